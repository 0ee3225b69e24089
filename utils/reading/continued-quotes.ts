import type { Draft, Piece } from './attribution-draft.ts';
import type { SpeechContext } from './speech-context.ts';

/**
 * Gives quotations without a cue of their own to whoever spoke before: those that fill a sentence behind an
 * attributed quotation in the same paragraph (`“…,” she said. “…”`), those that go on with what the paragraph
 * before left open, and those that fill the next paragraph.
 */
export function carryQuotes(speech: SpeechContext, drafts: readonly Draft[]): Draft[] {
  const owned = new Set<number>();
  for (const draft of drafts)
    for (const piece of draft.pieces) for (const quote of quotesIn(speech, piece)) owned.add(quote);
  const result: Draft[] = [];
  let next = 0;
  let current = -1;
  speech.units.forEach((unit, index) => {
    const before = current >= 0 ? result[current] : undefined;
    let hasOwn = false;
    while (next < drafts.length && (drafts[next] as Draft).unit === index) {
      result.push(drafts[next] as Draft);
      if ((drafts[next] as Draft).pieces.some((piece) => quotesIn(speech, piece).length > 0)) {
        hasOwn = true;
        current = result.length - 1;
      }
      next++;
    }
    if (hasOwn) return;
    const pieces = fillingQuotes(speech, unit.first, unit.last, owned);
    const previous = before && speech.units[before.unit];
    if (!pieces || !before || !previous) {
      if (!pieces && previous && unit.paragraph !== previous.paragraph) current = -1;
      return;
    }
    const apart = unit.paragraph - lastParagraph(speech, before);
    // Over the paragraph's end only pure speech goes on.
    const near = apart === 0 || (apart === 1 && before.pieces.every((piece) => 'quote' in piece));
    if (near && apart === 1)
      result[current] = { ...before, pieces: [...before.pieces, ...pieces], carried: true };
    else if (near) result[current] = { ...before, pieces: [...before.pieces, ...pieces] };
    else current = -1;
  });
  return result;
}

function lastParagraph(speech: SpeechContext, draft: Draft): number {
  const own = speech.units[draft.unit]?.paragraph ?? 0;
  return draft.pieces.reduce((last, piece) => {
    const quote = 'quote' in piece ? speech.quotes[piece.quote] : undefined;
    return Math.max(last, quote?.paragraph ?? last);
  }, own);
}

function quotesIn(speech: SpeechContext, piece: Piece): number[] {
  if ('quote' in piece) return [piece.quote];
  const found: number[] = [];
  for (let at = piece.first; at < piece.last; at++) {
    const quote = speech.quoteOf[at] ?? -1;
    if (quote >= 0 && found.at(-1) !== quote) found.push(quote);
  }
  return found;
}

/** The free quotations that fill a sentence; null where it holds other words. */
function fillingQuotes(
  speech: SpeechContext,
  first: number,
  last: number,
  owned: ReadonlySet<number>,
): Piece[] | null {
  const pieces: Piece[] = [];
  let at = first;
  while (at < last) {
    const index = speech.quoteOf[at] ?? -1;
    const quote = speech.quotes[index];
    if (quote) {
      if (owned.has(index)) return null;
      pieces.push({ quote: index });
      at = quote.close + 1;
    } else if (/^[.,…]$/.test(speech.tokens.lower[at] as string)) at++;
    else return null;
  }
  return pieces.length > 0 ? pieces : null;
}
