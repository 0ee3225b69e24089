import type { ReadingContext } from './context.ts';
import type { Gender, Names, Resolution } from './mentions.ts';

/** Told once for each statement, in order: who spoke, at which token. */
export interface Heard {
  readonly token: number;
  readonly actors: readonly number[];
}

/** What a person gains as the one meant by a pronoun, before distance takes `PER_SENTENCE` off. */
const SPOKE = 3.6;
const SUBJECT = 3.2;
const NAMED = 1.7;
/** Named inside somebody's quotation, or behind a preposition right before the pronoun. */
const INSIDE_QUOTE = -1.2;
const UNDER_PREPOSITION = -2.5;
const KNOWN_GENDER = 0.6;
const PER_SENTENCE = 0.7;
/** In sentences outside quotations. */
const FARTHEST = 6;
/** In names or speakers: a sentence without end holds any number. */
const MOST = 40;
/** Points below which nobody is likely. */
const LEAST = 0.4;
const PREPOSITION = /^(?:with|of|by|to|from|for|at|against|about|like|alongside|after|under|on|in)$/;

/** How far each sentence is into the article, quotations left out, and which tokens stand in one. */
export interface Measure {
  readonly distance: Float32Array;
  readonly quoted: Uint8Array;
}

/** Walks the article once: a sentence that starts inside a quotation takes the reader no further. */
export function measure({ tokens, sentences }: ReadingContext): Measure {
  const distance = new Float32Array(sentences.length);
  const quoted = new Uint8Array(tokens.count);
  let far = 0;
  let open = false;
  let paragraph = -1;
  sentences.forEach((sentence, index) => {
    if (sentence.paragraph !== paragraph) {
      // A quotation that goes on in the next paragraph opens again there.
      open = false;
      paragraph = sentence.paragraph;
    }
    far += open ? 0 : 1;
    distance[index] = far;
    for (let token = sentence.first; token < sentence.last; token++) {
      const mark = tokens.lower[token] as string;
      if (mark === '“' || mark === '«' || mark === '„') open = true;
      else if (mark === '”' || mark === '»') open = false;
      else if (mark === '"') open = !open;
      quoted[token] = open ? 1 : 0;
    }
  });
  return { distance, quoted };
}

/** Who `he` or `she` at a token is: the person with the most points by speech, place in the sentence, distance. */
export function antecedent(
  context: ReadingContext,
  names: Names,
  { distance, quoted }: Measure,
  heard: readonly Heard[],
  token: number,
  gender: Gender,
): Resolution | null {
  const { tokens, sentences, sentenceOf } = context;
  const here = sentenceOf[token] as number;
  if (here < 0) return null;
  const points = new Map<number, number>();
  const give = (actor: number, value: number): void => {
    const person = names.actors[actor];
    if (person?.kind !== 'person' || (person.gender !== null && person.gender !== gender)) return;
    const total = value + (person.gender === gender ? KNOWN_GENDER : 0);
    if (total > (points.get(actor) ?? Number.NEGATIVE_INFINITY)) points.set(actor, total);
  };
  const away = (from: number): number =>
    (distance[here] as number) - (distance[sentenceOf[from] as number] ?? 0);

  for (let index = heard.length - 1; index >= 0; index--) {
    const { token: at, actors } = heard[index] as Heard;
    if (at >= token) continue;
    if (away(at) > FARTHEST || heard.length - index > MOST) break;
    for (const actor of actors)
      give(actor, (actors.length > 1 ? SPOKE - 0.5 : SPOKE) - PER_SENTENCE * away(at));
  }
  const latest = lastMentionBefore(names, token);
  for (let index = latest; index >= 0; index--) {
    const mention = names.mentions[index];
    if (!mention || away(mention.first) > FARTHEST || latest - index > MOST) break;
    const sentence = sentences[sentenceOf[mention.first] as number];
    if (!sentence) continue;
    const before = tokens.lower[mention.first - 1] ?? '';
    const subject = isSubject(mention.first, mention.last, sentence.first);
    let value = (subject ? SUBJECT : NAMED) - PER_SENTENCE * away(mention.first);
    if (quoted[mention.first]) value += INSIDE_QUOTE;
    if (sentenceOf[mention.first] === here && PREPOSITION.test(before)) value += UNDER_PREPOSITION;
    give(mention.actor, value);
  }
  const ranked = [...points].sort((a, b) => b[1] - a[1]);
  const [best, second] = ranked;
  if (!best || best[1] < LEAST) return null;
  const margin = best[1] - (second?.[1] ?? 0);
  const known = names.actors[best[0]]?.gender === gender;
  const confidence = Math.min(0.95, 0.55 + Math.max(0, margin) * 0.12 + (known ? 0.1 : 0));
  return { actors: [best[0]], confidence: Math.round(confidence * 100) / 100 };

  /** First name of its sentence, or right before a verb: good enough for the subject. */
  function isSubject(first: number, last: number, start: number): boolean {
    if (PREPOSITION.test(tokens.lower[first - 1] ?? '')) return false;
    const office = names.officeOf[first - 1] ?? -1;
    const lead = office >= 0 ? (names.offices[office]?.first ?? first) : first;
    if (lead - start <= 2) return true;
    return /^(?:said|says|told|was|is|has|had|will|noted|added|stated|stressed|also|who)$/.test(
      tokens.lower[last] ?? '',
    );
  }
}

/** Index of the last mention that starts before a token, or -1. */
export function lastMentionBefore(names: Names, token: number): number {
  let low = 0;
  let high = names.mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names.mentions[middle]?.first ?? 0) < token) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
