import type { Clipping, Moment } from './clipping.ts';

/** One format that clippings are exported in; all of them are in `export-formats.ts`. */
export interface ExportFormat {
  readonly id: ExportFormatId;
  /** What the file's name ends in, without the dot. */
  readonly extension: string;
  readonly mediaType: string;
  /** Whether `read-clippings.ts` reads it back. */
  readonly importable: boolean;
  /** The file, in pieces of bounded size. */
  write(
    clippings: readonly Clipping[],
    about: ExportContext,
  ): AsyncIterable<string | Uint8Array<ArrayBuffer>>;
}

export type ExportFormatId =
  | 'markdown'
  | 'markdown-zip'
  | 'json'
  | 'csv'
  | 'html'
  | 'web-annotation'
  | 'csl-json'
  | 'bibtex'
  | 'ris';

export interface ExportContext {
  readonly now: Moment;
  /** Of the interface, for what is printed: `lt`. */
  readonly locale: string;
  /** Title of what is printed, in that language. */
  readonly title: string;
}
