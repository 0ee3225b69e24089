import type { Article, Result, Span } from '../model.ts';
import type { Beside, ClipRecord, ClipSource, ClipWanted, PieceOfPage } from '../reader/clip-source.ts';
import type {
  Clipping,
  ClippingChange,
  ClippingColour,
  ClippingDraft,
  ClippingId,
} from '../reader/clipping.ts';
import type { ClippingPage, ClippingQuery } from '../reader/clipping-list.ts';
import type { ChangeRecord, Saved } from '../reader/clippings-types.ts';
import type { FoundQuote } from '../reader/found-quote.ts';

export type { Beside, ClipRecord, ClipSource, ClipWanted, PieceOfPage } from '../reader/clip-source.ts';

/** A page's content script, or the card in it, asks the background for what is the reader's own. */
export interface PageAsksClippings {
  /** Saves a piece of the asking page, or a statement of its card; `evenPrivate`: the reader said so in a private window. */
  clipHere(order: ClipOrder): Result<ClipAnswer>;
  /** Takes back what `clipHere` has just saved. */
  unclip(id: ClippingId): Result<null>;
  /** The reader's clippings on somebody, newest first. Answered to the panel too. */
  clippingsOf(who: readonly FiledName[]): Result<readonly ClippingGlance[]>;
  /** Where the clippings of the asking page stand in its text, and nothing else of them. */
  clippingMarks(page: PageText): Result<readonly ClippingMark[]>;
}

/** The panel and the library ask. Never answered to a page. */
export interface PanelAsksClippings {
  /** The draft of a piece of a tab's page, or of a statement of the corpus, to be corrected before it is saved. */
  draftClipping(asked: {
    readonly of: ClipSource | ClipRecord;
    readonly beside: Beside;
    readonly isPrivate: boolean;
  }): Result<{
    readonly draft: ClippingDraft;
    /** The same words of the same page, kept already. */
    readonly known: Clipping | null;
  }>;
  /** The clippings of a page, in the order of its text; those that do not stand there any more come last. */
  clippingsHere(page: PageText): Result<readonly ClippingHere[]>;
  saveClipping(draft: ClippingDraft): Result<Saved & { readonly change: ChangeRecord }>;
  listClippings(query: ClippingQuery): Result<ClippingPage>;
  changeClippings(change: ClippingsChange): Result<ChangeRecord>;
  moveClippings(move: ClippingsMove): Result<ChangeRecord>;
  /** Adds clippings of a file as they are. */
  addClippings(clippings: readonly Clipping[]): Result<ChangeRecord>;
  undoClippings(change: ChangeRecord): Result<ChangeRecord>;
  /** What could not be saved and is kept in memory until the browser is closed. */
  heldClippings(): readonly ClippingDraft[];
  /** Tries once more to save it; what is left after that. */
  retryHeld(): readonly ClippingDraft[];
}

/** The background, or the panel, asks a page's content script. */
export interface AskedOfPage {
  /** Null where the page has no such words, or was not read. */
  clipSource(wanted: PieceOfPage): ClipSource | null;
  /** Says beside what was clipped what has become of it; false where the page has no place for that. */
  showClip(shown: { readonly answer: Result<ClipAnswer>; readonly wanted: ClipWanted }): boolean;
  /** The clippings of this page may be others now. */
  clippingsChanged(): void;
}

export interface ClipOrder {
  readonly wanted: ClipWanted;
  readonly beside: Beside;
  readonly evenPrivate: boolean;
}

/** What became of an order: `private` asks the reader first, `nothing` found no words. */
export type ClipAnswer =
  | { readonly is: Saved['is']; readonly id: ClippingId; readonly created: Clipping['created'] }
  | { readonly is: 'private' }
  | { readonly is: 'nothing' };

/** What an official's or institution's clippings are asked by. */
export type FiledName = Pick<NonNullable<Clipping['speaker']>, 'kind' | 'name' | 'refs'>;

/** As much of a clipping as a card shows. */
export interface ClippingGlance {
  readonly id: ClippingId;
  readonly text: string;
  readonly note: string;
  readonly outlet: string | null;
  readonly created: Clipping['created'];
  readonly colour: ClippingColour | null;
}

/** A page as far as it takes to find its clippings. */
export interface PageText {
  readonly address: string;
  readonly article: Pick<Article, 'url' | 'title' | 'outlet' | 'text'>;
}

/** A clipping of a page; `found` is null where its words do not stand there any more. */
export interface ClippingHere {
  readonly clipping: Clipping;
  readonly found: FoundQuote | null;
}

/** Fields to be set; tags are added and taken away one by one, so that many can be changed at once. */
export interface ClippingsChange {
  readonly ids: readonly ClippingId[];
  readonly set: ClippingChange;
  readonly addTags?: readonly string[];
  readonly removeTags?: readonly string[];
}

export interface ClippingsMove {
  readonly ids: readonly ClippingId[];
  readonly to: 'trash' | 'kept' | 'gone';
}

/** What is drawn on a page of a clipping. */
export type ClippingMark = { readonly id: ClippingId; readonly span: Span };
