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
  return behindHeadline(speech, unit);
}

/** In tokens: a headline that was run into the first sentence. */
const LONGEST_HEADLINE = 40;

/** `New Bridge Opens LORN (Agency) – Thousands came`: behind the dateline that follows a headline. */
function behindHeadline(speech: SpeechContext, unit: Unit): number {
  const { tokens } = speech;
  for (let at = unit.first + 4; at < Math.min(unit.last - 1, unit.first + LONGEST_HEADLINE); at++) {
    if (speech.quoteOf[at] !== -1) continue;
    if (!isDash(speech, at) || !is(speech, at - 1, ')')) continue;
    let open = at - 2;
    while (open > unit.first && open > at - 6 && !is(speech, open, '(')) open--;
    const capitals = ((tokens.flags[open - 1] as number) & ALL_CAPS) !== 0;
    if (is(speech, open, '(') && capitals) return at + 1;
  }
  return unit.first;
}
