import { PUNCTUATION } from '../text/tokens.ts';
import { type CueForm, INVERTED } from './cue-forms.ts';
import type { Phrase } from './phrase.ts';
import { hasClass, is, isDash, type SpeechContext, type Unit } from './speech-context.ts';
import { phraseBefore } from './subject-before.ts';
import {
  ADVERB,
  AUXILIARY,
  DAY,
  POSSESSIVE,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  SUBORDINATOR,
} from './word-classes.ts';

/** A verb before its subject stands behind a quotation, a comma or at the start. */
export function canInvert(speech: SpeechContext, at: number, form: CueForm, floor: number): boolean {
  if ((form.frames & INVERTED) === 0 || form.form === 'base') return false;
  if (at === floor) return form.lemma === 'say';
  let before = at - 1;
  if (speech.quoteOf[before] !== -1) return true;
  if (!is(speech, before, ',') && !isDash(speech, before)) return false;
  before--;
  return before >= floor && (speech.quoteOf[before] !== -1 || form.lemma === 'say' || form.lemma === 'write');
}

/** Behind an inverted subject the clause is over: else what looked like one is an object or a clause. */
export function endsInversion(speech: SpeechContext, verb: number, subject: Phrase, unit: Unit): boolean {
  const at = subject.last;
  if (hasClass(speech, subject.first, DAY | ADVERB)) return false;
  const quoted = speech.quoteOf[verb - 1] !== -1 || speech.quoteOf[verb - 2] !== -1;
  if (at >= unit.last || (quoted && speech.quoteOf[at] !== -1)) return true;
  // `In Lorn, said Jonaitis “was …”` is no inversion.
  if (!quoted && speech.quoteOf[at] !== -1) return false;
  if (hasClass(speech, at, AUXILIARY)) return false;
  if (hasClass(speech, at, PRONOUN) && !hasClass(speech, at, RELATIVE)) return false;
  if (quoted) return subject.kind !== 'description' || !hasClass(speech, subject.first, POSSESSIVE);
  if (hasClass(speech, subject.first, POSSESSIVE)) return false;
  if (speech.tokens.kind[at] !== PUNCTUATION && !hasClass(speech, at, PREPOSITION | DAY | SUBORDINATOR))
    return false;
  // `Jonaitis, a professor, said farmers in …`: the subject stands before after all.
  const before = phraseBefore(speech, verb, unit.first);
  return !(before?.kind === 'name' && before.outerFirst === unit.first && before.outerLast - before.last > 1);
}
