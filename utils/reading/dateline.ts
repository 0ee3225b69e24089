import { ALL_CAPS } from '../text/tokens.ts';
import { is, isDash, type SpeechContext, type Unit } from './speech-context.ts';

/** In tokens: `WASHINGTON, April 28 (Agency) –`. */
const LONGEST_DATELINE = 14;

/** The first token of a sentence behind its dateline: place, date and agency before a dash. */
export function behindDateline(speech: SpeechContext, unit: Unit): number {
  const { tokens } = speech;
  for (let at = unit.first + 1; at < Math.min(unit.last, unit.first + LONGEST_DATELINE); at++) {
    if (speech.quoteOf[at] !== -1) break;
    if (!isDash(speech, at)) continue;
    const capitals = ((tokens.flags[unit.first] as number) & ALL_CAPS) !== 0;
    if (!capitals && !is(speech, at - 1, ')')) break;
    return is(speech, at + 1, '-') ? at + 2 : at + 1;
  }
  return unit.first;
}
