import { type Collection, collectionOf } from './bm25.ts';
import type { RelatedAnswer, RelatedRequest } from './corpus-request.ts';
import { mergeRows, scoreFirstLook } from './first-look.ts';
import { idTerm } from './index-rules.ts';
import type { OpenInstall } from './open-install.ts';
import { decodePosting } from './posting-rows.ts';
import { readPostings, type SegmentPostings } from './read-postings.ts';
import { readUnnamed, type StatementPlace } from './read-statements.ts';
import type { Records } from './records.ts';
import { entityTerms } from './statement-filter.ts';
import { createTop, type Top } from './top.ts';

/**
 * Statements that are read and ranked: the best at a first look of all, and of the speakers and institutions in
 * any case. What ranks them looks at every row, so their number is the time of an answer. On checked statements
 * sought from debates and posts the order of the first five is the same with 120, 60 and 30 of each, and as
 * good (MAP@5 within .001) down to 60, 20 and 10; with 40, 16 and 8 it begins to fall.
 */
const ALL = 60;
const OF_SPEAKERS = 20;
const OF_INSTITUTIONS = 10;
/** Of equal text, the newer one: a date as a number (20261122) makes this at most .02 of a BM25 score. */
const NEWER = 1e-9;

interface Candidates {
  readonly all: Top<StatementPlace>;
  readonly speaker: Top<StatementPlace>;
  readonly institution: Top<StatementPlace>;
}

interface Read {
  readonly install: OpenInstall;
  readonly segments: readonly SegmentPostings[];
  /** Ordinal of the document to leave out plus one; -1 for none. */
  readonly excluded: number;
}

/** Statements that may go with one: the best by text, of all, of the speakers and of the institutions. */
export async function answerRelated(
  records: Records,
  installs: readonly OpenInstall[],
  request: RelatedRequest,
): Promise<RelatedAnswer> {
  const weights = new Map<string, number>();
  for (const term of request.terms) weights.set(term, (weights.get(term) ?? 0) + 1);
  const reads = await Promise.all(
    installs.map(async (install): Promise<Read> => {
      const entities = entityTerms(install, [...request.speakers, ...request.institutions]);
      const [segments, excluded] = await Promise.all([
        readPostings(records, install, 'statements', [...weights.keys(), ...entities]),
        excludedDocument(records, install, request.exclude),
      ]);
      return { install, segments, excluded };
    }),
  );
  const collection = collectionOf(reads.flatMap(({ segments }) => segments));
  const candidates: Candidates = {
    all: createTop(ALL),
    speaker: createTop(OF_SPEAKERS),
    institution: createTop(OF_INSTITUTIONS),
  };
  for (const read of reads) await pickFrom(read, request, weights, collection, candidates);
  const picked = new Map<string, StatementPlace>();
  for (const list of [candidates.all, candidates.speaker, candidates.institution])
    for (const { value } of list.take()) picked.set(`${value.install.row.install} ${value.ordinal}`, value);
  const statements = await readUnnamed(records, [...picked.values()]);
  return {
    candidates: statements.flatMap((statement) => statement ?? []),
    statistics: {
      statements: collection.rows,
      frequency: new Map([...collection.frequency].filter(([term]) => weights.has(term))),
    },
  };
}

async function pickFrom(
  { install, segments, excluded }: Read,
  request: RelatedRequest,
  weights: ReadonlyMap<string, number>,
  collection: Collection,
  candidates: Candidates,
): Promise<void> {
  const columns = await install.columns();
  for (const segment of segments) {
    const column = columns[segment.segment];
    if (column === undefined) continue;
    const place = (row: number): StatementPlace => ({ install, ordinal: segment.head.base + row });
    const leftOut = (row: number): boolean => column.document[row] === excluded;
    const always = rowsOfAny(segment, entityTerms(install, [...request.speakers, ...request.institutions]));
    const { scores, rows } = scoreFirstLook(segment, column, weights, collection, request.look, {
      most: ALL,
      floor: Math.max(0, candidates.all.floor),
      always,
      leftOut,
    });
    for (const [top, refs, worth] of [
      [candidates.speaker, request.speakers, request.look.speaker],
      [candidates.institution, request.institutions, request.look.institution],
    ] as const)
      for (const term of entityTerms(install, refs)) {
        const posting = segment.postings.get(term);
        if (posting === undefined) continue;
        for (const row of decodePosting(posting).rows) {
          const score = (scores[row] as number) + worth + (column.date[row] as number) * NEWER;
          scores[row] = score;
          if (score > top.floor && !leftOut(row)) top.offer(score, place(row));
        }
      }
    for (const row of mergeRows(rows, always)) {
      const score = scores[row] as number;
      if (score > Math.max(0, candidates.all.floor) && !leftOut(row)) candidates.all.offer(score, place(row));
    }
  }
}

/** The rows that any of the terms is in, ascending. */
function rowsOfAny({ postings }: SegmentPostings, terms: readonly string[]): Uint32Array {
  let rows = new Uint32Array();
  for (const term of terms) {
    const posting = postings.get(term);
    if (posting !== undefined) rows = mergeRows(rows, decodePosting(posting).rows);
  }
  return rows;
}

async function excludedDocument(
  records: Records,
  install: OpenInstall,
  exclude: RelatedRequest['exclude'],
): Promise<number> {
  if (exclude === null || exclude.bundle !== install.row.bundle) return -1;
  for (const { head, postings } of await readPostings(records, install, 'documents', [idTerm(exclude.id)])) {
    const posting = postings.get(idTerm(exclude.id));
    const row = posting && decodePosting(posting).rows[0];
    if (row !== undefined) return head.base + row + 1;
  }
  return -1;
}
