import type { EntityRef } from '../model.ts';
import { foldName } from '../text/fold.ts';
import { type Columns, dateNumber, KINDS } from './columns.ts';
import { outletTerm, speakerTerm } from './index-rules.ts';
import type { OpenInstall } from './open-install.ts';
import { decodePosting } from './posting-rows.ts';
import { readPostings, type SegmentPostings } from './read-postings.ts';
import type { Records } from './records.ts';
import type { StatementFilter } from './search-request.ts';

/** The terms of those of the entities that are this install's. */
export function entityTerms(install: OpenInstall, refs: readonly EntityRef[]): string[] {
  return refs.filter((ref) => ref.bundle === install.row.bundle).map((ref) => speakerTerm(ref.id));
}

/** Terms whose postings `rowFilter` needs of every statement segment. */
export function filterTerms(install: OpenInstall, filter: StatementFilter): string[] {
  return entityTerms(install, [...filter.officials, ...filter.institutions]);
}

/** By ordinal: 1 where the document is of one of the outlets. Null where none are asked for. */
export async function documentsOfOutlets(
  records: Records,
  install: OpenInstall,
  outlets: readonly string[],
): Promise<Uint8Array | null> {
  if (outlets.length === 0) return null;
  const terms = outlets.map((outlet) => outletTerm(foldName(outlet)));
  const segments = await readPostings(records, install, 'documents', terms);
  const rows = segments.reduce((sum, { head }) => sum + head.rows, 0);
  const chosen = new Uint8Array(rows);
  for (const { head, postings } of segments)
    for (const posting of postings.values())
      for (const row of decodePosting(posting).rows) chosen[head.base + row] = 1;
  return chosen;
}

/** What a filter asks for, one by one: counts beside a value are made without the filter that it belongs to. */
export type FilterPart = 'officials' | 'institutions' | 'outlets' | 'kinds' | 'dates';
export type RowTests = ReadonlyMap<FilterPart, (row: number) => boolean>;

/** Whether rows of one segment pass the filter; null where every row does, and false where none can. */
export function rowFilter(
  install: OpenInstall,
  segment: SegmentPostings,
  columns: Columns,
  filter: StatementFilter,
  ofOutlets: Uint8Array | null,
): ((row: number) => boolean) | null | false {
  const parts = rowTests(install, segment, columns, filter, ofOutlets);
  if (parts === null) return false;
  const tests = [...parts.values()];
  return tests.length === 0 ? null : (row) => tests.every((test) => test(row));
}

/** A test of one segment's rows for each part of the filter that asks for something; null where no row can pass. */
export function rowTests(
  install: OpenInstall,
  segment: SegmentPostings,
  columns: Columns,
  filter: StatementFilter,
  ofOutlets: Uint8Array | null,
): RowTests | null {
  if (filter.bundles.length > 0 && !filter.bundles.includes(install.row.bundle)) return null;
  const tests = new Map<FilterPart, (row: number) => boolean>();
  for (const part of ['officials', 'institutions'] as const) {
    const refs = filter[part];
    if (refs.length === 0) continue;
    const chosen = new Uint8Array(segment.head.rows);
    for (const term of entityTerms(install, refs)) {
      const posting = segment.postings.get(term);
      if (posting !== undefined) for (const row of decodePosting(posting).rows) chosen[row] = 1;
    }
    tests.set(part, (row) => chosen[row] === 1);
  }
  if (ofOutlets !== null) tests.set('outlets', (row) => ofOutlets[(columns.document[row] ?? 0) - 1] === 1);
  if (filter.kinds.length > 0) {
    const kinds = filter.kinds.map((kind) => KINDS.indexOf(kind));
    tests.set('kinds', (row) => kinds.includes(columns.kind[row] ?? -1));
  }
  if (filter.from !== null || filter.to !== null) {
    const from = Math.max(1, dateNumber(filter.from));
    const to = lastDay(dateNumber(filter.to));
    tests.set('dates', (row) => {
      const date = columns.date[row] ?? 0;
      return date >= from && date <= to;
    });
  }
  return tests;
}

/** The last date number that a date takes in: all of a year or month where it names no day. */
function lastDay(date: number): number {
  if (date === 0) return Number.POSITIVE_INFINITY;
  if (date % 10_000 === 0) return date + 9_999;
  return date % 100 === 0 ? date + 99 : date;
}
