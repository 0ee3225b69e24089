import type { ClippingFacet, ClippingFacets } from './clipping-list.ts';
import type { IndexedClipping, Labelled } from './indexed-clipping.ts';

/** How many of some clippings have which official, institution, outlet, tag, colour and kind. */
export function countFacets(clippings: readonly IndexedClipping[]): ClippingFacets {
  const tallies = {
    officials: tally(),
    institutions: tally(),
    outlets: tally(),
    tags: tally(),
    colours: tally(),
    kinds: tally(),
  };
  for (const { clipping, officials, institutions, outlet, tags } of clippings) {
    officials.forEach(tallies.officials.add);
    institutions.forEach(tallies.institutions.add);
    tags.forEach(tallies.tags.add);
    if (outlet !== null) tallies.outlets.add(outlet);
    if (clipping.colour !== null) tallies.colours.add({ key: clipping.colour, label: clipping.colour });
    tallies.kinds.add({ key: clipping.kind, label: clipping.kind });
  }
  return {
    officials: tallies.officials.list(),
    institutions: tallies.institutions.list(),
    outlets: tallies.outlets.list(),
    tags: tallies.tags.list(),
    colours: tallies.colours.list(),
    kinds: tallies.kinds.list(),
  };
}

interface Tally {
  add(entry: Labelled): void;
  list(): readonly ClippingFacet[];
}

/** Counts keys; the label is that of the first. */
function tally(): Tally {
  const counts = new Map<string, { readonly key: string; readonly label: string; count: number }>();
  return {
    add({ key, label }) {
      const entry = counts.get(key);
      if (entry === undefined) counts.set(key, { key, label, count: 1 });
      else entry.count++;
    },
    list: () =>
      [...counts.values()].sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)),
  };
}
