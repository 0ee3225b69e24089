import type { EntityKind, IsoDate, Language, Problem } from '../model.ts';
import type { Observation } from './observation.ts';

/** A file as the builder sees it: the same for a disk, a drop on a page, a member of an archive and standard input. */
export interface SourceFile {
  /** What messages call it. */
  readonly path: string;
  /** The id of the document that it is, where it is one: the same wherever the input lies. */
  readonly source: string;
  /** Known of the file from outside, such as from a folder's manifest; it fills what the file does not say. */
  readonly meta: SourceMeta;
  /** Bytes; null where it is not known before the end. */
  readonly size: number | null;
  open(): ReadableStream<Uint8Array>;
  /** The file for reading here and there in it, where it lies somewhere; null for a stream. */
  readonly blob: (() => Promise<Blob>) | null;
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
  /** Taken where neither `meta` nor the page itself names one. */
  readonly outletElse?: string;
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

/** A person, organisation or place that came as such: from a register, not from what is said of it. */
export interface SourceEntity {
  readonly type: 'entity';
  readonly source: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly country: string | null;
  readonly offices: readonly SourceOffice[];
  /** Wikidata ids and the like. */
  readonly sameAs: readonly string[];
}

export interface SourceOffice {
  readonly title: string;
  /** The name of the organisation. */
  readonly institution: string | null;
  readonly country: string | null;
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
}

/** What needs no reading any more: from a bundle, or from a partial one. */
export interface SourceObservation {
  readonly type: 'observed';
  readonly source: string;
  readonly observation: Observation;
}

/** What has to be read for what it says. */
export type SourceText = SourceDocument | SourceStatement;
export type SourceItem = SourceText | SourceEntity | SourceObservation;

/** What rows of a table can be. */
export type RowType = 'document' | 'statement';

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
  accepts(head: string, options: FormatOptions): boolean;
  read(file: SourceFile, options: FormatOptions): AsyncGenerator<SourceEntry>;
}

export interface FormatOptions {
  /** What rows are that do not say so themselves. */
  readonly type: RowType | null;
  /**
   * Which column of a table, or which member of a JSON row (`a.b` for one inside another), a field is in; null where it
   * is in none, whatever the columns are called.
   */
  readonly columns: ReadonlyMap<string, string | null>;
  /** Speakers by the ids that lists of people gave them, for the files read after those. */
  readonly speakers: Map<string, SourceSpeaker>;
}

/** Nothing said from outside. */
export function plainOptions(type: RowType | null = null): FormatOptions {
  return { type, columns: new Map(), speakers: new Map() };
}
