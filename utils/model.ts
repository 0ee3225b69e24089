/**
 * The nouns of On Record: the glossary in code. Everything here is plain JSON, so it crosses messages,
 * workers and files as it is. An absent value is `null`, never a missing key; scores and confidences are 0 to 1.
 */

declare const brand: unique symbol;
type Brand<T, Name extends string> = T & { readonly [brand]: Name };

/** `[start, end)` in UTF-16 code units into the text that the field's own comment names. */
export type Span = readonly [start: number, end: number];
/** A date as far as it is known: `2026`, `2026-03`, `2026-03-12`; never a time, never a guess. */
export type IsoDate = Brand<string, 'IsoDate'>;
/** A BCP 47 language, primary subtag only: `en`, `uk`, `lt`. */
export type Language = string;

/** A bundle as its publisher names it; belongs to the first publisher that used it. */
export type BundleId = Brand<string, 'BundleId'>;
/** A person, organisation or place within one bundle; derived from the content. */
export type EntityId = Brand<string, 'EntityId'>;
export type DocumentId = Brand<string, 'DocumentId'>;
export type StatementId = Brand<string, 'StatementId'>;
/** A person, organisation or place within one article's analysis: `e1`, `e2`, … in order of appearance. */
export type LocalId = Brand<string, 'LocalId'>;

/** An expected failure: a plain English sentence; `code` and `values` say it in other languages; `line` is from 1. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: Problem };
export interface Problem {
  readonly code: string;
  readonly message: string;
  readonly values?: readonly (string | number)[];
  readonly file?: string;
  readonly line?: number;
  readonly field?: string;
}

/** A news article as text: its paragraphs joined by blank lines, without the headline. */
export interface Article {
  readonly text: string;
  /** One span a paragraph into `text`, in order, never overlapping; what lies outside is not article text. */
  readonly paragraphs: readonly Span[];
  readonly title: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly published: IsoDate | null;
  readonly language: Language | null;
  readonly authors: readonly string[];
}

export type EntityKind = 'person' | 'organisation' | 'place';

/** What an organisation is; the first eight are public institutions, which are marked on pages. */
export type OrganisationType =
  | 'ministry'
  | 'government'
  | 'parliament'
  | 'court'
  | 'agency'
  | 'party'
  | 'military'
  | 'international'
  | 'company'
  | 'media'
  | 'other';

/** An office as an article states it, of a person: a dated observation. */
export interface Role {
  /** As a reader would write it, rank included: `First Deputy Minister of Defense`. */
  readonly title: string;
  /** The full usual name of the office's organisation: `Ministry of Defense of Ukraine`. */
  readonly institution: string | null;
  /** English short name: `Ukraine`. */
  readonly country: string | null;
  /** Whether the article says that it is no longer, or not yet, held. */
  readonly tenure: 'current' | 'former' | 'acting' | 'designate';
  /** Where the article says so, into its text. */
  readonly span: Span;
}

/** A person, organisation or place that an article speaks of. */
export interface ArticleEntity {
  readonly id: LocalId;
  readonly kind: EntityKind;
  /** The fullest form in the article, or the canonical name of an institution that only an office implies. */
  readonly name: string;
  readonly type: OrganisationType | null;
  /** An organisation's or person's country, as far as the article gives it away. */
  readonly country: string | null;
  /** Names, into the article's text; none for an institution that only an office implies. */
  readonly mentions: readonly Span[];
  /** Pronouns and descriptions: “he”, “the minister”. */
  readonly references: readonly Span[];
  readonly roles: readonly Role[];
  /** 0 to 1: how sure it is that this is such an entity. */
  readonly confidence: number;
}

/** direct: quoted whole; mixed: quoted in part; indirect: reported. */
export type Speech = 'direct' | 'mixed' | 'indirect';

/** An attribution: who said what, in an article. All spans are into the article's text. */
export interface ArticleStatement {
  readonly kind: Speech;
  /** What was said, without quote marks, cue and source; several spans where those stand inside. */
  readonly content: readonly Span[];
  readonly cue: Span | null;
  /** The words that name the speaker, also where that is a pronoun or no entity. */
  readonly source: Span | null;
  readonly speakers: readonly LocalId[];
  /** The institutions that the speakers speak for, or that speak themselves. */
  readonly institutions: readonly LocalId[];
  readonly confidence: number;
}

export type ClaimType = 'quantity' | 'commitment' | 'prediction' | 'accusation' | 'comparison' | 'cause';
export type Comparator = '=' | '>' | '<' | '≥' | '≤' | '~';

/** A figure in a sentence: `over 5% of its GDP` is `> 5 % of GDP`. */
export interface Quantity {
  readonly comparator: Comparator;
  /** In `unit`, with million and the like multiplied out. */
  readonly value: number;
  /** `%`, `EUR`, `USD`, `km`, or the counted noun in the singular; null where there is none. */
  readonly unit: string | null;
  readonly of: string | null;
  readonly negated: boolean;
}

/** A sentence, or the content of a statement, that can be checked. */
export interface Claim {
  readonly span: Span;
  readonly types: readonly ClaimType[];
  /** 0 to 1: how much it is worth checking; it orders and never hides. */
  readonly score: number;
  readonly quantities: readonly Quantity[];
  readonly dates: readonly IsoDate[];
}

