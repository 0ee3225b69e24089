import { ALL_CAPS, CAPITAL, LINE_START, SPACE_BEFORE, WORD } from '../text/tokens.ts';
import { openWordSet, type WordSet } from '../text/word-set.ts';
import { wordTrait } from '../text/word-trait.ts';
import type { ReadingContext } from './context.ts';
import { COMPOUND } from './en/name-words.ts';
import { type Known, knownFrom, startsKnown } from './gazetteer.ts';
import { FUNCTION, ORDINARY, RUNNING, TIME, wordClass } from './lexicon.ts';
import { indexByToken, rangeAt, setRange } from './token-ranges.ts';

/** A known place or organisation as it stands in the text, tokens `[first, last)`. */
export interface KnownSpan {
  readonly first: number;
  readonly last: number;
  readonly known: Known;
}

/** An article with what the tables say of its words: what the detectors of names look at. */
export interface Scene extends ReadingContext {
  /** Classes of each token, see `lexicon.ts`; 0 outside the article's text. */
  readonly classes: Uint32Array;
  /** 1 where a token is a word written like a name: `Boiev`, `al-Assad`; 0 for lower case. */
  readonly capital: Uint8Array;
  /** 1 at the first word of a sentence, of a quote or after a colon, where a capital says little. */
  readonly opening: Uint8Array;
  /** 1 for tokens of sentences in title case or capitals, where a capital says little. */
  readonly heading: Uint8Array;
  /** Longest known names, in order, not overlapping. */
  readonly known: readonly KnownSpan[];
  /** Token → index into `known`, or -1. */
  readonly knownOf: Int32Array;
  /** Tokens that a detector has claimed already. */
  readonly taken: Uint8Array;
  /** Numbers of the words that the article also writes small; function words are left out. */
  readonly small: Pick<WordSet, 'has'>;
}

/** In words: a heading in title case has at least so many plain words with a capital. */
const HEADING_CAPITALS = 2;
/** Plain words in small letters, for each such capital, that a heading may have. */
const HEADING_SMALL = 0.34;
/** In words: a sentence all in capitals is a heading from here on. */
const SHOUTED = 3;

/** Marks behind which a capital says as little as at the start of a sentence. */
const OPENERS = new Set(['"', '“', '„', '«', ':', '•', '*', '–', '—']);

const wordClasses = wordTrait(wordClass);

