import type { IsoDate, Language, Problem } from '../model.ts';

/** A file as the builder sees it: the same for a disk, a drop on a page and standard input. */
export interface SourceFile {
  /** What messages call it. */
  readonly path: string;
  /** The id of the document that it is, where it is one: the same wherever the input lies. */
  readonly source: string;
  /** Known of the file from outside, such as from a folder's manifest; it fills what the file does not say. */
  readonly meta: SourceMeta;
  open(): ReadableStream<Uint8Array>;
}

export interface SourceMeta {
  readonly title: string | null;
  readonly url: string | null;
  readonly outlet: string | null;
  readonly published: IsoDate | null;
  readonly language: Language | null;
  readonly authors: readonly string[];
}

export const NO_META: SourceMeta = {
  title: null,
  url: null,
  outlet: null,
  published: null,
  language: null,
  authors: [],
};

/** An article to read. */
export interface SourceDocument {
  readonly type: 'document';
  /** The id that the input gave. */
  readonly source: string;
  readonly content: string;
  readonly markup: 'text' | 'html';
  readonly meta: SourceMeta;
}

/** A statement that came as such. */
export interface SourceStatement {
  readonly type: 'statement';
  readonly source: string;
  readonly text: string;
  readonly speaker: SourceSpeaker | null;
  readonly said: IsoDate | null;
  readonly meta: SourceMeta;
}

export interface SourceSpeaker {
  readonly name: string;
  readonly role: string | null;
  readonly institution: string | null;
  readonly country: string | null;
}

export type SourceItem = SourceDocument | SourceStatement;

/**
 * What a format gives, one after the other: an item, or a problem in its place. `warnings` are fields of an
 * item that were left out.
 */
export type SourceEntry =
  | { readonly item: SourceItem; readonly warnings: readonly Problem[] }
  | { readonly item: null; readonly warnings: readonly [Problem] };

/** One kind of input. */
export interface SourceFormat {
  readonly name: string;
  /** Told by content: the first characters of the file. */
  accepts(head: string): boolean;
  read(file: SourceFile, options: FormatOptions): AsyncGenerator<SourceEntry>;
}

export interface FormatOptions {
  /** What rows are that do not say so themselves. */
  readonly type: SourceItem['type'] | null;
}
