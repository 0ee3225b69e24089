import { WORD } from '../text/tokens.ts';
import { wordTrait } from '../text/word-trait.ts';
import { type CueForm, cueForm } from './cue-forms.ts';
import { groupBefore, isPartOfName, isRefusal, leadToSaying, particles } from './cue-group.ts';
import { agrees, canSpeak, isAdjective, isConditional, isVerbHere } from './cue-guards.ts';
import { canInvert, endsInversion } from './inverted-cue.ts';
import type { Phrase } from './phrase.ts';
import { isReducedPassive } from './reduced-passive.ts';
import { coordinated, participle } from './shared-subject.ts';
import { is, type SpeechContext, type Unit } from './speech-context.ts';
import { phraseAfter } from './subject-after.ts';
import { phraseBefore } from './subject-before.ts';

/** A verb of saying with its subject. */
export interface Cue {
  /** The verb, with its particle: tokens `[first, last)`. */
  readonly first: number;
  readonly last: number;
  readonly form: CueForm;
  readonly source: Phrase | null;
  /** subject–verb, verb–subject (`said Jonaitis`), or without a subject of its own (`…, adding that`). */
  readonly order: 'subject-first' | 'verb-first' | 'shared';
  /** Where the subject, with all before it that belongs to it, starts; the verb itself where it has none. */
  readonly start: number;
}

/** What has more attributions is no sentence, but a list or noise. */
export const MOST_CUES = 40;

const isForm = wordTrait((word) => (cueForm(word) ? 1 : 0));

/** The cues of a sentence outside its quotations, in order; denied and conditional saying is left out. */
export function findCues(speech: SpeechContext, unit: Unit): Cue[] {
  const cues: Cue[] = [];
  const { tokens } = speech;
  const forms = isForm(tokens);
  for (let at = unit.first; at < unit.last && cues.length < MOST_CUES; at++) {
    if (forms[tokens.word[at] as number] === 0) continue;
    if (speech.quoteOf[at] !== -1 || tokens.kind[at] !== WORD) continue;
    const form = cueForm(tokens.lower[at] as string);
    if (!form || isPartOfName(speech, at, unit)) continue;
    const cue = readCue(speech, unit, at, form, cues.at(-1));
    if (cue) cues.push(cue);
  }
  return cues;
}

function readCue(
  speech: SpeechContext,
  unit: Unit,
  at: number,
  form: CueForm,
  previous: Cue | undefined,
): Cue | null {
  const floor = unit.first;
  const last = at + 1 + particles(speech, at, form);
  const group = groupBefore(speech, at, floor);
  // `could only quip` was said; `could say` was not.
  if (group.negated || (group.modal && !(is(speech, at - 1, 'only') && is(speech, at - 2, 'could'))))
    return null;
  if (isAdjective(speech, at, last, form)) return null;
  if (isRefusal(speech, group.start, floor)) return null;
  const lead = leadToSaying(speech, at, form, floor);
  if (lead !== null) {
    const source = phraseBefore(speech, groupBefore(speech, lead, floor).start, floor);
    return source && { first: at, last, form, source, order: 'subject-first', start: source.outerFirst };
  }
  const make = (source: Phrase): Cue => ({
    first: at,
    last,
    form,
    source,
    order: 'subject-first',
    start: source.outerFirst,
  });

  if (form.form === 'ing' && !group.be) return participle(speech, unit, at, last, form, previous);
  if (group.be && form.form !== 'ing') return null;
  if (form.form === 'base' && is(speech, at - 1, 'to')) return null;

  if (group.start === at && canInvert(speech, at, form, floor)) {
    const after = phraseAfter(speech, last, unit.last);
    if (after && endsInversion(speech, at, after, unit))
      return { first: at, last, form, source: after, order: 'verb-first', start: at };
  }
  const shared = coordinated(speech, group.start, floor, previous, form);
  if (shared) return { first: at, last, form, source: shared.source, order: 'shared', start: group.start };

  const source = phraseBefore(speech, group.start, floor);
  if (!source) return null;
  if (!agrees(speech, source, form, group) || !canSpeak(speech, source, form, last)) return null;
  if (form.nounLike && !isVerbHere(speech, at, source, form, group)) return null;
  if (isConditional(speech, source, floor)) return null;
  const cue = make(source);
  return isReducedPassive(speech, cue, unit.last) ? null : cue;
}
