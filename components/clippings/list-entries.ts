import type { ClippingRun } from '../../utils/reader/clipping-list.ts';

/** One entry of a drawn list: a row of the question's answer, or the heading of a group before it. */
export type ListEntry = { readonly row: number } | { readonly heading: ClippingRun };

/** Rows with their groups' headings between them; without groups there is one run, which needs none. */
export function listEntries(
  total: number,
  runs: readonly ClippingRun[],
  isGrouped: boolean,
): readonly ListEntry[] {
  const rows = (start: number, count: number): ListEntry[] =>
    Array.from({ length: count }, (_, at) => ({ row: start + at }));
  if (!isGrouped) return rows(0, total);
  return runs.flatMap((run): ListEntry[] => [{ heading: run }, ...rows(run.start, run.count)]);
}
