import type { Span } from '../model.ts';
import {
  ALL_CAPS,
  CAPITAL,
  DOTTED,
  LINE_START,
  NUMBER,
  PUNCTUATION,
  SPACE_BEFORE,
  type Tokens,
  WORD,
} from './tokens.ts';

/** A sentence as a range of tokens, `[first, last)`, in one paragraph. */
export interface Sentence {
  readonly first: number;
  readonly last: number;
  /** Index into the paragraphs that were given. */
  readonly paragraph: number;
}

/** Times of day whose dot may also end a sentence (`p.m.`), and the capitals that go on behind them (`Monday`, `Kyiv time`). */
export interface ClockWords {
  readonly times: ReadonlySet<string>;
  readonly goOn: ReadonlySet<string>;
}

const NO_CLOCK: ClockWords = { times: new Set(), goOn: new Set() };
const CLOSERS = new Set(['"', '”', '’', "'", ')', ']', '»', '“']);
const ENDS = new Set(['.', '!', '?', '…']);

/**
 * Cuts paragraphs into sentences. `abbreviations` are the lower-cased words behind whose dot a sentence goes
 * on (`mr`, `gen`); they belong to a language, so they come in. A closing quote or bracket stays with the
 * sentence that it closes. `starters` are small words that with a capital start a sentence even behind an
 * abbreviation (`in the U.S. He said`); `clock` tells `at 5 p.m. Boiev said` from `at 5 p.m. Monday`. Spans are into `tokens.text`; paragraphs are in order and do not overlap.
 */
export function splitSentences(
  tokens: Tokens,
  paragraphs: readonly Span[],
  abbreviations: ReadonlySet<string>,
  starters: ReadonlySet<string> = new Set(),
  clock: ClockWords = NO_CLOCK,
): Sentence[] {
  const sentences: Sentence[] = [];
  let at = 0;
  paragraphs.forEach(([start, end], paragraph) => {
    while (at < tokens.count && (tokens.start[at] as number) < start) at++;
    let first = at;
    while (at < tokens.count && (tokens.start[at] as number) < end) {
      const ended = endsSentence(tokens, at, end, abbreviations, starters, clock);
      at++;
      if (!ended) continue;
      while (at < tokens.count && (tokens.start[at] as number) < end && isCloser(tokens, at)) at++;
      sentences.push({ first, last: at, paragraph });
      first = at;
    }
    if (at > first) sentences.push({ first, last: at, paragraph });
  });
  return sentences;
}

/** A closing mark stands right behind what it closes. A straight quote with a space before it opens. */
function isCloser(tokens: Tokens, at: number): boolean {
  return CLOSERS.has(tokens.lower[at] as string) && ((tokens.flags[at] as number) & SPACE_BEFORE) === 0;
}

function endsSentence(
  tokens: Tokens,
  at: number,
  end: number,
  abbreviations: ReadonlySet<string>,
  starters: ReadonlySet<string>,
  clock: ClockWords,
): boolean {
  const flags = tokens.flags[at] as number;
  const dottedWord = (flags & DOTTED) !== 0;
  if (tokens.kind[at] !== PUNCTUATION && !dottedWord) return false;
  if (!dottedWord && !ENDS.has(tokens.lower[at] as string)) return false;

  let next = at + 1;
  while (next < tokens.count && (tokens.start[next] as number) < end && isCloser(tokens, next)) next++;
  if (next >= tokens.count || (tokens.start[next] as number) >= end) return true;
  const nextFlags = tokens.flags[next] as number;
  if ((nextFlags & LINE_START) !== 0) return true;
  const startsLikeSentence =
    (nextFlags & CAPITAL) !== 0 ||
    tokens.kind[next] === NUMBER ||
    (tokens.kind[next] === PUNCTUATION && /["“„«‘'([—–-]/.test(tokens.lower[next] as string));
  if (!startsLikeSentence) return false;
  const starts = (nextFlags & CAPITAL) !== 0 && starters.has(tokens.lower[next] as string);
  if (dottedWord) return starts || isOverAfter(tokens, at, next, clock);
  if (tokens.lower[at] !== '.') return true;

  const previous = at - 1;
  if (previous < 0 || (flags & SPACE_BEFORE) !== 0) return true;
  const word = tokens.lower[previous] as string;
  const wordFlags = tokens.flags[previous] as number;
  if (tokens.kind[previous] === WORD) {
    // `J. Smith`: an initial; but `in Group A. Then` is rare enough to lose.
    if (word.length === 1 && (wordFlags & CAPITAL) !== 0) return false;
    // `9 a.m. EST. Boiev said`: capitals throughout are another word.
    const shouted = word.length > 2 && (wordFlags & ALL_CAPS) !== 0;
    if (abbreviations.has(word) && !shouted) return starts;
  }
  // `Colvin. Staffers` without a space is a glued end; `example.Com` inside one word run is not.
  if ((nextFlags & SPACE_BEFORE) === 0 && next === at + 1)
    return word.length > 2 && (nextFlags & CAPITAL) !== 0;
  return true;
}

function isOverAfter(
  { lower, flags }: Tokens,
  time: number,
  next: number,
  { times, goOn }: ClockWords,
): boolean {
  if (!times.has(lower[time] as string) || ((flags[next] as number) & CAPITAL) === 0) return false;
  return !goOn.has(lower[next] as string) && !goOn.has(lower[next + 1] ?? '');
}
