import { decodePosting } from './posting-rows.ts';
import type { SegmentPostings } from './read-postings.ts';

/**
 * Visits, in ascending order, the rows of a segment that have a term of each group and pass the filter. Groups
 * are taken in turn, and a row counts on only where it has had all groups before: with groups
 * [bridge] [crack, cracks], a row goes 0 → 1 at `bridge`, 1 → 2 at `cracks`, and 2 is a match. Where no groups
 * are asked for, every row that passes is a match.
 */
export function matchRows(
  segment: SegmentPostings,
  groups: readonly (readonly string[])[],
  passes: ((row: number) => boolean) | null,
  visit: (row: number) => void,
): void {
  const met = new Uint8Array(segment.head.rows);
  groups.forEach((terms, group) => {
    for (const term of terms) {
      const posting = segment.postings.get(term);
      if (posting === undefined) continue;
      const { rows } = decodePosting(posting);
      for (let entry = 0; entry < rows.length; entry++) {
        const row = rows[entry] as number;
        if (met[row] === group) met[row] = group + 1;
      }
    }
  });
  for (let row = 0; row < met.length; row++)
    if (met[row] === groups.length && (passes === null || passes(row))) visit(row);
}
