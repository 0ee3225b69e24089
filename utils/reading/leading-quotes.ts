import type { Draft, Piece } from './attribution-draft.ts';
import type { SpeechContext } from './speech-context.ts';

/**
 * A quotation of several paragraphs leaves its mark open at the end of each but the last, and its cue may stand
 * only there: `“One.` ¶ `“Two,” said Jonaitis.` What was left open right before a quotation is part of it.
 */
export function leadingQuotes(speech: SpeechContext, draft: Draft): Draft {
  const first = draft.pieces[0];
  if (!first || !('quote' in first)) return draft;
  const before: Piece[] = [];
  let index = first.quote;
  for (;;) {
    const previous = speech.quotes[index - 1];
    const quote = speech.quotes[index];
    if (!previous || !quote || previous.closed || previous.close !== quote.open) break;
    index--;
    before.unshift({ quote: index });
  }
  return before.length > 0 ? { ...draft, pieces: [...before, ...draft.pieces] } : draft;
}
