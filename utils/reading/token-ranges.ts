/** Tokens `[first, last)`. */
interface TokenRange {
  readonly first: number;
  readonly last: number;
}

/** Token → the index of the range that holds it (the last one where several do), or -1. */
export function indexByToken(count: number, ranges: readonly TokenRange[]): Int32Array {
  const index = new Int32Array(count).fill(-1);
  for (let at = 0; at < ranges.length; at++) setRange(index, ranges[at] as TokenRange, at);
  return index;
}

/** Writes a value for a few tokens. An array's own `fill` takes ten times as long for the two or three of a name. */
export function setRange(tokens: Int32Array | Uint8Array, { first, last }: TokenRange, value: number): void {
  const end = Math.min(last, tokens.length);
  for (let token = first; token < end; token++) tokens[token] = value;
}
