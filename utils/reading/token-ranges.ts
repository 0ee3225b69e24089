/** Tokens `[first, last)`. */
interface TokenRange {
  readonly first: number;
  readonly last: number;
}

/** Token → the index of the range that holds it (the last one where several do), or -1. */
export function indexByToken(count: number, ranges: readonly TokenRange[]): Int32Array {
  const index = new Int32Array(count).fill(-1);
  for (let at = 0; at < ranges.length; at++) {
    const { first, last } = ranges[at] as TokenRange;
    setRange(index, first, last, at);
  }
  return index;
}

/** Writes a value for a few tokens. An array's own `fill` takes ten times as long for the two or three of a name. */
export function setRange(tokens: Int32Array | Uint8Array, first: number, last: number, value: number): void {
  const end = Math.min(last, tokens.length);
  for (let token = first; token < end; token++) tokens[token] = value;
}

/**
 * The range that holds a token by such an index. Most tokens are in none, and an array that is asked for element -1 looks
 * for a property of that name, which takes twenty times as long as this question.
 */
export function rangeAt<Range>(
  ranges: readonly Range[],
  index: Int32Array,
  token: number,
): Range | undefined {
  const at = index[token] ?? -1;
  return at < 0 ? undefined : ranges[at];
}