/** What a word is by its letters alone, as bits. */
const OPENER = 1;
/** Too long for a word of grammar in capitals, or in small letters. */
const OVER_TWO = 1 << 1;
const OVER_THREE = 1 << 2;
/** `Kyiv-based`: an adjective made of a name. */
const ADJECTIVE = 1 << 3;
/** May have its capital behind a small prefix: `al-Assad`, `d’Estaing`. */
const PREFIXED = 1 << 4;
const wordShapes = wordTrait((word) => {
  const shape = (OPENERS.has(word) ? OPENER : 0) | (word.length > 2 ? OVER_TWO : 0);
  if (word.length < 4) return shape;
  const adjective = word.includes('-') && COMPOUND.test(word) ? ADJECTIVE : 0;
  return shape | OVER_THREE | adjective | (/^.{1,3}['-]/.test(word) && word.length > 4 ? PREFIXED : 0);
});

/** Looks every word up once. */
export function openScene(context: ReadingContext): Scene {
  const { tokens, sentences } = context;
  const classes = new Uint32Array(tokens.count);
  const capital = new Uint8Array(tokens.count);
  const opening = new Uint8Array(tokens.count);
  const heading = new Uint8Array(tokens.count);
  const classOf = wordClasses(tokens);
  const shapeOf = wordShapes(tokens);
  const small = openWordSet(tokens);
  for (const sentence of sentences) {
    let plainCapitals = 0;
    let plainSmall = 0;
    let running = 0;
    let shouted = 0;
    let spoken = 0;
    let open = 1;
    for (let token = sentence.first; token < sentence.last; token++) {
      const word = tokens.word[token] as number;
      const shape = shapeOf[word] as number;
      if (tokens.kind[token] !== WORD) {
        if ((shape & OPENER) !== 0) open = 1;
        continue;
      }
      const bits = classOf[word] as number;
      classes[token] = bits;
      const isCapital =
        ((tokens.flags[token] as number) & CAPITAL) !== 0 ||
        ((shape & PREFIXED) !== 0 && hasInnerCapital(tokens.text, tokens.start[token] as number));
      capital[token] = isCapital && (shape & ADJECTIVE) === 0 ? 1 : 0;
      opening[token] = open;
      if (!isCapital && (bits & FUNCTION) === 0) small.add(word);
      if ((shape & OVER_TWO) !== 0) {
        if (((tokens.flags[token] as number) & ALL_CAPS) !== 0) shouted++;
        else spoken++;
      }
      if ((bits & RUNNING) !== 0 && !isCapital) running++;
      else if (!isCapital && (shape & OVER_THREE) !== 0) plainSmall++;
      else if (isCapital && !open && (bits & (ORDINARY | FUNCTION)) !== 0 && (bits & TIME) === 0)
        plainCapitals++;
      open = 0;
    }
    if (shouted >= SHOUTED && spoken === 0) setRange(heading, sentence.first, sentence.last, 1);
    const least = tokens.lower[sentence.last - 1] === '.' ? 2 * HEADING_CAPITALS : HEADING_CAPITALS;
    if (plainCapitals >= least && plainSmall <= plainCapitals * HEADING_SMALL && running <= 1)
      setRange(heading, sentence.first, sentence.last, 1);
  }
  return {
    ...context,
    classes,
    capital,
    opening,
    heading,
    ...findKnown(),
    small,
    taken: new Uint8Array(tokens.count),
  };

  function findKnown(): { known: KnownSpan[]; knownOf: Int32Array } {
    const found: KnownSpan[] = [];
    const starts = startsKnown(tokens);
    for (let token = 0; token < tokens.count; token++) {
      if (!capital[token] || starts[tokens.word[token] as number] === 0) continue;
      const match = longestFrom(token);
      if (!match) continue;
      const last = token + match.words.length;
      // `US` is no pronoun.
      if (match.capitals) classes[token] = (classes[token] as number) & ~(FUNCTION | ORDINARY);
      found.push({ first: token, last, known: match });
      token = last - 1;
    }
    return { known: found, knownOf: indexByToken(tokens.count, found) };
  }

  function longestFrom(token: number): Known | null {
    for (const entry of knownFrom(tokens.lower[token] as string)) if (matches(entry, token)) return entry;
    return null;
  }

  function matches(entry: Known, first: number): boolean {
    if (entry.capitals && ((tokens.flags[first] as number) & ALL_CAPS) === 0 && !/\d/.test(entry.name))
      return false;
    const last = first + entry.words.length;
    if (last > tokens.count || context.sentenceOf[last - 1] !== context.sentenceOf[first]) return false;
    if (
      entry.words.length > 1 &&
      tokens.kind[last - 1] === WORD &&
      entry.words.length === 2 &&
      !capital[last - 1]
    )
      return false;
    for (let offset = 1; offset < entry.words.length; offset++)
      if (tokens.lower[first + offset] !== entry.words[offset]) return false;
    return true;
  }
}

const INNER_CAPITAL = /^(?:al|el|an|as|ash|ad|ar|at|az|d|l|o|de|ibn|bin)['\u2019\u02bc\u2010\u2011-]\p{Lu}/u;

function hasInnerCapital(text: string, start: number): boolean {
  return INNER_CAPITAL.test(text.slice(start, start + 6));
}

/** Whether two neighbouring tokens stand on one line, so that a name may run through both. */
export function joins(scene: Scene, token: number): boolean {
  return ((scene.tokens.flags[token] as number) & LINE_START) === 0;
}

/** Whether there is no space before a token: `’s`, a closing bracket. */
export function glued(scene: Scene, token: number): boolean {
  return ((scene.tokens.flags[token] as number) & SPACE_BEFORE) === 0;
}

/** The known name that holds a token. */
export function knownAt({ known, knownOf }: Scene, token: number): KnownSpan | undefined {
  return rangeAt(known, knownOf, token);
}
