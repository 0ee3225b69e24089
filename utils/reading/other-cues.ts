import { wordTrait } from '../text/word-trait.ts';
import { readAccordingTo } from './according-to.ts';
import { isPut, readAsPutIt } from './as-put-it.ts';
import type { Draft } from './attribution-draft.ts';
import { isView, readInTheViewOf } from './in-the-view-of.ts';
import { isCueNoun, readNominalCue } from './nominal-cues.ts';
import { mayBePassiveCue, readPassiveCue } from './passive-cue.ts';
import { is, type SpeechContext, type Unit } from './speech-context.ts';

/** A way of attributing words other than by a verb of saying with its subject. */
interface OtherCue {
  /** Whether it may turn on a lower-case word; asked once for each word there is. */
  readonly turnsOn: (word: string) => boolean;
  /** What it attributes in sentence `index`, at such a word; null where nothing. */
  readonly read: (speech: SpeechContext, unit: Unit, index: number, at: number) => Draft | null;
}

/** Asked in this order, until one finds something. A new one is one file and one entry here. */
const OTHER_CUES: readonly OtherCue[] = [
  {
    turnsOn: (word) => word === 'according',
    read: (speech, unit, index, at) =>
      is(speech, at + 1, 'to') ? readAccordingTo(speech, unit, index, at, unit.first) : null,
  },
  { turnsOn: isCueNoun, read: readNominalCue },
  { turnsOn: isView, read: readInTheViewOf },
  { turnsOn: mayBePassiveCue, read: readPassiveCue },
  { turnsOn: isPut, read: readAsPutIt },
];

/** By word number, a bit for each of them that may turn on the word: most words have none, and cost one look. */
export const otherCuesOn: ReturnType<typeof wordTrait> = wordTrait((word) => {
  let bits = 0;
  for (let at = 0; at < OTHER_CUES.length; at++) if (OTHER_CUES[at]?.turnsOn(word)) bits |= 1 << at;
  return bits;
});

/** What the cues of these bits attribute at a word; null where none does. */
export function readOtherCues(
  speech: SpeechContext,
  unit: Unit,
  index: number,
  at: number,
  bits: number,
): Draft | null {
  for (let next = 0, left = bits; left !== 0; next++, left >>>= 1) {
    const draft = (left & 1) === 0 ? null : OTHER_CUES[next]?.read(speech, unit, index, at);
    if (draft) return draft;
  }
  return null;
}
