import type {
  ArticleStatement,
  BundleId,
  Claim,
  EntityKind,
  EntityRef,
  IsoDate,
  Language,
  Relation,
  Span,
  StatementId,
} from '../model.ts';

declare const brand: unique symbol;

export type ClippingId = string & { readonly [brand]: 'ClippingId' };
/** A moment as `Date.prototype.toISOString` writes it, so that moments sort as text. */
export type Moment = string & { readonly [brand]: 'Moment' };

/** What the reader clipped: any words, a statement, a claim, or somebody's card with the name it belongs to. */
export const CLIPPING_KINDS = ['selection', 'statement', 'claim', 'card'] as const;
export type ClippingKind = (typeof CLIPPING_KINDS)[number];

export const CLIPPING_COLOURS = ['yellow', 'green', 'blue', 'pink', 'violet'] as const;
export type ClippingColour = (typeof CLIPPING_COLOURS)[number];

/** Where a field of the article was found; `corpus` is a statement's own source, `reader` is who typed it in. */
export const FIELD_ORIGINS = [
  'json-ld',
  'meta',
  'microdata',
  'page',
  'address',
  'corpus',
  'import',
  'reader',
] as const;
export type FieldOrigin = (typeof FIELD_ORIGINS)[number];

/** How words are found again on a page that has changed: W3C Web Annotation selectors, as plain fields. */
export interface QuoteSelectors {
  /** The words as they stand in the article's text, from the first to the last. */
  readonly exact: string;
  /** What stood before and behind them in that text; empty at its ends. */
  readonly prefix: string;
  readonly suffix: string;
  /** Into the article's text at the time; null where it is not known. */
  readonly position: Span | null;
}

export interface ClippedQuote extends QuoteSelectors {
  /** What of `exact` was said, into it: several spans where cue and speaker stand inside. One span where all was. */
  readonly said: readonly Span[];
  /** How it was said, of a statement. */
  readonly speech: ArticleStatement['kind'] | null;
}

/** Where in the article the words stood. */
export interface ClippedPlace {
  /** Headings above them, outermost first, without the headline. */
  readonly headings: readonly string[];
  /** The id of the nearest element that has one, which a link may name. */
  readonly fragment: string | null;
  /** The paragraph with the words, or all of them where they go over several. */
  readonly paragraph: string;
  /** Of the first of them, from 0. */
  readonly index: number | null;
  /** `text=…`, which leads a browser to the words: see `text-fragment.ts`; null where the words give none. */
  readonly textFragment: string | null;
}

/** The article that was clipped from. Each field can be corrected by the reader; `origin` says whence it is. */
export interface ClippedArticle {
  /** Canonical, without tracking parameters: see `canonical-url.ts`; null where the page has no address. */
  readonly url: string | null;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly authors: readonly string[];
  readonly published: IsoDate | null;
  readonly language: Language | null;
  readonly origin: Readonly<Record<ArticleField, FieldOrigin | null>>;
}
export type ArticleField = 'url' | 'title' | 'outlet' | 'authors' | 'published' | 'language';

/** Whom a clipping is filed under: an official or an institution, with what the corpus knew of them at the time. */
export interface ClippedName {
  readonly kind: EntityKind;
  readonly name: string;
  /** `First Deputy Minister of Rivers`; null for an institution or where none was read. */
  readonly role: string | null;
  /** None where the corpus did not know them. */
  readonly refs: readonly EntityRef[];
}

/** A statement of the corpus that was shown beside what was clipped, as it was then. */
export interface StatementBeside {
  readonly bundle: BundleId;
  readonly id: StatementId;
  readonly text: string;
  readonly speakers: readonly string[];
  readonly said: IsoDate | null;
  readonly outlet: string | null;
  readonly title: string | null;
  readonly url: string | null;
  /** Null in a card, which compares nothing. */
  readonly relation: Relation | null;
}

/** What a clipping is made from, before it is saved. */
export interface ClippingDraft {
  readonly kind: ClippingKind;
  readonly quote: ClippedQuote;
  readonly place: ClippedPlace;
  readonly article: ClippedArticle;
  readonly speaker: ClippedName | null;
  readonly institution: ClippedName | null;
  readonly claim: Omit<Claim, 'span' | 'score'> | null;
  readonly beside: readonly StatementBeside[];
  /** Markdown; shown as text. */
  readonly note: string;
  readonly tags: readonly string[];
  readonly colour: ClippingColour | null;
  /** Clipped from a private window, where the reader said so. */
  readonly private: boolean;
}

/** Something the reader saved from a page. */
export interface Clipping extends ClippingDraft {
  readonly id: ClippingId;
  /** When the page was read for it. */
  readonly accessed: Moment;
  readonly created: Moment;
  readonly changed: Moment;
  /** When it went to the trash; null while it is kept. */
  readonly deleted: Moment | null;
}

/** What of a clipping the reader may change later. */
export type ClippingChange = Partial<
  Pick<Clipping, 'article' | 'speaker' | 'institution' | 'note' | 'tags' | 'colour'>
>;
