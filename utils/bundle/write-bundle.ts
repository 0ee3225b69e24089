import type { BundleId, DocumentRow, EntityRow, IsoDate, Manifest, StatementRow } from '../model.ts';
import { type RowOf, SHARD_KINDS, type ShardKind } from './bundle-types.ts';
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
export type OrderedRows = {
  readonly [Kind in ShardKind]: Iterable<RowOf[Kind]> | AsyncIterable<RowOf[Kind]>;
};

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
    for await (const shard of shardsOf<RowOf[ShardKind]>(rows[kind], (row) => covered.add(kind, row))) {
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

async function* shardsOf<Row>(
  rows: Iterable<Row> | AsyncIterable<Row>,
  onRow: (row: Row) => void,
): AsyncGenerator<PackedRows> {
  const encoder = new TextEncoder();
  let lines: Uint8Array[] = [];
  let size = 0;
  for await (const row of rows) {
    onRow(row);
    const line = encoder.encode(`${JSON.stringify(row)}\n`);
    if (lines.length === MAX_SHARD_ROWS || (lines.length > 0 && size + line.length > MAX_SHARD_BYTES)) {
      yield { bytes: joined(lines, size), rows: lines.length };
      lines = [];
      size = 0;
    }
    lines.push(line);
    size += line.length;
  }
  if (lines.length > 0) yield { bytes: joined(lines, size), rows: lines.length };
}

function joined(parts: readonly Uint8Array[], size: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

async function versionOf(
  created: IsoDate | null,
  files: readonly { path: string; sha256: string }[],
): Promise<string> {
  const listing = files.map(({ path, sha256 }) => `${path} ${sha256}\n`).join('');
  const content = (await sha256(new TextEncoder().encode(listing))).slice(0, VERSION_DIGITS);
  return created === null ? content : `${created}-${content}`;
}
