import { createReadStream, openAsBlob } from 'node:fs';
import { glob, lstat, readdir, readFile, realpath, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import {
  FOLDER_MANIFEST,
  type FolderManifest,
  parseFolderManifest,
} from '../utils/builder/folder-manifest.ts';
import { sourceProblem } from '../utils/builder/problem.ts';
import { NO_META, type SourceFile } from '../utils/builder/source.ts';
import type { Problem } from '../utils/model.ts';
import { openDiskFile } from './open-disk-file.ts';

/** What the inputs of a build are: files in a fixed order, what folders say of them, and what could not be read. */
export interface Sources {
  readonly files: readonly SourceFile[];
  readonly manifests: readonly FolderManifest[];
  readonly problems: readonly Problem[];
}

interface Found {
  readonly files: SourceFile[];
  readonly manifests: FolderManifest[];
  readonly problems: Problem[];
  /** Real paths of the folders that are read already. */
  readonly folders: Set<string>;
  /** Real paths that are no input: what is being written. */
  readonly passedOver: ReadonlySet<string>;
}

/**
 * Finds the files behind the inputs of a build: a file, a folder with all that is in it, a pattern such as
 * `2026/*.html`, or `-` for standard input. What is being written is passed over.
 */
export async function findSources(
  inputs: readonly string[],
  stdin: () => AsyncIterable<Uint8Array>,
  outputs: readonly string[] = [],
): Promise<Sources> {
  const passedOver = new Set(outputs.map((path) => resolve(path)));
  const found: Found = { files: [], manifests: [], problems: [], folders: new Set(), passedOver };
  for (const input of inputs) {
    if (input === '-') {
      const open = () => webStream(Readable.from(stdin(), { objectMode: false }));
      const path = 'standard input';
      found.files.push({ path, source: 'stdin', meta: NO_META, size: null, open, blob: null });
    } else for (const path of await pathsOf(input)) await addPath(path, found);
  }
  return found;
}

/** A path that is there is no pattern, whatever its letters. */
async function pathsOf(input: string): Promise<string[]> {
  if (!/[*?[{]/.test(input)) return [input];
  if ((await lstat(input).catch(() => null)) !== null) return [input];
  const paths: string[] = [];
  for await (const path of glob(input)) paths.push(path);
  return paths.length === 0 ? [input] : paths.sort();
}

async function addPath(path: string, found: Found): Promise<void> {
  try {
    const { size, ...entry } = await stat(path).then((at) => ({
      size: at.size,
      isFolder: at.isDirectory(),
      isFile: at.isFile() || at.isFIFO(),
    }));
    if (entry.isFolder) await addFolder(path, found);
    else if (entry.isFile) found.files.push(diskFile(path, basename(path), null, size));
    else found.problems.push(sourceProblem('unreadable', path, null, 'it is neither a file nor a folder.'));
  } catch (error) {
    found.problems.push(unreadable(path, error));
  }
}

/** Dot files are passed over, and a folder's manifest is no source. A folder's files come before its folders. */
async function addFolder(root: string, found: Found): Promise<void> {
  const manifest = await readManifest(root, found);
  if (manifest !== null) found.manifests.push(manifest);
  const visit = async (folder: string): Promise<void> => {
    const at = join(root, folder);
    const folders: string[] = [];
    try {
      const real = await realpath(at);
      if (found.folders.has(real)) {
        const what = 'this leads to a folder that is read already, and is not followed.';
        found.problems.push(sourceProblem('cycle', at, null, what));
        return;
      }
      found.folders.add(real);
      for (const name of (await readdir(at)).sort()) {
        const path = folder === '' ? name : `${folder}/${name}`;
        if (name.startsWith('.') || (folder === '' && name === FOLDER_MANIFEST)) continue;
        await addEntry(root, path, manifest, folders, found);
      }
    } catch (error) {
      found.problems.push(unreadable(at, error));
    }
    for (const path of folders) await visit(path);
  };
  await visit('');
}

async function addEntry(
  root: string,
  path: string,
  manifest: FolderManifest | null,
  folders: string[],
  found: Found,
): Promise<void> {
  const at = join(root, path);
  if (found.passedOver.has(resolve(at))) return;
  try {
    const entry = await stat(at);
    if (entry.isDirectory()) folders.push(path);
    else if (entry.isFile()) found.files.push(diskFile(at, path, manifest, entry.size));
  } catch (error) {
    found.problems.push(unreadable(at, error));
  }
}

async function readManifest(root: string, found: Found): Promise<FolderManifest | null> {
  const path = join(root, FOLDER_MANIFEST);
  let json: string;
  try {
    json = await readFile(path, 'utf8');
  } catch {
    return null;
  }
  const parsed = parseFolderManifest(json, path);
  if ('manifest' in parsed) return parsed.manifest;
  found.problems.push(parsed.problem);
  return null;
}

function diskFile(path: string, source: string, manifest: FolderManifest | null, size: number): SourceFile {
  return {
    path,
    source,
    meta: manifest?.metaOf(source) ?? NO_META,
    size,
    // What says that it is empty may be a pipe.
    open: () => (size > 0 ? openDiskFile(path, size) : webStream(createReadStream(path))),
    blob: () => openAsBlob(path),
  };
}

function webStream(stream: Readable): ReadableStream<Uint8Array> {
  return Readable.toWeb(stream) as ReadableStream<Uint8Array>;
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder.',
  EACCES: 'it may not be read.',
  EPERM: 'it may not be read.',
  ELOOP: 'its links lead in a circle.',
};

function unreadable(path: string, error: unknown): Problem {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const what = REASONS[code] ?? `it cannot be read (${code || String(error)}).`;
  return sourceProblem('unreadable', path, null, what);
}
