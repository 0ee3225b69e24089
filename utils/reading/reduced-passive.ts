import { NUMBER, PUNCTUATION, WORD } from '../text/tokens.ts';
import { THAT_CLAUSE } from './cue-forms.ts';
import type { Cue } from './cues.ts';
import { REFUSABLE } from './en/cue-verbs.ts';
import { words } from './en/words.ts';
import { isCapital } from './phrase.ts';
import { hasClass, is, type SpeechContext } from './speech-context.ts';
import {
  ADVERB,
  AUXILIARY,
  COORDINATOR,
  DETERMINER,
  OBJECT,
  POSSESSIVE,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  SUBORDINATOR,
  THAT,
} from './word-classes.ts';

/** Transitive verbs of saying: right before one of these prepositions they have lost their object. */
const BLAMING = /^(?:accuse|blame|criticize|criticise|praise|condemn|denounce|cite|describe|call)$/;
const refusable = words(REFUSABLE);
/** In tokens: how far an object reaches at most before the verb of the sentence. */
const OBJECT_REACH = 12;

/**
 * Whether a past form describes somebody to whom it was done, rather than what they said: `a trader accused
 * of fraud`, `the man told to leave`, `a sailor denied entry to Freedonia has sued`.
 */
export function isReducedPassive(speech: SpeechContext, cue: Cue, end: number): boolean {
  const { source } = cue;
  if (cue.form.form !== 'past' || source === null || cue.order !== 'subject-first') return false;
  // `a Sylvanian denied entry`: a capital, but nobody's name.
  const indefinite = /^(?:an?|one|some)$/.test(speech.tokens.lower[source.first] as string);
  if (source.kind !== 'description' && !indefinite) return false;
  const { lemma, frames } = cue.form;
  const next = speech.tokens.lower[cue.last] as string | undefined;
  if (next === undefined) return false;
  if (BLAMING.test(lemma) && /^(?:of|for|as|by|with|over)$/.test(next)) return true;
  if (lemma === 'tell' && /^(?:to|that|by)$/.test(next)) return true;
  // A sailor, a list of people: `denied bail` says what was not given.
  if (lemma === 'deny' && refusable.has(next)) return true;
  const object = lemma === 'deny' || (frames & THAT_CLAUSE) === 0;
  return object && isBareNoun(speech, cue.last) && verbBehindObject(speech, cue.last + 1, end);
}

/** A noun without an article, in small letters: `denied entry`. */
function isBareNoun(speech: SpeechContext, at: number): boolean {
  const { tokens } = speech;
  return (
    tokens.kind[at] === WORD &&
    !isCapital(speech, at) &&
    !/[^s]s$/.test(tokens.lower[at] as string) &&
    !hasClass(speech, at, NOT_NOUN)
  );
}

const NOT_NOUN =
  ADVERB |
  AUXILIARY |
  COORDINATOR |
  DETERMINER |
  OBJECT |
  POSSESSIVE |
  PREPOSITION |
  PRONOUN |
  RELATIVE |
  SUBORDINATOR |
  THAT;

/** `entry | to Freedonia | has sued`: a prepositional phrase, then the verb of the sentence. */
function verbBehindObject(speech: SpeechContext, start: number, end: number): boolean {
  for (let at = start; at < Math.min(end, start + OBJECT_REACH); at++) {
    if (speech.quoteOf[at] !== -1 || hasClass(speech, at, THAT | RELATIVE | SUBORDINATOR | COORDINATOR))
      return false;
    if (speech.tokens.kind[at] === PUNCTUATION || speech.tokens.kind[at] === NUMBER) return false;
    if (hasClass(speech, at, AUXILIARY)) return at > start && hasPreposition(speech, start, at);
    if (is(speech, at, 'to') && at > start + 3) return false;
  }
  return false;
}

function hasPreposition(speech: SpeechContext, first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (hasClass(speech, at, PREPOSITION)) return true;
  return false;
}
