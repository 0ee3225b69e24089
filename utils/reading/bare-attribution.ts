import { PUNCTUATION } from '../text/tokens.ts';
import { cueForm, QUOTE } from './cue-forms.ts';
import { groupBefore, isPartOfName, particles } from './cue-group.ts';
import { hasClass, type SpeechContext, type Unit } from './speech-context.ts';
import { phraseBefore } from './subject-before.ts';
import { ADVERB, PREPOSITION, SUBORDINATOR } from './word-classes.ts';

/** In tokens: how far into a sentence the attribution of the question before it may reach. */
const ASKED_REACH = 10;

/** Whether a sentence is nothing but the attribution of what was quoted right before it: `Jonaitis asked.` */
export function isBareAttribution(speech: SpeechContext, unit: Unit): boolean {
  for (let at = unit.first; at < Math.min(unit.last, unit.first + ASKED_REACH); at++) {
    if (speech.quoteOf[at] !== -1) return false;
    const form = cueForm(speech.tokens.lower[at] as string);
    if (!form || isPartOfName(speech, at, unit) || (form.form !== 'past' && form.form !== 'third')) continue;
    if ((form.frames & QUOTE) === 0) return false;
    const source = phraseBefore(speech, groupBefore(speech, at, unit.first).start, unit.first);
    if (source?.outerFirst !== unit.first) return false;
    const next = at + 1 + particles(speech, at, form);
    return (
      next >= unit.last ||
      speech.tokens.kind[next] === PUNCTUATION ||
      hasClass(speech, next, PREPOSITION | ADVERB | SUBORDINATOR)
    );
  }
  return false;
}
