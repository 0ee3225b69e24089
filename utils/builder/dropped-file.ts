import { NO_META, type SourceFile } from './source.ts';

/** A file of a browser as a source. */
export function droppedFile(file: File): SourceFile {
  return {
    path: file.name,
    source: file.name,
    meta: NO_META,
    size: file.size,
    open: () => file.stream(),
    blob: async () => file,
  };
}
