import type { ClippingGroup, ClippingRun } from './clipping-list.ts';
import { dateOf } from './clipping-search.ts';
import type { IndexedClipping, Labelled } from './indexed-clipping.ts';

/** The headings that a clipping stands under; none: under that of those without. */
const HEADINGS: Readonly<Record<ClippingGroup, (indexed: IndexedClipping) => readonly Labelled[]>> = {
  none: () => [],
  day: (indexed) => plain(dateOf(indexed, 'clipped')),
  official: ({ officials }) => officials,
  institution: ({ institutions }) => institutions,
  outlet: ({ outlet }) => (outlet === null ? [] : [outlet]),
  page: ({ page }) => [page],
  tag: ({ tags }) => tags,
  colour: ({ clipping }) => plain(clipping.colour),
};

function plain(value: string | null): readonly Labelled[] {
  return value === null ? [] : [{ key: value, label: value }];
}

/** Groups in which the greatest comes first. */
const DESCENDING: readonly ClippingGroup[] = ['day'];

/** Clippings in runs under headings, in the given order within each; those under no heading come last. */
export function runsOf(
  clippings: readonly IndexedClipping[],
  group: ClippingGroup,
): { readonly rows: readonly IndexedClipping[]; readonly runs: readonly ClippingRun[] } {
  if (group === 'none') {
    const count = clippings.length;
    return { rows: clippings, runs: count === 0 ? [] : [{ key: '', label: null, start: 0, count }] };
  }
  const runs = new Map<string, { readonly label: string | null; readonly rows: IndexedClipping[] }>();
  const under = (key: string, label: string | null, indexed: IndexedClipping): void => {
    const run = runs.get(key) ?? { label, rows: [] };
    run.rows.push(indexed);
    runs.set(key, run);
  };
  for (const indexed of clippings) {
    const headings = HEADINGS[group](indexed);
    for (const { key, label } of headings) under(key, label, indexed);
    if (headings.length === 0) under('', null, indexed);
  }
  const sign = DESCENDING.includes(group) ? -1 : 1;
  const inOrder = [...runs].sort(([a], [b]) => (a === '' ? 1 : b === '' ? -1 : a < b ? -sign : sign));
  const rows: IndexedClipping[] = [];
  const listed = inOrder.map(([key, run]) => {
    const start = rows.length;
    for (const row of run.rows) rows.push(row);
    return { key, label: run.label, start, count: run.rows.length };
  });
  return { rows, runs: listed };
}
