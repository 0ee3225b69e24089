import { CAPITAL, WORD } from '../text/tokens.ts';
import { UTTERANCES } from './en/function-words.ts';
import { words } from './en/words.ts';
import { mentionAt } from './mentions.ts';
import type { Quote } from './quotes.ts';
import { hasClass, is, type SpeechContext, spaced } from './speech-context.ts';
import { AUXILIARY, PAST, PRONOUN, RELATIVE, SUBORDINATOR, THAT } from './word-classes.ts';

/** Words that name a speaker, as tokens `[first, last)`. */
export interface Phrase {
  readonly first: number;
  readonly last: number;
  readonly kind: 'name' | 'pronoun' | 'relative' | 'description';
  /** With its appositions: `Jonaitis, the deputy minister,`. */
  readonly outerFirst: number;
  readonly outerLast: number;
}

export const utterances = words(UTTERANCES);

/** In tokens: one noun phrase. */
export const LONGEST = 24;

export const STOP = SUBORDINATOR | THAT | RELATIVE | PRONOUN | AUXILIARY | PAST;

/** Whether the words before a token end in a person’s name. */
export function endsInPerson(speech: SpeechContext, last: number): boolean {
  const { names } = speech;
  const mention = mentionAt(names, last - 1);
  if (mention) return names.actors[mention.actor]?.kind === 'person';
  return false;
}

/** John “Jack” Smith. */
export function isNickname(speech: SpeechContext, quote: Quote): boolean {
  if (
    quote.close - quote.open > 4 ||
    !isCapital(speech, quote.close + 1) ||
    !isCapital(speech, quote.open - 1)
  )
    return false;
  return speech.tokens.kind[quote.close - 1] === WORD;
}

/** The apostrophe of a plural or of a name in -s: `Sanders’ manager`. */
export function isApostrophe(speech: SpeechContext, at: number): boolean {
  const mark = speech.tokens.lower[at];
  return (
    (mark === '’' || mark === "'") &&
    !spaced(speech, at) &&
    spaced(speech, at + 1) &&
    speech.quoteOf[at] === -1
  );
}

/** The start of the bracket that ends at `end`; one that nothing opens is passed over alone, so that it always gets on. */
export function skipBracketBack(speech: SpeechContext, end: number, floor: number): number {
  for (let at = end - 2; at >= Math.max(floor, end - 16); at--) if (is(speech, at, '(')) return at;
  return end - 1;
}

/** What kind of phrase tokens `[first, last)` are, by their last word. */
export function kindOf(speech: SpeechContext, first: number, last: number): Phrase['kind'] {
  if (last - first === 1 && hasClass(speech, first, RELATIVE)) return 'relative';
  if (last - first === 1 && hasClass(speech, first, PRONOUN)) return 'pronoun';
  return isName(speech, last - 1) || isCapital(speech, last - 1) ? 'name' : 'description';
}

/** Whether a token is of a name that was found. */
export function isName(speech: SpeechContext, at: number): boolean {
  return (speech.names.mentionOf[at] ?? -1) >= 0;
}

/** Whether a token begins with a capital. */
export function isCapital(speech: SpeechContext, at: number): boolean {
  return ((speech.tokens.flags[at] ?? 0) & CAPITAL) !== 0;
}

/** Whether a lower-case word is a noun for words: `statement`, `speech`. */
export function isUtterance(word: string): boolean {
  return utterances.has(word);
}
