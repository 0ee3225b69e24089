import { CLITIC } from '../text/tokens.ts';
import type { Draft } from './attribution-draft.ts';
import { trimEnd } from './content-end.ts';
import { mentionAt } from './mentions.ts';
import { isUtterance, type Phrase } from './phrase.ts';
import { is, type SpeechContext, type Unit } from './speech-context.ts';

/** In tokens: how far a possessor may stand before `:` in `Jonaitis’s first response was: “…”`. */
const COLON_REACH = 8;

/**
 * Speech that a colon alone attributes: `Jonaitis: “…”`, `Jonaitis’s reply: “…”`, and interviews whose paragraphs
 * start with the speaker (`Jonaitis: We will …`).
 */
export function readColonSpeech(speech: SpeechContext, unit: Unit, index: number): Draft | null {
  const colon = findColon(speech, unit);
  if (colon < 0) return null;
  const next = colon + 1;
  const quote = speech.quoteOf[next] ?? -1;
  const source = speakerBefore(speech, unit, colon);
  if (!source) return null;
  const cue = [colon, next] as const;
  if (quote >= 0) return { unit: index, pieces: [{ quote }], cue, source, pattern: 'colon' };
  const starts = source.first === unit.first && source.last === colon && isFirst(speech, index);
  const last = trimEnd(speech, next, unit.last);
  return starts && last > next + 2
    ? { unit: index, pieces: [{ first: next, last }], cue, source, pattern: 'colon' }
    : null;
}

function findColon(speech: SpeechContext, unit: Unit): number {
  for (let at = unit.first + 1; at < Math.min(unit.last - 1, unit.first + COLON_REACH + 6); at++) {
    if (speech.quoteOf[at] !== -1) return -1;
    if (is(speech, at, ':')) return at;
  }
  return -1;
}

/** The name right before the colon, or the possessor of an utterance before it. */
function speakerBefore(speech: SpeechContext, unit: Unit, colon: number): Phrase | null {
  const { names, tokens } = speech;
  const make = (first: number, last: number): Phrase => ({
    first,
    last,
    kind: 'name',
    outerFirst: first,
    outerLast: last,
  });
  const direct = mentionAt(names, colon - 1);
  if (direct && direct.first === unit.first && names.actors[direct.actor]?.kind === 'person')
    return make(direct.first, direct.last);
  let utterance = false;
  for (let at = colon - 1; at > Math.max(unit.first, colon - COLON_REACH); at--) {
    if (isUtterance(tokens.lower[at] as string)) utterance = true;
    if (tokens.kind[at] !== CLITIC) continue;
    const owner = mentionAt(names, at - 1);
    return utterance && owner ? make(owner.first, owner.last) : null;
  }
  return null;
}

function isFirst(speech: SpeechContext, index: number): boolean {
  return speech.units[index - 1]?.paragraph !== speech.units[index]?.paragraph;
}
