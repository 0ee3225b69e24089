import type { BundleId, DocumentRow, EntityRow, IsoDate, Manifest, StatementRow } from '../model.ts';
import type { RowOf, ShardKind } from './bundle-types.ts';
import { createCoverageCount } from './coverage.ts';
import { MAX_SHARD_BYTES, MAX_SHARD_ROWS } from './limits.ts';
import { MANIFEST_PATH } from './parse-manifest.ts';
import { compareDocuments, compareEntities, compareStatements } from './row-order.ts';
import { sha256 } from './sha256.ts';
import { createZipWriter, type Sink } from './zip-writer.ts';

/** What a publisher says of a bundle; the rest of the manifest comes from the rows. */
export interface BundleInfo {
  readonly id: BundleId;
  readonly name: string;
  readonly publisher: string;
  readonly licence: string;
  /** Null: the newest date of the rows. */
  readonly created: IsoDate | null;
}

export interface BundleRows {
  readonly entities: readonly EntityRow[];
  readonly documents: readonly DocumentRow[];
  readonly statements: readonly StatementRow[];
}

/** Hex digits of the content's checksum in a version: enough to tell the versions of one day apart. */
const VERSION_DIGITS = 8;

/**
 * Writes a bundle to a sink, shard by shard, and answers its manifest. The same rows in any order give the
 * same bytes. The version is the date of creation and the start of the content's checksum.
 */
export async function writeBundle(info: BundleInfo, rows: BundleRows, sink: Sink): Promise<Manifest> {
  const zip = createZipWriter(sink);
  const files: { path: string; sha256: string; rows: number }[] = [];
  const covered = createCoverageCount();

  async function writeRows<Kind extends ShardKind>(
    kind: Kind,
    sorted: readonly RowOf[Kind][],
  ): Promise<void> {
    let number = 0;
    for (const shard of shardsOf(sorted)) {
      const path = `${kind}-${String(number++).padStart(4, '0')}.ndjson`;
      files.push({ path, sha256: await sha256(shard.bytes), rows: shard.rows });
      await zip.add(path, shard.bytes);
    }
  }

  for (const row of rows.documents) covered.addDocument(row);
  for (const row of rows.statements) covered.addStatement(row);
  await writeRows('entities', rows.entities.toSorted(compareEntities));
  await writeRows('documents', rows.documents.toSorted(compareDocuments));
  await writeRows('statements', rows.statements.toSorted(compareStatements));

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
    counts: {
      documents: rows.documents.length,
      statements: rows.statements.length,
      entities: rows.entities.length,
    },
    coverage,
    files,
  };
  await zip.add(MANIFEST_PATH, new TextEncoder().encode(`${JSON.stringify(manifest, null, 2)}\n`));
  await zip.finish();
  return manifest;
}

/** A whole bundle in memory: for small ones, such as the seed. */
export async function bundleBytes(info: BundleInfo, rows: BundleRows): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = [];
  await writeBundle(info, rows, (bytes) => void parts.push(bytes));
  return new Uint8Array(await new Blob(parts as Uint8Array<ArrayBuffer>[]).arrayBuffer());
}

interface PackedRows {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly rows: number;
}

function* shardsOf(rows: Iterable<unknown>): Generator<PackedRows> {
  const encoder = new TextEncoder();
  let lines: Uint8Array[] = [];
  let size = 0;
  for (const row of rows) {
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
