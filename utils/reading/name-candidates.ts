import type { Article, Span } from '../model.ts';
import { CAPITAL, DOTTED, LINE_START, PUNCTUATION, type Tokens, tokenize, WORD } from '../text/tokens.ts';

/** Words on a page that may be a name, in a language without rules: only a corpus can tell. */
export interface PossibleName {
  /** As on the page; white space as single spaces, soft hyphens out. */
  readonly name: string;
  /** Into the article's text, in order. */
  readonly mentions: readonly Span[];
}

/** Every one costs a look-up: more than long reports have (a news article of 1,000 words has about 60). */
const MOST_NAMES = 1_000;
/** Words of a name, particles aside: given name, patronymic or second name, one or two family names. */
const MOST_WORDS = 4;
/** Capitalised words in a row beyond which it is a heading. */
const LONGEST_RUN = 12;

/** Small words inside names, in Latin and Cyrillic script. */
const PARTICLES: ReadonlySet<string> = new Set(
  `de del della di da dos das du la le van von der den ten ter zu zur af av al el bin ben ibn
  де дель делла ді да дос дю ла ле ван фон дер ден тен цу аль ель ал бін бен ібн`
    .split(/\s+/u)
    .filter(Boolean),
);

/** A word of a run: its place in the text, and whether it is a particle. */
interface Part {
  readonly start: number;
  readonly end: number;
  readonly particle: boolean;
  readonly initial: boolean;
  /** First word of a sentence, as far as punctuation tells. */
  readonly opens: boolean;
}

/**
 * What may be a name by its capitals alone, in order of appearance: a capitalised word that stands by itself, and
 * out of several in a row every two to four neighbours, since the first may only begin a sentence. An initial
 * counts as a word. A script without capitals gives nothing.
 *
 * `Учора Віта Кло заявила` → Учора Віта · Віта Кло · Учора Віта Кло; `заявила Кло` → Кло;
 * `Pasak Klo` → Pasak Klo · Klo
 */
export function nameCandidates({ text, paragraphs }: Article): PossibleName[] {
  const tokens = tokenize(text);
  const found = new Map<string, Span[]>();
  for (const run of runsOf(tokens, paragraphs)) {
    for (const [first, last] of windowsOf(run)) {
      const span: Span = [first.start, last.end];
      const name = plainName(text.slice(...span));
      const mentions = found.get(name);
      if (mentions !== undefined) mentions.push(span);
      else if (found.size < MOST_NAMES) found.set(name, [span]);
    }
  }
  return [...found].map(([name, mentions]) => ({ name, mentions }));
}

function plainName(written: string): string {
  return written
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/gu, '')
    .replace(/\.(?=\p{L})/gu, '. ')
    .replace(/\s+/gu, ' ');
}

/** Capitalised words in a row, nothing but spaces, particles and the dots of initials between them. */
function* runsOf(tokens: Tokens, paragraphs: readonly Span[]): Generator<readonly Part[]> {
  let at = 0;
  for (const [start, end] of paragraphs) {
    while (at < tokens.count && (tokens.start[at] as number) < start) at++;
    let run: Part[] = [];
    for (; at < tokens.count && (tokens.end[at] as number) <= end; at++) {
      const breaks = ((tokens.flags[at] as number) & LINE_START) !== 0;
      if (run.length > 0 && (breaks || touches(tokens, at, run))) {
        yield run;
        run = [];
      }
      const part = partAt(tokens, at, opensSentence(tokens, at, start));
      if (part !== null && (!part.particle || run.length > 0)) {
        run.push(part);
        if (part.end > (tokens.end[at] as number)) at++;
      } else if (run.length > 0) {
        yield run;
        run = [];
      }
    }
    if (run.length > 0) yield run;
  }
}

/** Two words without a space between are no name, unless a dot parts an initial from the next word. */
function touches(tokens: Tokens, at: number, run: readonly Part[]): boolean {
  const last = run.at(-1);
  return last !== undefined && !last.initial && tokens.start[at] === last.end;
}

function opensSentence(tokens: Tokens, at: number, paragraph: number): boolean {
  const before = at === 0 || (tokens.start[at - 1] as number) < paragraph ? null : tokens.lower[at - 1];
  return before === null || /^[.!?…:–—"“”„«]$/u.test(before as string);
}

function partAt(tokens: Tokens, at: number, opens: boolean): Part | null {
  if (tokens.kind[at] !== WORD) return null;
  const [start, end] = [tokens.start[at] as number, tokens.end[at] as number];
  const word = tokens.lower[at] as string;
  if (((tokens.flags[at] as number) & CAPITAL) === 0)
    return PARTICLES.has(word) ? { start, end, particle: true, initial: false, opens } : null;
  if (((tokens.flags[at] as number) & DOTTED) !== 0)
    return { start, end, particle: false, initial: true, opens };
  const dot =
    word.length === 1 &&
    tokens.kind[at + 1] === PUNCTUATION &&
    tokens.lower[at + 1] === '.' &&
    at + 1 < tokens.count;
  return { start, end: dot ? end + 1 : end, particle: false, initial: dot, opens };
}

/** The stretches of a run that may be a name, as first and last word. */
function* windowsOf(run: readonly Part[]): Generator<readonly [first: Part, last: Part]> {
  const words = run.filter(({ particle }) => !particle);
  const [only] = words;
  if (words.length > LONGEST_RUN || only === undefined) return;
  const lone = words.length === 2 && only.opens ? words[1] : words.length === 1 ? only : undefined;
  if (lone !== undefined && !lone.initial) yield [lone, lone];
  for (let from = 0; from < words.length; from++)
    for (let to = from + 1; to < Math.min(words.length, from + MOST_WORDS); to++) {
      const stretch = words.slice(from, to + 1);
      const [first, last] = [words[from], words[to]];
      if (first !== undefined && last !== undefined && stretch.some(({ initial }) => !initial))
        yield [first, last];
    }
}
