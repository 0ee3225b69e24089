/** A score to the fourth place: what is behind it is how computers count. */
export function rounded(score: number): number {
  return Math.round(score * 10_000) / 10_000;
}
