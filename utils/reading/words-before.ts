import { PUNCTUATION } from '../text/tokens.ts';
import { isTitleInQuotes } from './addressee.ts';
import type { Piece } from './attribution-draft.ts';
import { looksLikeClause } from './clause.ts';
import { LONGEST_CONTENT, trimRemark } from './content-end.ts';
import type { Cue } from './cues.ts';
import { wholeQuotes } from './quote-pieces.ts';
import { hasClass, is, isDash, type SpeechContext } from './speech-context.ts';
import { COORDINATOR, DAY, PREPOSITION, SUBORDINATOR } from './word-classes.ts';

/** The words before `…, Jonaitis said`: quotations, or a clause up to the comma. Empty where there are none. */
export function wordsBefore(speech: SpeechContext, cue: Cue, from: number): Piece[] {
  let end = cue.start;
  if (end <= from) return [];
  const quoteBefore = speech.quoteOf[end - 1] ?? -1;
  if (quoteBefore < 0) {
    if (!is(speech, end - 1, ',') && !isDash(speech, end - 1)) return [];
    end--;
    if (end <= from) return [];
  }
  const quoted = speech.quotes[quoteBefore];
  // `…of the book: “…,” it says`: the quotation alone.
  if (quoted && quoted.open > from && (is(speech, quoted.open - 1, ':') || isDash(speech, quoted.open - 1)))
    return [{ quote: quoteBefore }];
  // `Speaking on “This Week,” Jonaitis said that`: a title is nothing that was said.
  if (quoted && quoted.open > from && isTitleInQuotes(speech, quoted)) {
    // `On Sunday on “This Week,” Jonaitis said the port was shut.`
    const adjunct = hasClass(speech, from, PREPOSITION | DAY) && cue.order === 'subject-first';
    if (is(speech, cue.last, 'that') || (adjunct && !endsAtCue(speech, cue))) return [];
  }
  let start = from;
  while (start < end && /^[,;:—–-]$/.test(speech.tokens.lower[start] as string)) start++;
  if (quoteBefore < 0 && end - start > LONGEST_CONTENT) return [];
  const quotes = wholeQuotes(speech, start, end);
  if (quotes) return quotes;
  const opens = speech.quoteOf[end - 1] ?? -1;
  if (opens < 0) {
    // `On Monday, Jonaitis said`: time and place of the saying, not what was said.
    const adjunct = hasClass(speech, start, PREPOSITION | SUBORDINATOR) && !hasComma(speech, start, end);
    if (adjunct && (hasClass(speech, start, SUBORDINATOR) || !looksLikeClause(speech, start, end))) return [];
    if (hasClass(speech, start, COORDINATOR) && end - start === 1) return [];
    // `Asked whether …, Jonaitis said:`
    if (is(speech, start, 'asked') || is(speech, start, 'questioned')) return [];
    if (/(?:ing|ed)$/.test(speech.tokens.lower[start] as string) && !looksLikeClause(speech, start + 1, end))
      return [];
  }
  return [{ first: start, last: trimRemark(speech, start, end) }];
}

/** Whether nothing but punctuation follows the cue. */
function endsAtCue(speech: SpeechContext, cue: Cue): boolean {
  return speech.tokens.kind[cue.last] === PUNCTUATION || cue.last >= speech.tokens.count;
}

function hasComma(speech: SpeechContext, first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (is(speech, at, ',')) return true;
  return false;
}
