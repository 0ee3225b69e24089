import type { TextWords } from './text-words.ts';

/** The first word that begins at a position or behind it; the number of words where none does. */
export function firstWordFrom(
  { starts, count }: Pick<TextWords, 'starts' | 'count'>,
  position: number,
): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] as number) < position) low = middle + 1;
    else high = middle;
  }
  return low;
}
