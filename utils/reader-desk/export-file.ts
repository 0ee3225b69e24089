import type { Clipping } from '../reader/clipping.ts';
import { momentOf } from '../reader/clippings.ts';
import type { ExportFormatId } from '../reader/export-format.ts';
import { EXPORT_FORMATS } from '../reader/export-formats.ts';

export interface ExportedFile {
  readonly name: string;
  readonly blob: Blob;
}

/** Clippings as a file in a format; `now` is in ms since 1970, `title` heads what is printed. */
export async function exportFile(
  id: ExportFormatId,
  clippings: readonly Clipping[],
  about: { readonly now: number; readonly locale: string; readonly title: string },
): Promise<ExportedFile> {
  const format = EXPORT_FORMATS.find((each) => each.id === id);
  if (format === undefined) throw new Error(`There is no format ${id}.`);
  const now = momentOf(about.now);
  const parts: (string | Uint8Array<ArrayBuffer>)[] = [];
  for await (const part of format.write(clippings, { ...about, now })) parts.push(part);
  return {
    name: `clippings-${now.slice(0, 'yyyy-mm-dd'.length)}.${format.extension}`,
    blob: new Blob(parts, { type: format.mediaType }),
  };
}
