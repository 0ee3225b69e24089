/** The word that is one slip of the fingers away, or of which this is the beginning; null where none is. */
export function nearestWord(typed: string, words: readonly string[]): string | null {
  if (typed.length < 2) return null;
  return words.find((word) => isOneSlip(typed, word)) ?? words.find((word) => word.startsWith(typed)) ?? null;
}

/** A letter too many, too few or wrong, or two in the wrong order: `buidl` for `build`. */
function isOneSlip(a: string, b: string): boolean {
  let begin = 0;
  while (begin < a.length && a[begin] === b[begin]) begin++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - begin && a.at(-1 - end) === b.at(-1 - end)) end++;
  const [left, right] = [a.slice(begin, a.length - end), b.slice(begin, b.length - end)];
  return (
    Math.max(left.length, right.length) <= 1 ||
    (left.length === 2 && left[0] === right[1] && left[1] === right[0] && right.length === 2)
  );
}

/** ` Did you mean “build”?`, or nothing. */
export function didYouMean(typed: string, words: readonly string[]): string {
  const word = nearestWord(typed, words);
  return word === null ? '' : ` Did you mean “${word}”?`;
}
