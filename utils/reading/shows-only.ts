import { CLAUSE } from './cue-forms.ts';
import type { Cue } from './cues.ts';
import { INSTITUTION_NOUN, OFFICE_HEAD, ORGANISATION_HEAD, ORGANISATION_NOUN, wordClass } from './lexicon.ts';
import { isCapital, isUtterance } from './phrase.ts';
import { hasClass, is, type SpeechContext } from './speech-context.ts';
import { PREPOSITION } from './word-classes.ts';

/** Verbs of saying that things do as often as people, with a noun for their object. */
const SHOWS = /^(?:reveal|highlight|underscore|underline|threaten)$/;

/**
 * Whether a subject shows its object rather than saying it: `the crisis revealed deep rifts`,
 * `61 percent of voters rejected the treaty`. People, institutions and utterances (`the report`) say.
 */
export function showsOnly(speech: SpeechContext, { source, form }: Cue): boolean {
  if (source?.kind !== 'description') return false;
  const { tokens } = speech;
  let head = source.last - 1;
  for (let at = source.first; at < source.last; at++) {
    if (/^(?:%|percent|per)$/.test(tokens.lower[at] as string)) return (form.frames & CLAUSE) === 0;
    if (isCapital(speech, at) && at > source.first) return false;
    if (at > source.first && head === source.last - 1 && hasClass(speech, at, PREPOSITION)) head = at - 1;
  }
  if (!SHOWS.test(form.lemma)) return false;
  const noun = tokens.lower[head] as string;
  if (/[^is]s$/.test(noun) || isUtterance(noun) || is(speech, head, 'one')) return false;
  return (wordClass(noun) & (OFFICE_HEAD | ORGANISATION_HEAD | ORGANISATION_NOUN | INSTITUTION_NOUN)) === 0;
}
