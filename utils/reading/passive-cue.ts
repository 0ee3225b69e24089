import { readAccordingTo } from './according-to.ts';
import type { Draft } from './attribution-draft.ts';
import { CLAUSE, cueForm } from './cue-forms.ts';
import { DEMONSTRATIVES } from './en/function-words.ts';
import { words } from './en/words.ts';
import { hasClass, is, type SpeechContext, type Unit } from './speech-context.ts';
import { phraseAfter } from './subject-after.ts';
import { ADVERB, BE, HAVE, NEGATION } from './word-classes.ts';

const demonstratives = words(DEMONSTRATIVES);

/** Whether such an attribution may turn on a word. */
export function mayBePassiveCue(word: string): boolean {
  const form = cueForm(word);
  const past = form?.form === 'past' || form?.form === 'participle';
  return word === 'words' || (form !== undefined && past && (form.frames & CLAUSE) !== 0);
}

/** In tokens: how far behind its verb `by` may stand: `was announced on Facebook on Monday by the ministry`. */
const AGENT_WITHIN = 8;

/**
 * Saying in the passive that attributes after all: `As reported by the ministry, …`, `…, as noted by Jonaitis`,
 * `in the words of Jonaitis, …`, and of the sentence before, `This was announced by the ministry.` Null for every other passive.
 */
export function readPassiveCue(speech: SpeechContext, unit: Unit, index: number, at: number): Draft | null {
  // `In the words of Jonaitis, “…”`
  const inWords = is(speech, at, 'words') && is(speech, at - 1, 'the') && is(speech, at - 2, 'in');
  if (inWords && is(speech, at + 1, 'of'))
    return readAccordingTo(speech, unit, index, at - 2, unit.first, at + 2);
  const form = cueForm(speech.tokens.lower[at] as string);
  if (!form || (form.form !== 'past' && form.form !== 'participle') || (form.frames & CLAUSE) === 0)
    return null;
  let before = at - 1;
  while (before > unit.first && hasClass(speech, before, ADVERB) && !hasClass(speech, before, NEGATION))
    before--;
  if (is(speech, before, 'as') && is(speech, at + 1, 'by'))
    return readAccordingTo(speech, unit, index, before, unit.first, at + 2);
  return ofThis(speech, unit, index, at, before);
}

function ofThis(speech: SpeechContext, unit: Unit, index: number, at: number, be: number): Draft | null {
  if (!hasClass(speech, be, BE)) return null;
  const subject = hasClass(speech, be - 1, HAVE) ? be - 2 : be - 1;
  if (subject !== unit.first || !demonstratives.has(speech.tokens.lower[subject] as string)) return null;
  for (let by = at + 1; by < Math.min(unit.last, at + AGENT_WITHIN); by++) {
    if (speech.quoteOf[by] !== -1) return null;
    if (!is(speech, by, 'by')) continue;
    const source = phraseAfter(speech, by + 1, unit.last);
    return (
      source && {
        unit: index,
        pieces: [{ first: subject, last: subject + 1 }],
        cue: [at, at + 1],
        source,
        pattern: 'according-to',
      }
    );
  }
  return null;
}
