/**
 * The `k`th highest score of some rows: what a row must reach to be among the best `k`. Minus infinity where fewer
 * rows count. A heap of `k` numbers with the lowest on top, so that most rows are one comparison.
 */
export function kthBest(
  scores: Float32Array,
  rows: Uint32Array,
  k: number,
  counts: (row: number) => boolean,
): number {
  if (rows.length < k) return Number.NEGATIVE_INFINITY;
  const heap = new Float32Array(k).fill(Number.NEGATIVE_INFINITY);
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] as number;
    const score = scores[row] as number;
    if (score > (heap[0] as number) && counts(row)) sinkFromTop(heap, score);
  }
  return heap[0] ?? Number.NEGATIVE_INFINITY;
}

/** Puts a score in the place of the lowest. */
function sinkFromTop(heap: Float32Array, score: number): void {
  let at = 0;
  for (;;) {
    let child = 2 * at + 1;
    if (child >= heap.length) break;
    if (child + 1 < heap.length && (heap[child + 1] as number) < (heap[child] as number)) child++;
    if ((heap[child] as number) >= score) break;
    heap[at] = heap[child] as number;
    at = child;
  }
  heap[at] = score;
}