export interface Analysis {
  readonly language: Language | null;
  /** Whether there are rules for the language; without them `statements` and `claims` are empty. */
  readonly readable: boolean;
  readonly entities: readonly ArticleEntity[];
  readonly statements: readonly ArticleStatement[];
  readonly claims: readonly Claim[];
}

/** An article that a corpus covers; its full text is not kept. */
export interface DocumentRow extends Omit<Article, 'text' | 'paragraphs'> {
  readonly id: DocumentId;
  /** The id that the input gave. */
  readonly source: string;
  /** See `utils/text/fingerprint.ts`: tells that a page is this document, without its address. */
  readonly fingerprint: string;
  readonly entities: readonly (readonly [entity: EntityId, count: number])[];
}

export interface StatementRow extends Pick<Claim, 'types' | 'quantities' | 'dates'> {
  readonly id: StatementId;
  readonly source: string;
  /** Null for a statement that came without an article. */
  readonly document: DocumentId | null;
  readonly paragraph: number | null;
  readonly kind: Speech | 'given';
  /** The content, its spans joined by ` … ` where the cue stood inside. */
  readonly text: string;
  /** The paragraph around it. */
  readonly context: string;
  /** The content's spans, into `context`. */
  readonly offsets: readonly Span[];
  readonly speakers: readonly EntityId[];
  readonly institutions: readonly EntityId[];
  readonly mentions: readonly EntityId[];
  readonly said: IsoDate | null;
}

/** An office in the corpus: a role with the dates between which articles report it. */
export interface Office {
  readonly title: string;
  readonly institution: EntityId | null;
  readonly country: string | null;
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  readonly document: DocumentId | null;
}

export interface EntityRow {
  readonly id: EntityId;
  readonly kind: EntityKind;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly country: string | null;
  readonly roles: readonly Office[];
  /** Wikidata ids and the like; they join people only where a name or an office agrees too. */
  readonly sameAs: readonly string[];
}

export interface Coverage {
  /** The first and last date of what is dated; null where nothing is. */
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  readonly outlets: readonly string[];
}

export interface Manifest {
  readonly format: 1;
  readonly id: BundleId;
  readonly name: string;
  readonly version: string;
  readonly publisher: string;
  readonly licence: string;
  readonly languages: readonly Language[];
  readonly created: IsoDate | null;
  readonly counts: Readonly<Record<'documents' | 'statements' | 'entities', number>>;
  readonly coverage: Coverage;
  readonly files: readonly { readonly path: string; readonly sha256: string; readonly rows: number }[];
}

/** One bundle's entity; the same official in two bundles is two references that a `Profile` joins. */
export interface EntityRef {
  readonly bundle: BundleId;
  readonly id: EntityId;
}

/** Why a name was matched, or not: a code that views put into words. */
export type MatchReason =
  | 'same-name'
  | 'other-spelling'
  | 'other-script'
  | 'case-form'
  | 'acronym'
  | 'surname-only'
  | 'same-office'
  | 'same-institution'
  | 'same-country'
  | 'other-country'
  | 'other-office'
  | 'namesake';

/** A corpus entity that a name may stand for. */
export interface Match {
  readonly entity: EntityRef;
  readonly name: string;
  /** Sure enough to link; without it the match is shown as possible. */
  readonly linked: boolean;
  readonly score: number;
  readonly reasons: readonly MatchReason[];
}

export type NamedRef = EntityRef & { readonly name: string };

/** A statement of the corpus with all that a line about it shows. */
export interface CorpusStatement extends Omit<StatementRow, 'document' | 'speakers' | 'institutions'> {
  readonly bundle: { readonly id: BundleId; readonly name: string };
  readonly document: Omit<DocumentRow, 'entities' | 'fingerprint'> | null;
  readonly speakers: readonly NamedRef[];
  readonly institutions: readonly NamedRef[];
}

/** An official or institution as the corpus knows it, joined over bundles. */
export interface Profile {
  /** At least one; the first is the best match. */
  readonly refs: readonly EntityRef[];
  readonly kind: EntityKind;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly country: string | null;
  readonly offices: readonly (Omit<Office, 'institution'> & { readonly institution: NamedRef | null })[];
  readonly statements: number;
  readonly documents: number;
  /** Newest first, undated last. */
  readonly latest: readonly CorpusStatement[];
}

export type Relation = 'same-words' | 'same-figure' | 'figure-differs' | 'negated' | 'same-topic';
export type RelatedGroup = 'speaker' | 'institution' | 'others';

/** An earlier statement that goes with one on the page. */
export interface Related {
  readonly statement: CorpusStatement;
  /** Near-duplicates of it, folded into it. */
  readonly sightings: readonly CorpusStatement[];
  readonly group: RelatedGroup;
  readonly relation: Relation;
  /** Words, figures or names that both share, as shown; `near` where they are enough to be shown unasked. */
  readonly shared: readonly string[];
  readonly near: boolean;
  readonly score: number;
}

/** All that is known about the article on a page: what the content script keeps and the panel shows. */
export interface PageReading {
  readonly article: Article;
  readonly analysis: Analysis;
  /** For an entity of the article, the corpus entities that it may be, best first. */
  readonly matches: Readonly<Record<LocalId, readonly Match[]>>;
  /** The corpus document that this article is, told by its fingerprint. */
  readonly document: { readonly bundle: BundleId; readonly row: DocumentRow } | null;
}
