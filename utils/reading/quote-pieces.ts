import type { Piece } from './attribution-draft.ts';
import { contentEnd } from './content-end.ts';
import { is, isDash, type SpeechContext } from './speech-context.ts';

/** The quotations that fill the stretch, but for commas and `and`; null where there is something else. */
export function wholeQuotes(speech: SpeechContext, first: number, last: number): Piece[] | null {
  const pieces: Piece[] = [];
  let at = first;
  while (at < last) {
    const index = speech.quoteOf[at] ?? -1;
    const quote = speech.quotes[index];
    if (quote) {
      pieces.push({ quote: index });
      at = quote.close + 1;
    } else if (is(speech, at, ',') || is(speech, at, '.') || is(speech, at, 'and') || isDash(speech, at))
      at++;
    else return null;
  }
  return pieces.length > 0 ? pieces : null;
}

/** `“…,” he said, “….”`: the quotations that follow. */
export function quotesBehind(speech: SpeechContext, at: number, end: number): Piece[] {
  let next = at;
  while (next < end && (is(speech, next, ',') || is(speech, next, ':') || isDash(speech, next))) next++;
  if (next >= end || speech.quoteOf[next] === -1) return [];
  const stop = contentEnd(speech, next, end);
  return wholeQuotes(speech, next, stop) ?? [{ first: next, last: stop }];
}

/** `said, “We will see,” when asked`: a quotation with its own end, and those that follow it. */
export function finishedQuotes(speech: SpeechContext, start: number, end: number): Piece[] | null {
  const pieces: Piece[] = [];
  let at = start;
  while (at < end) {
    const index = speech.quoteOf[at] ?? -1;
    const quote = speech.quotes[index];
    if (quote && /^[,.!?…]$/.test(speech.tokens.lower[quote.close - 1] as string)) {
      pieces.push({ quote: index });
      at = quote.close + 1;
    } else if (pieces.length > 0 && (is(speech, at, ',') || is(speech, at, 'and'))) at++;
    else break;
  }
  return pieces.length > 0 ? pieces : null;
}
