import type { BundleId, DocumentRow, EntityRow, IsoDate, Manifest, StatementRow } from '../model.ts';
import { SHARD_KINDS } from './bundle-types.ts';
import { createCoverageCount } from './coverage.ts';
import { MAX_SHARD_BYTES, MAX_SHARD_ROWS } from './limits.ts';
import { MANIFEST_PATH } from './parse-manifest.ts';
import { compareDocuments, compareEntities, compareStatements } from './row-order.ts';
import { sha256 } from './sha256.ts';
import { createZipWriter, type Deflater, type Sink } from './zip-writer.ts';

/** What a publisher says of a bundle; the rest of the manifest comes from the rows. */
export interface BundleInfo {
  readonly id: BundleId;
  readonly name: string;
  readonly publisher: string;
  readonly licence: string;
  /** Null: the newest date of the rows. */
  readonly created: IsoDate | null;
}

/** The rows of a bundle, in any order. */
export interface BundleRows {
  readonly entities: readonly EntityRow[];
  readonly documents: readonly DocumentRow[];
  readonly statements: readonly StatementRow[];
}

/** The rows of a bundle in its own order (`row-order.ts`), each asked for once and one after the other. */
export interface OrderedRows {
  readonly entities: Iterable<EntityRow> | AsyncIterable<EntityRow>;
  readonly documents: Iterable<DocumentRow> | AsyncIterable<DocumentRow>;
  readonly statements:
    | Iterable<StatementRow | WrittenStatement>
    | AsyncIterable<StatementRow | WrittenStatement>;
}

/** A statement's row that is written already but for whom it names, and what coverage asks of it. */
export interface WrittenStatement extends Pick<StatementRow, 'said'> {
  /** JSON, in UTF-8. */
  readonly before: Uint8Array;
  /** JSON, to stand between the two. */
  readonly named: string;
  readonly after: Uint8Array;
}

type Row = EntityRow | DocumentRow | StatementRow | WrittenStatement;

/** Hex digits of the content's checksum in a version: enough to tell the versions of one day apart. */
const VERSION_DIGITS = 8;

/**
 * Writes a bundle to a sink, shard by shard, and answers its manifest; memory is bounded by one shard. The
 * same rows give the same bytes. The version is the date of creation and the start of the content's checksum.
 */
export async function writeBundle(
  info: BundleInfo,
  rows: OrderedRows,
  sink: Sink,
  deflater?: Deflater,
): Promise<Manifest> {
  const zip = createZipWriter(sink, deflater);
  const covered = createCoverageCount();
  const counts = { documents: 0, statements: 0, entities: 0 };
  const files: { path: string; sha256: string; rows: number }[] = [];

  for (const kind of SHARD_KINDS) {
    let number = 0;
    for await (const shard of shardsOf(rows[kind], (row) => covered.add(kind, row))) {
      const path = `${kind}-${String(number++).padStart(4, '0')}.ndjson`;
      files.push({ path, sha256: await sha256(shard.bytes), rows: shard.rows });
      counts[kind] += shard.rows;
      await zip.add(path, shard.bytes);
    }
  }

  const coverage = covered.coverage();
  const created = info.created ?? coverage.to;
  const manifest: Manifest = {
    format: 1,
    id: info.id,
    name: info.name,
    version: await versionOf(created, files),
    publisher: info.publisher,
    licence: info.licence,
    languages: covered.languages(),
    created,
    counts,
    coverage,
    files,
  };
  await zip.add(MANIFEST_PATH, new TextEncoder().encode(`${JSON.stringify(manifest, null, 2)}\n`));
  await zip.finish();
  return manifest;
}

/** Rows in the order of a bundle. */
export function inOrder({ entities, documents, statements }: BundleRows): OrderedRows {
  return {
    entities: entities.toSorted(compareEntities),
    documents: documents.toSorted(compareDocuments),
    statements: statements.toSorted(compareStatements),
  };
}

/** A whole bundle in memory, from rows in any order: for small ones. */
export async function bundleBytes(info: BundleInfo, rows: BundleRows): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = [];
  await writeBundle(info, inOrder(rows), (bytes) => void parts.push(bytes));
  return new Uint8Array(await new Blob(parts as Uint8Array<ArrayBuffer>[]).arrayBuffer());
}

interface PackedRows {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly rows: number;
}

/** Bytes that a shard has room for at first. */
const ROOM = 256 * 1024;
/** Bytes that a UTF-16 code unit takes at most. */
const BYTES_A_UNIT = 3;
const BREAK = 0x0a;
const NOTHING = new Uint8Array(0);

/** Each line is written behind the one before; the one that does not go in any more is the first of the next shard. */
async function* shardsOf(
  rows: Iterable<Row> | AsyncIterable<Row>,
  onRow: (row: Row) => void,
): AsyncGenerator<PackedRows> {
  const encoder = new TextEncoder();
  let room = new Uint8Array(ROOM);
  let count = 0;
  let size = 0;
  for await (const row of rows) {
    onRow(row);
    const [before, text, after] =
      'named' in row ? [row.before, row.named, row.after] : [NOTHING, JSON.stringify(row), NOTHING];
    const most = size + before.length + BYTES_A_UNIT * text.length + after.length + 1;
    if (most > room.length) room = grown(room, Math.max(most, 2 * room.length));
    room.set(before, size);
    let end = size + before.length;
    end += encoder.encodeInto(text, room.subarray(end)).written;
    room.set(after, end);
    end += after.length;
    room[end++] = BREAK;
    const written = end - size;
    if (count === MAX_SHARD_ROWS || (count > 0 && size + written > MAX_SHARD_BYTES)) {
      yield { bytes: room.slice(0, size), rows: count };
      room.copyWithin(0, size, size + written);
      count = 0;
      size = 0;
    }
    count++;
    size += written;
  }
  if (count > 0) yield { bytes: room.slice(0, size), rows: count };
}

function grown(bytes: Uint8Array<ArrayBuffer>, length: number): Uint8Array<ArrayBuffer> {
  const more = new Uint8Array(length);
  more.set(bytes);
  return more;
}

async function versionOf(
  created: IsoDate | null,
  files: readonly { path: string; sha256: string }[],
): Promise<string> {
  const listing = files.map(({ path, sha256 }) => `${path} ${sha256}\n`).join('');
  const content = (await sha256(new TextEncoder().encode(listing))).slice(0, VERSION_DIGITS);
  return created === null ? content : `${created}-${content}`;
}
