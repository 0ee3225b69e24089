import type { Analysis, Article, CorpusStatement, PageReading, Span } from '../model.ts';
import type { ClippedArticle, ClippedPlace, ClippingKind, StatementBeside } from './clipping.ts';

/** What is to be clipped: a piece of a page, or a statement of the corpus. */
export type ClipWanted = PieceOfPage | ClipRecord;

/** A statement of the corpus, wherever it is shown: no page is asked for it. */
export interface ClipRecord {
  readonly what: 'record';
  readonly statement: CorpusStatement;
}

/** A piece of a page. */
export type PieceOfPage =
  /** The words that the reader has selected. */
  | { readonly what: 'selection' }
  /** A statement or claim of the page: its spans into the article's text. */
  | {
      readonly what: 'item';
      readonly kind: 'statement' | 'claim';
      readonly spans: readonly Span[];
    }
  /** Somebody's card, at one of the names that it belongs to. */
  | { readonly what: 'card'; readonly span: Span };

/** What is to be clipped, as the page has it: all that a clipping is drafted from. */
export interface ClipSource {
  readonly kind: ClippingKind;
  readonly article: Article;
  /** Whence each of the article's fields is. */
  readonly origin: ClippedArticle['origin'];
  /** Null where the page was not read as an article: then the text is what stands around the words, and no more. */
  readonly analysis: Analysis | null;
  readonly matches: PageReading['matches'];
  /** Where the page lies. */
  readonly address: string;
  /** From the first of the words to the last, into the article's text. */
  readonly span: Span;
  /** What of them was said; the same one span where all was. */
  readonly said: readonly Span[];
  readonly place: Pick<ClippedPlace, 'headings' | 'fragment'>;
}

/** What the reader may be shown beside what they clip. */
export type Beside = readonly StatementBeside[];
