import { ALLUSIONS, ASIDE_NOUNS, ASIDE_PARTICIPLES, REPORTERS_GUESSES } from './en/cue-verbs.ts';
import { words } from './en/words.ts';
import { isCapital } from './phrase.ts';
import { hasClass, is, type SpeechContext } from './speech-context.ts';
import {
  ADVERB,
  AUXILIARY,
  DETERMINER,
  PAST,
  POSSESSIVE,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  SUBORDINATOR,
  THAT,
} from './word-classes.ts';

const nouns = words(ASIDE_NOUNS);
const participles = words(ASIDE_PARTICIPLES);
const allusions = words(ALLUSIONS);
const guesses = words(REPORTERS_GUESSES);

/** In tokens: how far behind `but` its verb may stand. */
const VERB_WITHIN = 10;
/** In tokens: how far behind `a` its noun may stand. */
const NOUN_WITHIN = 4;

/**
 * Whether the reporter takes over behind a comma: `…, but the town had known`, `…, which surprised many`,
 * `…, a claim that Brandt rejects`, `…, something he denies`, `…, prompting an outcry`. What is reported without quotation marks seldom
 * goes on so: in the development articles such a clause was the reporter's two times in three.
 */
export function isReportersAside(speech: SpeechContext, start: number, ceiling: number): boolean {
  const word = speech.tokens.lower[start];
  if (word === 'which') return !isParenthesis(speech, start, ceiling);
  if (word === 'something') return true;
  if (word !== undefined && participles.has(word)) return true;
  if (word === 'but') return isOwnClause(speech, start + 1, ceiling);
  // `…, apparently a hint that …`, `…, in an apparent reference to …`
  const allusion = word === 'in';
  const article = allusion || (word !== undefined && guesses.has(word)) ? start + 1 : start;
  if (!is(speech, article, 'a') && !is(speech, article, 'an')) return false;
  for (let at = article + 1; at <= Math.min(article + NOUN_WITHIN, ceiling - 1); at++) {
    if (hasClass(speech, at, PREPOSITION)) return false;
    if ((allusion ? allusions : nouns).has(speech.tokens.lower[at] as string)) return true;
  }
  return false;
}

/** `a pledge from China, which was smothered in smog, would help`: what was said goes on behind the comma. */
function isParenthesis(speech: SpeechContext, start: number, ceiling: number): boolean {
  for (let at = start + 2; at < ceiling; at++)
    if (is(speech, at, ',') && speech.quoteOf[at] === -1)
      return (
        hasClass(speech, at + 1, AUXILIARY | PAST) ||
        is(speech, at + 1, 'to') ||
        // `were an answer to the raid, which the town denies, as well as to the flood`
        (is(speech, at + 1, 'as') && is(speech, at + 2, 'well'))
      );
  return false;
}

/** A subject and its verb, not `but that …`, `but only …`, `but when …`. */
function isOwnClause(speech: SpeechContext, start: number, ceiling: number): boolean {
  const opens = hasClass(speech, start, PRONOUN | DETERMINER | POSSESSIVE) || isCapital(speech, start);
  if (!opens || hasClass(speech, start, THAT | SUBORDINATOR | ADVERB)) return false;
  for (let at = start + 1; at < Math.min(ceiling, start + VERB_WITHIN); at++) {
    if (speech.quoteOf[at] !== -1 || is(speech, at, ',') || hasClass(speech, at, RELATIVE | THAT))
      return false;
    if (hasClass(speech, at, AUXILIARY | PAST)) return true;
    if (/...(?:ed|[^s]s)$/.test(speech.tokens.lower[at] as string) && hasClass(speech, at - 1, PRONOUN))
      return true;
  }
  return false;
}
