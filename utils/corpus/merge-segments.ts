import { mergeColumns } from './columns.ts';
import { parseHead } from './install-head.ts';
import { decodePosting } from './posting-rows.ts';
import { findPrefix } from './postings-block.ts';
import type { Posting, PostingsHead } from './postings-builder.ts';
import { createPostingsWriter } from './postings-writer.ts';
import { type PostingsKind, type RecordKeys, recordKeys } from './record-keys.ts';
import type { RecordWriter } from './record-writer.ts';
import { replaceIndex } from './replace-index.ts';
import type { InstallRow, RecordStore } from './store.ts';

/** Rows that one segment can number, 24 bits; an install of more stays in the segments that it has. */
const MAX_ROWS = 2 ** 24;

/**
 * Merges the segments of large installs into one each, in the background: an install writes a segment
 * whenever it has some 80,000 rows, to bound its memory, and a question reads a block a term and segment. Answers how many installs
 * it merged. Memory: one block a segment, and the postings of one term.
 */
export async function mergeSegments(
  store: RecordStore,
  indexVersion: string,
  signal?: AbortSignal,
): Promise<number> {
  let merged = 0;
  for (const row of (await store.installs()).filter((one) => one.state === 'active')) {
    if (row.index !== indexVersion || !(await isSplit(store, row))) continue;
    const isSame = (now: InstallRow): boolean =>
      now.state === 'active' && now.index === indexVersion && now.generation === row.generation;
    const done = await replaceIndex(store, row.install, isSame, indexVersion, (current, keys, writer) =>
      mergeInto(store, current, keys, writer, signal),
    );
    if (done) merged++;
  }
  return merged;
}

async function isSplit(store: RecordStore, row: InstallRow): Promise<boolean> {
  const head = parseHead((await store.readMany([recordKeys(row).head]))[0]);
  const kinds = head === null ? [] : [head.statements, head.documents];
  return kinds.some((heads) => heads.length > 1) && kinds.every((heads) => rowsOf(heads) < MAX_ROWS);
}

async function mergeInto(
  store: RecordStore,
  row: InstallRow,
  keys: RecordKeys,
  writer: RecordWriter,
  signal: AbortSignal | undefined,
): Promise<boolean> {
  const from = recordKeys(row);
  const head = parseHead((await store.readMany([from.head]))[0]);
  if (head === null) return false;
  for (const segment of head.names.keys()) {
    const [directory] = await store.readMany([from.directory(segment)]);
    if (directory === undefined) return false;
    writer.put({ key: keys.directory(segment), bytes: directory });
    for (const table of ['names', 'browsed'] as const)
      for (let piece = 0; piece < (head[table][segment] ?? 0); piece++) {
        const [bytes] = await store.readMany([from[table](segment, piece)]);
        if (bytes === undefined) return false;
        writer.put({ key: keys[table](segment, piece), bytes });
        await writer.settle();
      }
  }
  for (let record = 0; record < head.labels; record++) {
    const [bytes] = await store.readMany([from.labels(record)]);
    if (bytes === undefined) return false;
    writer.put({ key: keys.labels(record), bytes });
    await writer.settle();
  }
  const columns = await store.readMany(head.statements.map((_, segment) => from.columns(segment)));
  if (columns.some((bytes) => bytes === undefined)) return false;
  writer.put({ key: keys.columns(0), bytes: mergeColumns(columns.filter((bytes) => bytes !== undefined)) });
  const heads: Record<PostingsKind, PostingsHead[]> = { statements: [], documents: [] };
  for (const kind of ['statements', 'documents'] as const) {
    const merged = await mergePostings(store, head[kind], kind, from, keys, writer, signal);
    if (merged === null) return false;
    heads[kind] = merged;
  }
  writer.put({
    key: keys.head,
    bytes: new TextEncoder().encode(JSON.stringify({ ...head, ...heads })),
  });
  return true;
}

/** Null where it was called off. */
async function mergePostings(
  store: RecordStore,
  heads: readonly PostingsHead[],
  kind: PostingsKind,
  from: RecordKeys,
  to: RecordKeys,
  writer: RecordWriter,
  signal: AbortSignal | undefined,
): Promise<PostingsHead[] | null> {
  if (heads.length === 0) return [];
  let blocks = 0;
  const output = createPostingsWriter((bytes) => writer.put({ key: to.postings(kind, 0, blocks++), bytes }));
  const cursors = heads.map((head, segment) =>
    createCursor(store, head, (block) => from.postings(kind, segment, block)),
  );
  for (;;) {
    for (const cursor of cursors) await cursor.fill();
    const term = least(cursors.map((cursor) => cursor.posting()?.term));
    if (term === undefined) break;
    const pairs: Uint32Array[] = [];
    cursors.forEach((cursor, segment) => {
      const posting = cursor.posting();
      if (posting?.term !== term) return;
      pairs.push(shifted(posting, heads[segment]?.base ?? 0));
      cursor.next();
    });
    output.add(term, joined(pairs));
    await writer.settle();
    if (signal?.aborted) return null;
  }
  return [
    {
      base: 0,
      rows: rowsOf(heads),
      totalLength: heads.reduce((sum, head) => sum + head.totalLength, 0),
      firstTerms: output.finish(),
    },
  ];
}

interface Cursor {
  /** Reads the next block where the one before is used up. */
  fill(): Promise<void>;
  posting(): Posting | undefined;
  next(): void;
}

function createCursor(store: RecordStore, head: PostingsHead, keyOf: (block: number) => string): Cursor {
  let postings: Posting[] = [];
  let at = 0;
  let block = 0;
  return {
    async fill() {
      while (at >= postings.length && block < head.firstTerms.length) {
        const [bytes] = await store.readMany([keyOf(block++)]);
        postings = bytes === undefined ? [] : findPrefix(bytes, '', Number.POSITIVE_INFINITY);
        at = 0;
      }
    },
    posting: () => postings[at],
    next() {
      at++;
    },
  };
}

function least(terms: readonly (string | undefined)[]): string | undefined {
  let first: string | undefined;
  for (const term of terms) if (term !== undefined && (first === undefined || term < first)) first = term;
  return first;
}

/** Rows counted from the install's first instead of the segment's. */
function shifted(posting: Posting, base: number): Uint32Array {
  const { rows, times } = decodePosting(posting);
  return rows.map((row, entry) => ((row + base) << 8) | (times[entry] ?? 1));
}

function joined(parts: readonly Uint32Array[]): Uint32Array {
  if (parts.length === 1) return parts[0] as Uint32Array;
  const all = new Uint32Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

function rowsOf(heads: readonly PostingsHead[]): number {
  return heads.reduce((sum, head) => sum + head.rows, 0);
}
