import { createReadStream } from 'node:fs';
import { lstat, readdir, readFile, realpath, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { Readable } from 'node:stream';
import {
  FOLDER_MANIFEST,
  type FolderManifest,
  parseFolderManifest,
} from '../utils/builder/folder-manifest.ts';
import { sourceProblem } from '../utils/builder/problem.ts';
import { NO_META, type SourceFile } from '../utils/builder/source.ts';
import type { Problem } from '../utils/model.ts';

/** What the inputs of a build are: files in a fixed order, what folders say of them, and what could not be read. */
export interface Sources {
  readonly files: readonly SourceFile[];
  readonly manifests: readonly FolderManifest[];
  readonly problems: readonly Problem[];
}

type Found = { files: SourceFile[]; manifests: FolderManifest[]; problems: Problem[] };

/** Finds the files behind the inputs of a build: a file, a folder with all that is in it, or `-` for standard input. */
export async function findSources(
  inputs: readonly string[],
  stdin: () => AsyncIterable<Uint8Array>,
): Promise<Sources> {
  const found: Found = { files: [], manifests: [], problems: [] };
  for (const input of inputs) {
    if (input === '-') {
      const open = () => webStream(Readable.from(stdin(), { objectMode: false }));
      found.files.push({ path: 'standard input', source: 'stdin', meta: NO_META, open });
      continue;
    }
    try {
      if ((await stat(input)).isDirectory()) await addFolder(input, found);
      else found.files.push(diskFile(input, basename(input), null));
    } catch (error) {
      found.problems.push(unreadable(input, error));
    }
  }
  return found;
}

/** Dot files and links to folders are passed over; what a folder's manifest is, is no source. */
async function addFolder(root: string, found: Found): Promise<void> {
  const manifest = await readManifest(root, found);
  if (manifest !== null) found.manifests.push(manifest);
  const visit = async (folder: string): Promise<void> => {
    const at = join(root, folder);
    let names: string[];
    try {
      names = (await readdir(at)).sort();
    } catch (error) {
      found.problems.push(unreadable(at, error));
      return;
    }
    for (const name of names) {
      const path = folder === '' ? name : `${folder}/${name}`;
      if (name.startsWith('.') || (folder === '' && name === FOLDER_MANIFEST)) continue;
      try {
        const entry = await lstat(join(root, path));
        if (entry.isDirectory()) await visit(path);
        else if (entry.isFile() || (await stat(await realpath(join(root, path)))).isFile())
          found.files.push(diskFile(join(root, path), path, manifest));
      } catch (error) {
        found.problems.push(unreadable(join(root, path), error));
      }
    }
  };
  await visit('');
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

function diskFile(path: string, source: string, manifest: FolderManifest | null): SourceFile {
  return {
    path,
    source,
    meta: manifest?.metaOf(source) ?? NO_META,
    open: () => webStream(createReadStream(path)),
  };
}

function webStream(stream: Readable): ReadableStream<Uint8Array> {
  return Readable.toWeb(stream) as ReadableStream<Uint8Array>;
}

function unreadable(path: string, error: unknown): Problem {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const what =
    code === 'ENOENT' ? 'there is no such file or folder.' : `it cannot be read (${code || String(error)}).`;
  return sourceProblem('unreadable', path, null, what);
}
