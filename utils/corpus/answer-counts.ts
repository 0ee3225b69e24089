import { foldName, foldText } from '../text/fold.ts';
import { PHRASE_READS, type Read, readFor } from './answer-search.ts';
import { type Columns, KINDS } from './columns.ts';
import { countNames } from './count-names.ts';
import { hasPhrase } from './has-phrase.ts';
import { matchRows } from './match-rows.ts';
import type { OpenInstall } from './open-install.ts';
import { decodePosting } from './posting-rows.ts';
import { readPrefix } from './read-postings.ts';
import { readStatements } from './read-statements.ts';
import type { Records } from './records.ts';
import type { SearchCounts } from './search-counts.ts';
import type { SearchRequest } from './search-request.ts';
import { type FilterPart, rowTests } from './statement-filter.ts';

/** Statements of one install that a search finds, or would find without one part of its filter. */
export interface Matches {
  readonly install: OpenInstall;
  readonly ordinals: readonly number[];
  /** For each, the one part of the filter that it fails; null where it passes. */
  readonly fails: readonly (FilterPart | null)[];
}

/** Outlets listed; more are not looked through in a list. */
const MOST_OUTLETS = 12;

/**
 * Counts what a search finds by each value of its filters. A value's count is made without the filter that it
 * belongs to, so that it says what choosing it would find: with “outlet: Herald” chosen, the other outlets still
 * show what they have. Kinds, years and outlets come from columns and postings; whose statements they are, see
 * `count-names.ts`. Null where a phrase must be sought in more rows than are read for one.
 */
export async function answerCounts(
  records: Records,
  installs: readonly OpenInstall[],
  request: SearchRequest,
): Promise<SearchCounts | null> {
  const found: Matches[] = [];
  for (const install of installs) {
    const read = await readFor(records, install, request);
    found.push(matchesIn(read, await install.columns(), request));
  }
  const wanted = request.phrases.length === 0 ? found : await withPhrases(records, found, request.phrases);
  if (wanted === null) return null;

  const kinds = new Map<number, number>();
  const years = new Map<number, number>();
  const outlets = new Map<string, number>();
  for (const matches of wanted) {
    const { install, ordinals, fails } = matches;
    const columns = await install.columns();
    const outletAt = await outletsOf(records, install);
    ordinals.forEach((ordinal, at) => {
      const segment = install.head.statements.findLastIndex(({ base }) => base <= ordinal);
      const column = columns[segment];
      const row = ordinal - (install.head.statements[segment]?.base ?? 0);
      if (column === undefined) return;
      const failed = fails[at] ?? null;
      if (failed === null || failed === 'kinds') add(kinds, column.kind[row] ?? 0);
      const year = Math.floor((column.date[row] ?? 0) / 10_000);
      if (year > 0 && (failed === null || failed === 'dates')) add(years, year);
      const outlet = outletAt((column.document[row] ?? 0) - 1);
      if (outlet !== null && (failed === null || failed === 'outlets')) add(outlets, outlet);
    });
  }
  return {
    kinds: KINDS.flatMap((kind, at) => (kinds.has(at) ? [{ kind, count: kinds.get(at) ?? 0 }] : [])),
    years: [...years].sort(([a], [b]) => b - a).map(([year, count]) => ({ year, count })),
    outlets: [...outlets]
      .sort(([, a], [, b]) => b - a)
      .slice(0, MOST_OUTLETS)
      .map(([outlet, count]) => ({ outlet, count })),
    ...(await countNames(records, wanted)),
  };
}

function add<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function matchesIn(
  { install, segments, groups, ofOutlets }: Read,
  columns: readonly Columns[],
  { filter }: SearchRequest,
): Matches {
  const ordinals: number[] = [];
  const fails: (FilterPart | null)[] = [];
  for (const segment of segments) {
    const column = columns[segment.segment];
    const tests = column && rowTests(install, segment, column, filter, ofOutlets);
    if (!tests) continue;
    matchRows(segment, groups, null, (row) => {
      let failed: FilterPart | null = null;
      for (const [part, passes] of tests) {
        if (passes(row)) continue;
        // Two parts fail: no value of one of them would bring it back.
        if (failed !== null) return;
        failed = part;
      }
      ordinals.push(segment.head.base + row);
      fails.push(failed);
    });
  }
  return { install, ordinals, fails };
}

async function withPhrases(
  records: Records,
  found: readonly Matches[],
  phrases: readonly string[],
): Promise<Matches[] | null> {
  if (found.reduce((sum, { ordinals }) => sum + ordinals.length, 0) > PHRASE_READS) return null;
  return Promise.all(
    found.map(async ({ install, ordinals, fails }) => {
      const places = ordinals.map((ordinal) => ({ install, ordinal }));
      const texts = (await readStatements(records, places)).map((hit) => foldText(hit?.row.text ?? ''));
      const has = (_: unknown, at: number): boolean =>
        phrases.every((phrase) => hasPhrase(texts[at] ?? '', phrase));
      return { install, ordinals: ordinals.filter(has), fails: fails.filter(has) };
    }),
  );
}

/** The outlet of each document of an install, as its manifest writes it; null where it has none. */
async function outletsOf(
  records: Records,
  install: OpenInstall,
): Promise<(document: number) => string | null> {
  const segments = await readPrefix(records, install, 'documents', OUTLET);
  const written = new Map(install.row.manifest.coverage.outlets.map((outlet) => [foldName(outlet), outlet]));
  const names: string[] = [];
  const rows = install.head.documents.reduce((sum, head) => sum + head.rows, 0);
  const outletAt = new Uint32Array(rows);
  segments.forEach((postings, segment) => {
    const base = install.head.documents[segment]?.base ?? 0;
    for (const posting of postings) {
      const folded = posting.term.slice(OUTLET.length);
      const number = names.push(written.get(folded) ?? folded);
      for (const row of decodePosting(posting).rows) outletAt[base + row] = number;
    }
  });
  return (document) => names[(outletAt[document] ?? 0) - 1] ?? null;
}

/** See `outletTerm`. */
const OUTLET = 'o:';
