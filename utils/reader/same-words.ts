import type { FoldedText } from './folded-text.ts';
import { foldWithMap } from './folded-text.ts';
import type { QuoteCandidate } from './quote-candidate.ts';

/** Places looked at: what stands in more of them is told by its surroundings, and the first hundreds hold those. */
const MOST_PLACES = 300;

/** Where the same words stand in a text, but for what folding takes away; each says whether that was anything. */
export function sameWords(
  exact: string,
  text: string,
  folded: FoldedText,
  quoteBits: number,
): readonly QuoteCandidate[] {
  const wanted = foldWithMap(exact).text.trim();
  const plain = exact.trim();
  return places(wanted, folded.text).map((at) => {
    const start = folded.starts[at] as number;
    const isExact = text.startsWith(plain, start);
    const end = isExact ? start + plain.length : endOf(folded.starts, at + wanted.length - 1, text);
    return { how: isExact ? 'exact' : 'normalised', span: [start, end], agreement: 1, quoteBits };
  });
}

/** Behind a folded character, not before the next: what folding drops between the two belongs to neither. */
function endOf(starts: Int32Array, last: number, text: string): number {
  const at = starts[last] as number;
  return at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
}

function places(wanted: string, text: string): readonly number[] {
  const found: number[] = [];
  if (wanted === '') return found;
  for (
    let at = text.indexOf(wanted);
    at >= 0 && found.length < MOST_PLACES;
    at = text.indexOf(wanted, at + 1)
  )
    found.push(at);
  return found;
}
