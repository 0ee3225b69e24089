import type { EntityId, EntityKind, EntityRef } from '../model.ts';
import { foldName } from '../text/fold.ts';
import type { Matches } from './answer-counts.ts';
import { speakerTerm } from './index-rules.ts';
import { decodePosting } from './posting-rows.ts';
import { readEntities } from './read-entities.ts';
import { readPostings } from './read-postings.ts';
import type { Records } from './records.ts';
import { readRows } from './rows.ts';
import type { NameCount, SearchCounts } from './search-counts.ts';
import type { FilterPart } from './statement-filter.ts';

/** Statements looked at for whose they are: who has one in a hundred is missed in two samples of a hundred. */
const SAMPLED = 400;
/** Of the sample, those who are counted; and those of them who are listed. */
const MOST_COUNTED = 60;
const MOST_LISTED = 8;

/**
 * Whose statements these are, the most frequent first. A postings list a person would be read for a hundred
 * thousand people; so whoever speaks in an even sample of the statements is counted, exactly, over all of them.
 * Up to 400 statements that is everybody.
 */
export async function countNames(
  records: Records,
  found: readonly Matches[],
): Promise<Pick<SearchCounts, 'officials' | 'institutions'>> {
  const all = found.reduce((sum, { ordinals }) => sum + ordinals.length, 0);
  const step = Math.max(1, Math.ceil(all / SAMPLED));
  const counted = { officials: new Map<string, NameCount>(), institutions: new Map<string, NameCount>() };
  for (const matches of found) {
    const ids = await sampledIds(records, matches, step);
    const rows = await readEntities(records, matches.install, ids);
    const count = await createCounter(records, matches, [...rows.keys()]);
    for (const [id, { kind, name }] of rows) {
      const part = PARTS[kind];
      if (part === null) continue;
      const ref: EntityRef = { bundle: matches.install.row.bundle, id };
      const before = counted[part].get(foldName(name));
      counted[part].set(foldName(name), {
        name: before?.name ?? name,
        refs: [...(before?.refs ?? []), ref],
        count: (before?.count ?? 0) + count(id, part),
      });
    }
  }
  return { officials: listed(counted.officials), institutions: listed(counted.institutions) };
}

const PARTS: Readonly<Record<EntityKind, 'officials' | 'institutions' | null>> = {
  person: 'officials',
  organisation: 'institutions',
  place: null,
};

function listed(counts: ReadonlyMap<string, NameCount>): NameCount[] {
  return [...counts.values()]
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .slice(0, MOST_LISTED);
}

/** Those who speak, or are spoken for, in every `step`-th of the statements; the most frequent first. */
async function sampledIds(
  records: Records,
  { install, ordinals }: Matches,
  step: number,
): Promise<EntityId[]> {
  const sample = ordinals.filter((_, at) => at % step === 0);
  const times = new Map<EntityId, number>();
  for (const row of await readRows(records, install.keys, 'statements', sample))
    for (const id of new Set([...(row?.speakers ?? []), ...(row?.institutions ?? [])]))
      times.set(id, (times.get(id) ?? 0) + 1);
  return [...times]
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST_COUNTED)
    .map(([id]) => id);
}

/** Counts the statements of an entity that pass, or that only the part of the filter it belongs to leaves out. */
async function createCounter(
  records: Records,
  { install, ordinals, fails }: Matches,
  ids: readonly EntityId[],
): Promise<(id: EntityId, part: FilterPart) => number> {
  const rows = install.head.statements.reduce((sum, head) => sum + head.rows, 0);
  // By statement: one more than its place among the matches; 0 where it is none.
  const placeOf = new Uint32Array(rows);
  ordinals.forEach((ordinal, at) => {
    placeOf[ordinal] = at + 1;
  });
  const segments = await readPostings(records, install, 'statements', ids.map(speakerTerm));
  return (id, part) => {
    let count = 0;
    for (const { head, postings } of segments) {
      const posting = postings.get(speakerTerm(id));
      if (posting === undefined) continue;
      for (const row of decodePosting(posting).rows) {
        const failed = fails[(placeOf[head.base + row] ?? 0) - 1];
        if (failed === null || failed === part) count++;
      }
    }
    return count;
  };
}
