import { CAPITAL, DOTTED, PUNCTUATION, SPACE_BEFORE, type Tokens } from '../text/tokens.ts';
import type { ReadingContext } from './context.ts';
import type { Names } from './mentions.ts';
import { pairQuotes, type Quote } from './quotes.ts';
import { rangeAt, setRange } from './token-ranges.ts';
import { COORDINATOR, classifyWords, DETERMINER, POSSESSIVE, PRONOUN, SUBORDINATOR } from './word-classes.ts';

/** A sentence as its author wrote it: what is quoted inside does not end it. Tokens `[first, last)`. */
export interface Unit {
  readonly first: number;
  readonly last: number;
  readonly paragraph: number;
}

/** What the readers of statements share. */
export interface SpeechContext {
  readonly context: ReadingContext;
  readonly names: Names;
  readonly tokens: Tokens;
  /** See `word-classes.ts`. */
  readonly classes: Uint32Array;
  readonly quotes: readonly Quote[];
  /** Token → index into `quotes`, the marks included, or -1. */
  readonly quoteOf: Int32Array;
  readonly units: readonly Unit[];
}

/**
 * Joins a quoted question or exclamation with the attribution behind it, which its mark cut off:
 * `“Why?” Jonaitis asked.` `asks` tells whether the sentence from a token on starts with such an attribution.
 */
export function joinAsked(speech: SpeechContext, asks: (unit: Unit) => boolean): SpeechContext {
  const units: Unit[] = [];
  for (const unit of speech.units) {
    const before = units.at(-1);
    const quote = before && quoteAt(speech, before.last - 1);
    const cut =
      before?.paragraph === unit.paragraph &&
      quote?.closed === true &&
      quote.close === before.last - 1 &&
      /^[?!…—–-]$/.test(speech.tokens.lower[quote.close - 1] ?? '');
    if (before && cut && asks(unit)) units[units.length - 1] = { ...before, last: unit.last };
    else units.push(unit);
  }
  return { ...speech, units };
}

/** Pairs the quotation marks of an article and cuts it into sentences around them. */
export function openSpeech(context: ReadingContext, names: Names): SpeechContext {
  const { tokens } = context;
  const quotes = pairQuotes(tokens, context.article.paragraphs);
  const quoteOf = new Int32Array(tokens.count).fill(-1);
  quotes.forEach((quote, index) => {
    setRange(quoteOf, quote.open, quote.close + (quote.closed ? 1 : 0), index);
  });
  const classes = classifyWords(tokens);
  return {
    context,
    names,
    tokens,
    classes,
    quotes,
    quoteOf,
    units: cutUnits(context, classes, quotes, quoteOf),
  };
}

/** Sentences, joined where the cut lies inside a quotation. */
function cutUnits(
  context: ReadingContext,
  classes: Uint32Array,
  quotes: readonly Quote[],
  quoteOf: Int32Array,
): Unit[] {
  const units: Unit[] = [];
  let first = -1;
  for (const sentence of context.sentences) {
    if (first < 0) first = sentence.first;
    const quote = rangeAt(quotes, quoteOf, sentence.last - 1);
    if (quote?.closed && quote.close >= sentence.last) continue;
    for (let at = first + 1; at < sentence.last; at++) {
      if (quoteOf[at] !== -1 || !startsBehindAbbreviation(context.tokens, classes, at)) continue;
      units.push({ first, last: at, paragraph: sentence.paragraph });
      first = at;
    }
    units.push({ first, last: sentence.last, paragraph: sentence.paragraph });
    first = -1;
  }
  if (first >= 0) {
    const last = context.sentences.at(-1);
    if (last) units.push({ first, last: last.last, paragraph: last.paragraph });
  }
  return units;
}

/** `… in the U.S. He says`: a capital function word behind `U.S.` starts a sentence. */
function startsBehindAbbreviation(tokens: Tokens, classes: Uint32Array, at: number): boolean {
  if (((tokens.flags[at - 1] as number) & DOTTED) === 0 || ((tokens.flags[at] as number) & CAPITAL) === 0)
    return false;
  return ((classes[at] as number) & (PRONOUN | DETERMINER | POSSESSIVE | COORDINATOR | SUBORDINATOR)) !== 0;
}

/** The quotation that holds a token, its marks included. */
export function quoteAt({ quotes, quoteOf }: SpeechContext, at: number): Quote | undefined {
  return rangeAt(quotes, quoteOf, at);
}

/** Whether a token is the given punctuation mark or word. */
export function is(speech: SpeechContext, at: number, word: string): boolean {
  return at >= 0 && speech.tokens.lower[at] === word;
}

/** Whether a token has any of these classes; see `word-classes.ts`. */
export function hasClass(speech: SpeechContext, at: number, bits: number): boolean {
  return ((speech.classes[at] ?? 0) & bits) !== 0;
}

/** Whether there is a space before a token. */
export function spaced(speech: SpeechContext, at: number): boolean {
  return ((speech.tokens.flags[at] ?? 0) & SPACE_BEFORE) !== 0;
}

/** A dash that parts phrases: an en or em dash, or a hyphen with spaces around it. */
export function isDash(speech: SpeechContext, at: number): boolean {
  if (speech.tokens.kind[at] !== PUNCTUATION) return false;
  const mark = speech.tokens.lower[at];
  return (
    mark === '—' ||
    mark === '–' ||
    (mark === '-' && (spaced(speech, at) || speech.tokens.lower[at - 1] === '-'))
  );
}
