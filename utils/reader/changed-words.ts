import type { Span } from '../model.ts';
import { type Alignment, alignWords } from './align-words.ts';
import type { QuoteCandidate } from './quote-candidate.ts';
import type { QuoteWords } from './quote-words.ts';
import type { TextWords } from './text-words.ts';

/** Places that are looked at closely: the true one is nearly always the first. */
const MOST_PLACES = 6;
/** A word that stands more often tells nothing about where. */
const MOST_SIGHTINGS = 60;
/** Words by which a quote may have grown or shrunk before a place, and the least and most that are allowed for. */
const DRIFT = 0.25;
const LEAST_DRIFT = 4;
const MOST_DRIFT = 48;
/** Words between two looks at whether to go on. */
const WORDS_A_STEP = 4_000;

/**
 * Finds where a quote may stand with some of its words changed: rare words vote for where its first word would be,
 * as in seed-and-extend aligners, and the best places are laid beside it word for word.
 */
export function* changedWords(
  quote: QuoteWords,
  text: TextWords,
  source: string,
  candidates: QuoteCandidate[],
): Generator<undefined, void> {
  const { words } = quote;
  if (words.count === 0) return;
  const slack = Math.round(Math.min(MOST_DRIFT, Math.max(LEAST_DRIFT, words.count * DRIFT)));
  const weights = Float32Array.from(words.ids, (word) => Math.sqrt(quote.bitsOf(word)));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  for (const from of yield* likelyPlaces(quote, text, slack)) {
    const alignment = yield* alignWords(words, weights, text, from, slack);
    const span = spanOf(alignment, quote, text, source);
    if (span === null) continue;
    let agreed = 0;
    let quoteBits = 0;
    alignment.agreement.forEach((agreement, at) => {
      agreed += agreement * (weights[at] as number);
      quoteBits += agreement * quote.bitsOf(words.ids[at] as number);
    });
    candidates.push({
      how: 'fuzzy',
      span,
      agreement: (agreed / total) * compactness(alignment, words.count),
      quoteBits,
    });
  }
}

/** Words that may have come between before it counts. */
const MAY_COME_BETWEEN = 2;

/** 1, or less where a quote would be spread over many more words than it has: those are other sentences' words. */
function compactness({ beside }: Alignment, count: number): number {
  const present = beside.filter((at) => at >= 0);
  const spread = (present.at(-1) ?? 0) - (present[0] ?? 0) + 1;
  return Math.min(1, (count + MAY_COME_BETWEEN) / spread);
}

/** Text words that the quote's first may stand beside, the likeliest first. */
function* likelyPlaces(
  quote: QuoteWords,
  text: TextWords,
  slack: number,
): Generator<undefined, readonly number[]> {
  const wanted = patternPlaces(quote);
  const sightings = new Map<number, number[]>();
  for (let at = 0; at < text.count; at++) {
    const word = text.ids[at] as number;
    if (wanted.has(word)) {
      const seen = sightings.get(word);
      if (seen === undefined) sightings.set(word, [at]);
      else seen.push(at);
    }
    if (at % WORDS_A_STEP === 0) yield;
  }
  const votes = new Map<number, number>();
  for (const [word, places] of wanted) {
    const seen = sightings.get(word) ?? [];
    if (seen.length > MOST_SIGHTINGS) continue;
    const bits = quote.bitsOf(word);
    for (const at of seen)
      for (const place of places) {
        const bucket = Math.round((at - place) / slack);
        votes.set(bucket, (votes.get(bucket) ?? 0) + bits);
      }
    yield;
  }
  const near = (bucket: number): number =>
    (votes.get(bucket) ?? 0) + Math.max(votes.get(bucket - 1) ?? 0, votes.get(bucket + 1) ?? 0);
  return [...votes.keys()]
    .sort((a, b) => near(b) - near(a))
    .slice(0, MOST_PLACES)
    .map((bucket) => bucket * slack);
}

/** Where each word stands in the quote, the surroundings counted from its ends; few places a word. */
function patternPlaces({ words, context }: QuoteWords): ReadonlyMap<number, readonly number[]> {
  const places = new Map<number, number[]>();
  const put = (word: number, place: number): void => {
    const known = places.get(word);
    if (known === undefined) places.set(word, [place]);
    else if (known.length < 4) known.push(place);
  };
  for (let at = 0; at < words.count; at++) put(words.ids[at] as number, at);
  context.before.words.slice(0, context.before.inner).forEach((word, at) => {
    put(word, -1 - at);
  });
  context.after.words.slice(0, context.after.inner).forEach((word, at) => {
    put(word, words.count + at);
  });
  return places;
}

/**
 * From the first word that stands beside the quote's to the last, with the marks at its ends that are still there. Where
 * a word at its edge is another, and what stood next to the quote, the quote has lost its own there.
 */
function spanOf(
  { beside, agreement }: Alignment,
  { words, exact, context }: QuoteWords,
  text: TextWords,
  source: string,
): Span | null {
  const isQuotes = (index: number, neighbour: number | undefined): boolean => {
    const at = beside[index] as number;
    return at >= 0 && !(agreement[index] === 0 && text.ids[at] === neighbour);
  };
  const indices = Array.from(beside.keys());
  const opening = indices.find((index) => isQuotes(index, context.before.words[0]));
  const closing = indices.findLast((index) => isQuotes(index, context.after.words[0]));
  if (opening === undefined || closing === undefined) return null;
  let start = text.starts[beside[opening] as number] as number;
  let end = text.ends[beside[closing] as number] as number;
  for (let at = (words.starts[0] as number) - 1; at >= 0 && exact[at] === source[start - 1]; at--) start--;
  for (let at = words.ends[words.count - 1] as number; at < exact.length && exact[at] === source[end]; at++)
    end++;
  return [start, end];
}
