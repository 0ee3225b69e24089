import type { Manifest, Result } from '../model.ts';
import { type OpenBundle, SHARD_KINDS, type Shard } from './bundle-types.ts';
import { createReferenceCheck, type ReferenceCheck } from './check-references.ts';
import { failure, shown } from './failure.ts';
import { MAX_MANIFEST_BYTES, MAX_SHARD_BYTES } from './limits.ts';
import { MANIFEST_PATH, parseManifest, shardKind } from './parse-manifest.ts';
import { parseShard } from './parse-shard.ts';
import { createRoom, type Room } from './room.ts';
import { sha256 } from './sha256.ts';
import { readZipDirectory, type ZipEntry } from './zip-directory.ts';
import { readZipEntry } from './zip-entry.ts';

export type { OpenBundle, Shard } from './bundle-types.ts';

/**
 * Opens a bundle: checks the zip's table of contents and the manifest, and reads rows only when asked for.
 * The same in a page, a worker and Node (`fs.openAsBlob`). `fileName` is what messages call the bundle.
 */
export async function openBundle(source: Blob, fileName: string): Promise<Result<OpenBundle>> {
  const file = shown(fileName);
  try {
    return await open(source, file);
  } catch (error) {
    return unreadable(file, error);
  }
}

async function open(source: Blob, file: string): Promise<Result<OpenBundle>> {
  const directory = await readZipDirectory(source, file);
  if (!directory.ok) return directory;
  const entries = new Map(directory.value.map((entry) => [entry.path, entry]));
  const entry = entries.get(MANIFEST_PATH);
  if (entry === undefined)
    return failure('no-manifest', `${file} is not a bundle: it has no ${MANIFEST_PATH}.`, { file }, [
      file,
      MANIFEST_PATH,
    ]);
  if (entry.size > MAX_MANIFEST_BYTES) return tooLarge(file, MANIFEST_PATH);
  const bytes = await readZipEntry(source, entry, file);
  if (!bytes.ok) return bytes;
  const manifest = parseManifest(new TextDecoder().decode(bytes.value), file);
  if (!manifest.ok) return manifest;
  const listed = checkFiles(manifest.value, entries, file);
  if (!listed.ok) return listed;
  return {
    ok: true,
    value: { manifest: manifest.value, shards: () => readShards(source, file, manifest.value, entries) },
  };
}

function tooLarge(file: string, path: string): ReturnType<typeof failure> {
  return failure('file-too-large', `${file}: ${path} is larger than 4 MiB.`, { file: path }, [file, path]);
}

/** Manifest and zip must name the same files, and none may be larger than a shard. */
function checkFiles(manifest: Manifest, entries: ReadonlyMap<string, ZipEntry>, file: string): Result<null> {
  for (const { path } of manifest.files) {
    const entry = entries.get(path);
    if (entry === undefined)
      return failure('missing-file', `${file} lacks ${path}, which its manifest lists.`, { file: path }, [
        file,
        path,
      ]);
    if (entry.size > MAX_SHARD_BYTES) return tooLarge(file, path);
  }
  if (entries.size === manifest.files.length + 1) return { ok: true, value: null };
  const listed = new Set(manifest.files.map(({ path }) => path));
  const extra = [...entries.keys()].find((path) => path !== MANIFEST_PATH && !listed.has(path)) ?? '';
  const message = `${file} holds ${shown(extra)}, which its manifest does not list.`;
  return failure('extra-file', message, { file: shown(extra) }, [file, shown(extra)]);
}

async function* readShards(
  source: Blob,
  file: string,
  manifest: Manifest,
  entries: ReadonlyMap<string, ZipEntry>,
): AsyncGenerator<Result<Shard>> {
  const references = createReferenceCheck(manifest.counts);
  const room = createRoom();
  for (const kind of SHARD_KINDS) {
    for (const listed of manifest.files) {
      if (shardKind(listed.path) !== kind) continue;
      const entry = entries.get(listed.path);
      if (entry === undefined) continue;
      const shard = await readShard(source, file, entry, listed, references, room);
      yield shard;
      if (!shard.ok) return;
    }
  }
}

async function readShard(
  source: Blob,
  file: string,
  entry: ZipEntry,
  listed: Manifest['files'][number],
  references: ReferenceCheck,
  room: Room,
): Promise<Result<Shard>> {
  try {
    const bytes = await readZipEntry(source, entry, file, room);
    if (!bytes.ok) return bytes;
    if ((await sha256(bytes.value)) !== listed.sha256) {
      const message = `${file} is damaged: ${entry.path} does not have the checksum that its manifest lists.`;
      return failure('checksum', message, { file: entry.path }, [file, entry.path]);
    }
    const kind = shardKind(entry.path);
    return parseShard(entry.path, kind, bytes.value, listed.rows, references) as Result<Shard>;
  } catch (error) {
    return unreadable(file, error);
  }
}

/** The file changed or went away while it was read: `Blob` then throws, with words that differ by browser. */
function unreadable(file: string, error: unknown): ReturnType<typeof failure> {
  const reason = error instanceof Error ? shown(error.message, 120) : '';
  const message = `${file} could not be read${reason === '' ? '' : ` (${reason})`}.`;
  return failure('unreadable', message, { file }, [file]);
}
