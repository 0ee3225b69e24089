import { openAsBlob } from 'node:fs';
import { basename } from 'node:path';
import { failure } from '../utils/bundle/failure.ts';
import { type OpenBundle, openBundle } from '../utils/bundle/open-bundle.ts';
import type { Result } from '../utils/model.ts';
import { isFolder } from './is-folder.ts';

/** Opens a bundle on the disk. */
export async function openBundleFile(path: string): Promise<Result<OpenBundle>> {
  if (await isFolder(path))
    return failure('unreadable', `${path} is a folder, and a bundle is one file.`, { file: path });
  let blob: Blob;
  try {
    blob = await openAsBlob(path);
  } catch {
    return failure('unreadable', `${path} cannot be opened: there is no such file, or it may not be read.`, {
      file: path,
    });
  }
  return openBundle(blob, basename(path));
}
