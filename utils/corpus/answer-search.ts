import { foldText } from '../text/fold.ts';
import { collectionOf, scoreRows } from './bm25.ts';
import type { StoredStatement } from './corpus-request.ts';
import { hasPhrase } from './has-phrase.ts';
import { matchRows } from './match-rows.ts';
import type { OpenInstall } from './open-install.ts';
import { readPostings, readPrefix, type SegmentPostings } from './read-postings.ts';
import { readStatements, type StatementPlace } from './read-statements.ts';
import type { Records } from './records.ts';
import type { SearchAnswer, SearchRequest } from './search-request.ts';
import { documentsOfOutlets, filterTerms, rowFilter } from './statement-filter.ts';
import { createTop } from './top.ts';

/** Statements read to look for phrases in them: those that score best or are newest. */
export const PHRASE_READS = 400;
const PHRASE_BATCH = 50;
/** What `dateNumber` adds to a score, so that of equal ones the newer comes first: 0.001 in a hundred years. */
const OF_A_DATE = 1e-9;

/** What one install has of a search. */
export interface Read {
  readonly install: OpenInstall;
  readonly segments: readonly SegmentPostings[];
  /** For each group the terms it stands for here, in all segments. */
  readonly groups: readonly (readonly string[])[];
  /** Those of them that count for the score. */
  readonly scored: readonly string[];
  readonly ofOutlets: Uint8Array | null;
}

/** Statements that have all that was asked, one page of them, and how many there are. */
export async function answerSearch(
  records: Records,
  installs: readonly OpenInstall[],
  request: SearchRequest,
): Promise<SearchAnswer> {
  const reads = await Promise.all(installs.map((install) => readFor(records, install, request)));
  const collection = collectionOf(reads.flatMap(({ segments }) => segments));
  const wanted = request.phrases.length > 0 ? PHRASE_READS : request.offset + request.limit;
  const top = createTop<StatementPlace>(wanted);
  let total = 0;
  for (const read of reads) {
    const columns = await read.install.columns();
    for (const segment of read.segments) {
      const column = columns[segment.segment];
      if (column === undefined) continue;
      const passes = rowFilter(read.install, segment, column, request.filter, read.ofOutlets);
      if (passes === false) continue;
      const scores =
        request.order === 'score' ? scoreRows(segment, column.length, weightsOf(read), collection) : null;
      matchRows(segment, read.groups, passes, (row) => {
        total++;
        // Where nothing is asked but a filter, the newer one.
        const date = column.date[row] ?? 0;
        const score = scores === null ? date : (scores[row] ?? 0) + date * OF_A_DATE;
        if (score > top.floor) top.offer(score, { install: read.install, ordinal: segment.head.base + row });
      });
    }
  }
  const places = top.take().map(({ value }) => value);
  if (request.phrases.length > 0) return withPhrases(records, places, request, total);
  const page = places.slice(request.offset, request.offset + request.limit);
  const hits = (await readStatements(records, page)).filter((hit) => hit !== undefined);
  return { hits, total, complete: true };
}

/** Reads what tells which rows of one install a search may find. */
export async function readFor(records: Records, install: OpenInstall, request: SearchRequest): Promise<Read> {
  const exact = request.groups.flatMap(({ terms, also = [] }) => [...terms, ...also]);
  const [segments, ofOutlets, ...expansions] = await Promise.all([
    readPostings(records, install, 'statements', [...exact, ...filterTerms(install, request.filter)]),
    documentsOfOutlets(records, install, request.filter.outlets),
    ...request.groups.map(({ prefix }) =>
      prefix === null ? [] : readPrefix(records, install, 'statements', prefix),
    ),
  ]);
  const merged = segments.map((segment) => ({
    ...segment,
    postings: new Map([
      ...segment.postings,
      ...expansions.flatMap((found) =>
        (found[segment.segment] ?? []).map((posting) => [posting.term, posting] as const),
      ),
    ]),
  }));
  const scored = request.groups.map(({ terms }, at) => [
    ...new Set([...terms, ...(expansions[at] ?? []).flatMap((found) => found.map(({ term }) => term))]),
  ]);
  const groups = request.groups.map(({ also = [] }, at) => [...(scored[at] ?? []), ...also]);
  return { install, segments: merged, groups, scored: scored.flat(), ofOutlets };
}

function weightsOf({ scored }: Read): ReadonlyMap<string, number> {
  return new Map(scored.map((term) => [term, 1]));
}

async function withPhrases(
  records: Records,
  places: readonly StatementPlace[],
  { phrases, offset, limit }: SearchRequest,
  total: number,
): Promise<SearchAnswer> {
  const hits: StoredStatement[] = [];
  let read = 0;
  while (read < places.length) {
    const statements = await readStatements(records, places.slice(read, read + PHRASE_BATCH));
    read += PHRASE_BATCH;
    for (const hit of statements) {
      if (hit === undefined) continue;
      const text = foldText(hit.row.text);
      if (phrases.every((phrase) => hasPhrase(text, phrase))) hits.push(hit);
    }
  }
  return { hits: hits.slice(offset, offset + limit), total: hits.length, complete: total <= places.length };
}
