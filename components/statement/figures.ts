import type { Quantity } from '../../utils/model.ts';

/** A figure of the page beside the corpus's for the same thing; either may stand alone. */
export interface FigurePair {
  readonly here: Quantity | null;
  readonly earlier: Quantity | null;
  /** Here minus earlier, in their unit; null where they cannot be set against each other. */
  readonly difference: number | null;
}

function sameThing(a: Quantity, b: Quantity): boolean {
  if (a.unit?.toLowerCase() !== b.unit?.toLowerCase()) return false;
  return a.of === null || b.of === null || a.of.toLowerCase() === b.of.toLowerCase();
}

/** What floating point adds to 5.25 − 5.1 is cut off. */
function rounded(value: number): number {
  return Number(value.toPrecision(12));
}

/**
 * Sets figures of the same unit, and of the same thing where both say of what, side by side in the page's order; what
 * finds no partner follows alone. A difference is worked out only where both are numbers that are affirmed.
 */
export function pairFigures(here: readonly Quantity[], earlier: readonly Quantity[]): readonly FigurePair[] {
  const left = [...earlier];
  const pairs = here.map((figure): FigurePair => {
    const index = left.findIndex((other) => sameThing(figure, other));
    const partner = index === -1 ? null : (left.splice(index, 1)[0] ?? null);
    const comparable = partner !== null && !figure.negated && !partner.negated;
    return {
      here: figure,
      earlier: partner,
      difference: comparable ? rounded(figure.value - partner.value) : null,
    };
  });
  return [...pairs, ...left.map((figure): FigurePair => ({ here: null, earlier: figure, difference: null }))];
}
