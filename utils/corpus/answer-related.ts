import { type Collection, collectionOf, scoreRows } from './bm25.ts';
import type { RelatedAnswer, RelatedRequest } from './corpus-request.ts';
import { idTerm } from './index-rules.ts';
import type { OpenInstall } from './open-install.ts';
import { decodePosting } from './postings-block.ts';
import { readPostings, type SegmentPostings } from './read-postings.ts';
import { readStatements, type StatementPlace } from './read-statements.ts';
import type { Records } from './records.ts';
import { entityTerms } from './statement-filter.ts';
import { createTop, type Top } from './top.ts';

/**
 * Candidates by each way; what ranks them looks at every row, so their number is the time of an answer: 25 µs
 * each. On checked statements sought from debates, the statement that an expert linked is among the first 60 by
 * text in .73 of cases, among the first 100 in .76, among 200 in .81; with as many by speaker, .79, .82, .86.
 */
const BY_TEXT = 120;
const BY_SPEAKER = 60;
const BY_INSTITUTION = 30;
/** Of equal text, the newer one: a date as a number (20261122) makes this at most .02 of a BM25 score. */
const NEWER = 1e-9;

interface Candidates {
  readonly text: Top<StatementPlace>;
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
    text: createTop(BY_TEXT),
    speaker: createTop(BY_SPEAKER),
    institution: createTop(BY_INSTITUTION),
  };
  const scores = new Map<string, number>();
  for (const read of reads) await pickFrom(read, request, weights, collection, candidates);
  const picked = new Map<string, StatementPlace>();
  for (const list of [candidates.text, candidates.speaker, candidates.institution])
    for (const { score, value } of list.take()) {
      const place = `${value.install.row.install} ${value.ordinal}`;
      picked.set(place, value);
      scores.set(place, Math.max(scores.get(place) ?? 0, score));
    }
  const statements = await readStatements(records, [...picked.values()]);
  const bm25 = [...picked.keys()].map((place) => scores.get(place) ?? 0);
  return {
    candidates: statements.flatMap((statement, at) =>
      statement === undefined ? [] : [{ ...statement, bm25: bm25[at] ?? 0 }],
    ),
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
    const scores = scoreRows(segment, column.length, weights, collection);
    const place = (row: number): StatementPlace => ({ install, ordinal: segment.head.base + row });
    const leftOut = (row: number): boolean => column.document[row] === excluded;
    let floor = Math.max(0, candidates.text.floor);
    for (let row = 0; row < scores.length; row++) {
      const score = scores[row] as number;
      if (score <= floor || leftOut(row)) continue;
      candidates.text.offer(score, place(row));
      floor = Math.max(0, candidates.text.floor);
    }
    for (const [top, refs] of [
      [candidates.speaker, request.speakers],
      [candidates.institution, request.institutions],
    ] as const)
      for (const term of entityTerms(install, refs)) {
        const posting = segment.postings.get(term);
        if (posting === undefined) continue;
        for (const row of decodePosting(posting).rows) {
          const score = (scores[row] as number) + (column.date[row] as number) * NEWER;
          if (score > top.floor && !leftOut(row)) top.offer(score, place(row));
        }
      }
  }
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
