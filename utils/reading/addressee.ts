import { CLITIC, NUMBER, PUNCTUATION, WORD } from '../text/tokens.ts';
import { mentionAt } from './mentions.ts';
import { isCapital } from './phrase.ts';
import type { Quote } from './quotes.ts';
import { hasClass, is, quoteAt, type SpeechContext } from './speech-context.ts';
import {
  AUXILIARY,
  COORDINATOR,
  DAY,
  DETERMINER,
  OBJECT,
  POSSESSIVE,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  SUBORDINATOR,
  THAT,
} from './word-classes.ts';

/** The end of the one who is told: `told | reporters | that`; `start` where there is nobody. */
export function skipAddressee(speech: SpeechContext, start: number, ceiling: number): number {
  let at = start;
  if (at >= ceiling || speech.quoteOf[at] !== -1) return start;
  if (hasClass(speech, at, OBJECT) && !hasClass(speech, at, POSSESSIVE)) return at + 1;
  if (hasClass(speech, at, THAT | SUBORDINATOR)) return start;
  if (is(speech, at, 'her') && hasClass(speech, at + 1, THAT | PRONOUN | DETERMINER | POSSESSIVE))
    return at + 1;
  while (at < Math.min(ceiling, start + 14)) {
    const { names } = speech;
    const known = mentionAt(names, at);
    if (known && known.first === at && at === start) {
      at = known.last;
      // `told Interfax | news agency | that`
      if (speech.tokens.kind[at] === NUMBER) at++;
      if (is(speech, at + 1, 'agency') || is(speech, at + 1, 'newspaper')) at += 2;
      if (speech.tokens.kind[at] !== CLITIC) {
        if (!hasClass(speech, at, COORDINATOR)) break;
        at++;
      }
      continue;
    }
    const quote = quoteAt(speech, at);
    if (quote && at > start && isTitleInQuotes(speech, quote)) {
      at = quote.close + 1;
      continue;
    }
    if (quote || hasClass(speech, at, THAT | DAY | AUXILIARY | SUBORDINATOR | RELATIVE)) break;
    if (at > start && hasClass(speech, at, PRONOUN)) break;
    if (speech.tokens.kind[at] === PUNCTUATION && !/^[&/.]$/.test(speech.tokens.lower[at] as string)) break;
    if (is(speech, at, '.') && !isCapital(speech, at + 1)) break;
    if (at > start && hasClass(speech, at, PREPOSITION) && !is(speech, at, 'of')) break;
    if (
      at > start &&
      hasClass(speech, at, DETERMINER | POSSESSIVE) &&
      !hasClass(speech, at - 1, DETERMINER | POSSESSIVE | PREPOSITION | COORDINATOR)
    )
      break;
    if (
      at > start &&
      isCapital(speech, start) &&
      !isCapital(speech, at) &&
      speech.tokens.kind[at] === WORD &&
      !hasClass(speech, at, PREPOSITION | DETERMINER)
    ) {
      at = Math.max(at, start + 1);
      break;
    }
    // `told supporters Trump is`: a name behind a plain noun starts the clause.
    if (
      at > start &&
      isCapital(speech, at) &&
      !isCapital(speech, at - 1) &&
      speech.tokens.kind[at - 1] === WORD &&
      !hasClass(speech, at - 1, DETERMINER | POSSESSIVE | PREPOSITION)
    )
      break;
    at++;
  }
  return at;
}

/** `ABC’s “Good Morning”`: a few capitalised words without an end of their own. */
export function isTitleInQuotes(speech: SpeechContext, quote: Quote): boolean {
  if (quote.close - quote.open > 7) return false;
  const last = speech.tokens.kind[quote.close - 1] === PUNCTUATION ? quote.close - 2 : quote.close - 1;
  return isCapital(speech, quote.open + 1) && isCapital(speech, last);
}
