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
  const growing: Growing[] = [];
  const result: Draft[] = [];
  let next = 0;
  let open: Growing | null = null;
  speech.units.forEach((unit, index) => {
    let hasOwn = false;
    while (next < drafts.length && (drafts[next] as Draft).unit === index) {
      const draft = drafts[next++] as Draft;
      if (draft.pieces.some((piece) => quotesIn(speech, piece).length > 0)) {
        hasOwn = true;
        open = { at: result.length, paragraph: unit.paragraph, added: [], carried: false };
        growing.push(open);
      }
      result.push(draft);
    }
    if (hasOwn || !open) return;
    const pieces = fillingQuotes(speech, unit.first, unit.last, owned);
    const apart = unit.paragraph - open.paragraph;
    if (apart === 0 && !pieces) return;
    // Over the paragraph's end only pure speech goes on.
    const pure = result[open.at]?.pieces.every((piece) => 'quote' in piece);
    if (!pieces || apart > 1 || (apart === 1 && !pure)) {
      open = null;
      return;
    }
    open.added.push(...pieces);
    open.carried ||= apart === 1;
    open.paragraph = unit.paragraph;
  });
  for (const { at, added, carried } of growing) {
    const draft = result[at];
    if (draft && added.length > 0) result[at] = { ...draft, pieces: [...draft.pieces, ...added], carried };
  }
  return result;
}

/** A statement that quotations without a cue may still join. */
interface Growing {
  readonly at: number;
  /** The paragraph of its last words. */
  paragraph: number;
  readonly added: Piece[];
  carried: boolean;
}

function quotesIn(speech: SpeechContext, piece: Piece): number[] {
  if ('quote' in piece) return [piece.quote];
  const found: number[] = [];
  for (let at = piece.first; at < piece.last; at++) {
    const quote = speech.quoteOf[at] ?? -1;
    if (quote < 0) continue;
    found.push(quote);
    at = speech.quotes[quote]?.close ?? at;
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
