import { CLITIC } from '../text/tokens.ts';
import type { CueForm } from './cue-forms.ts';
import { LEADS_TO_SAYING, PARTICLES, REFUSALS } from './en/cue-verbs.ts';
import { words } from './en/words.ts';
import { hasClass, is, type SpeechContext, type Unit } from './speech-context.ts';
import { ADVERB, AUXILIARY, BE, DO, HAVE, MODAL, NEGATION, PREPOSITION, PRONOUN } from './word-classes.ts';

const leads = words(LEADS_TO_SAYING);

const refusals = words(REFUSALS);

/** By verb. */
const particlesOf = new Map(Object.entries(PARTICLES).map(([lemma, table]) => [lemma, words(table)]));

/**
 * Whether a word is of a name or an office, or begins with a capital inside its sentence: then it is no verb.
 */
export function isPartOfName(speech: SpeechContext, at: number, unit: Unit): boolean {
  const { names, tokens } = speech;
  if ((names.mentionOf[at] ?? -1) >= 0 || (names.officeOf[at] ?? -1) >= 0) return true;
  return at !== unit.first && ((tokens.flags[at] ?? 0) & 1) !== 0;
}

/** What stands before a verb: its auxiliaries and adverbs. */
export interface Group {
  /** First token of the group; the subject ends before it. */
  readonly start: number;
  readonly be: boolean;
  readonly have: boolean;
  readonly modal: boolean;
  readonly does: boolean;
  readonly negated: boolean;
}

/** The group that ends at a verb, not further back than `floor`. */
export function groupBefore(speech: SpeechContext, verb: number, floor: number): Group {
  let start = verb;
  let bits = 0;
  while (start > floor) {
    const at = start - 1;
    if (speech.quoteOf[at] !== -1) break;
    const clitic = speech.tokens.kind[at] === CLITIC;
    // `he’s saying`; but `Jonaitis’s saying` is as likely a noun.
    if (clitic) {
      if (start === verb && hasClass(speech, at - 1, PRONOUN)) {
        bits |= BE;
        start = at;
      }
      break;
    }
    if (!hasClass(speech, at, AUXILIARY | ADVERB | NEGATION) || hasClass(speech, at, PREPOSITION)) break;
    const contraction =
      hasClass(speech, at, AUXILIARY) &&
      /^(?:he|she|they|it|i|we|you)'/.test(speech.tokens.lower[at] as string);
    bits |= speech.classes[at] as number;
    if (contraction) break;
    start = at;
  }
  return {
    start,
    be: (bits & BE) !== 0,
    have: (bits & HAVE) !== 0,
    modal: (bits & MODAL) !== 0,
    does: (bits & DO) !== 0,
    negated: (bits & NEGATION) !== 0,
  };
}

/** How many words behind a verb belong to it: `pointed out`. */
export function particles(speech: SpeechContext, at: number, form: CueForm): number {
  return particlesOf.get(form.lemma)?.has(speech.tokens.lower[at + 1] ?? '') ? 1 : 0;
}

/** `declined to say`, `without saying`. */
export function isRefusal(speech: SpeechContext, start: number, floor: number): boolean {
  for (let at = start - 1; at >= Math.max(floor, start - 3); at--) {
    // `“The talks failed,” said …`: a word of the speaker's own.
    if (speech.quoteOf[at] !== -1) return false;
    const word = speech.tokens.lower[at] as string;
    if (refusals.has(word) || word === 'without') return true;
  }
  return false;
}

/** `went on to say`, `was quoted as saying`: the verb that carries the subject. */
export function leadToSaying(speech: SpeechContext, at: number, form: CueForm, floor: number): number | null {
  if (form.form === 'base' && is(speech, at - 1, 'to')) {
    let before = at - 2;
    if (is(speech, before, 'on')) before--;
    return before >= floor && leads.has(speech.tokens.lower[before] as string) ? before : null;
  }
  if (form.form === 'ing' && is(speech, at - 1, 'as') && at - 2 >= floor && is(speech, at - 2, 'quoted'))
    return at - 2;
  return null;
}
