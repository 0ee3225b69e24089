/** Pairs of measurements: in how many the first was above the second, and in how many below; ties are in neither. */
export interface Signs {
  readonly above: number;
  readonly below: number;
}

export function signsOf(pairs: readonly (readonly [first: number, second: number])[]): Signs {
  return {
    above: pairs.filter(([first, second]) => first > second).length,
    below: pairs.filter(([first, second]) => first < second).length,
  };
}

/**
 * How likely so uneven a count is, or a more uneven one, where nothing tells first from second: the two-sided sign test,
 * which asks nothing of how the measurements are spread. 70 of 100 are 0.00008, 60 of 100 are 0.06.
 */
export function byChance({ above, below }: Signs): number {
  const pairs = above + below;
  // Of all ways in which so many coins can fall, those that are as uneven; each as its share, since the counts themselves grow past what a number holds.
  let share = 0.5 ** pairs;
  let tail = 0;
  for (let fewer = 0; fewer <= Math.min(above, below); fewer++) {
    tail += share;
    share *= (pairs - fewer) / (fewer + 1);
  }
  return Math.min(1, 2 * tail);
}
