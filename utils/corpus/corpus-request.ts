import type {
  BundleId,
  CorpusStatement,
  DocumentRow,
  EntityRef,
  EntityRow,
  IsoDate,
  StatementRow,
} from '../model.ts';
import type { CountriesRequest } from './answer-countries.ts';
import type { CoverageCandidate, CoverageRequest } from './answer-coverage.ts';
import type { Timeline } from './answer-timeline.ts';
import type { BrowsePage, BrowseRequest, LetterCount, LettersRequest } from './browse-list.ts';
import type { FirstLook } from './first-look.ts';
import type { SearchCounts } from './search-counts.ts';
import type { SearchAnswer, SearchRequest } from './search-request.ts';
import type { InstallRow } from './store.ts';

export type NameKeys = readonly (readonly string[])[];

/** One batch of questions to the corpus. What is absent is not asked. */
export interface CorpusRequest {
  /** For each name the keys it may be filed under, most exact first; as a function they are worked out while the disk is read. */
  readonly names?: NameKeys | (() => NameKeys);
  /** The document of this fingerprint. */
  readonly fingerprint?: string;
  readonly entities?: readonly EntityRef[];
  /** What these are called. */
  readonly labels?: readonly EntityRef[];
  /** The newest statements by, or on behalf of, any of these. */
  readonly latest?: { readonly of: readonly EntityRef[]; readonly limit: number };
  readonly related?: readonly RelatedRequest[];
  readonly search?: SearchRequest;
  /** How many statements this search finds by each value of its filters. */
  readonly counts?: SearchRequest;
  readonly coverage?: CoverageRequest;
  /** When these spoke. */
  readonly timeline?: readonly EntityRef[];
  readonly browse?: BrowseRequest;
  /** With which letters these names begin. */
  readonly letters?: LettersRequest;
  readonly countries?: CountriesRequest;
}

/** The answers, one for one; empty where nothing was asked. */
export interface CorpusAnswer {
  readonly names: readonly (readonly NameCandidate[])[];
  readonly document: { readonly bundle: BundleId; readonly row: DocumentRow } | null;
  readonly entities: readonly (EntityRecord | null)[];
  readonly labels: readonly (string | null)[];
  readonly latest: readonly StoredStatement[];
  readonly related: readonly RelatedAnswer[];
  readonly search: SearchAnswer;
  /** Null where they cannot be known. */
  readonly counts: SearchCounts | null;
  readonly coverage: readonly CoverageCandidate[];
  readonly timeline: Timeline;
  readonly browse: BrowsePage;
  readonly letters: readonly LetterCount[];
  readonly countries: readonly string[];
  readonly installs: readonly InstallRow[];
}

/** An entity that a key led to; the same shape as linking's `Candidate`. */
export interface NameCandidate {
  readonly ref: EntityRef;
  readonly row: EntityRow;
  /** The names of the institutions of `row.roles`, one for one. */
  readonly institutions: readonly (string | null)[];
}

export interface EntityRecord extends NameCandidate {
  /** Statements by it or on its behalf. */
  readonly statements: number;
  /** Documents that name it. */
  readonly documents: number;
}

/** A statement as it lies in the bundle, with its document. */
export interface FoundStatement {
  readonly bundle: BundleId;
  readonly bundleName: string;
  readonly row: StatementRow;
  readonly document: CorpusStatement['document'];
  /** Of its document. */
  readonly title: string | null;
  /** When it was said, else when its document was published. */
  readonly date: IsoDate | null;
}

/** The same, and as a line about it shows it. */
export interface StoredStatement extends FoundStatement {
  readonly statement: CorpusStatement;
}

export interface RelatedRequest {
  /** As the index rules cut a text into terms; repetitions count. */
  readonly terms: readonly string[];
  readonly speakers: readonly EntityRef[];
  readonly institutions: readonly EntityRef[];
  /** A document whose statements are left out. */
  readonly exclude: { readonly bundle: BundleId; readonly id: string } | null;
  /** What decides who is read and ranked. */
  readonly look: FirstLook;
}

export interface RelatedAnswer {
  /**
   * The best at a first look of all, of the speakers and of the institutions; in no order. Without names: of sixty
   * ten are shown, and names are read for those (`nameStatement`).
   */
  readonly candidates: readonly FoundStatement[];
  /** How many statements there are, and how many have each term of the question: what weighs the terms. */
  readonly statistics: { readonly statements: number; readonly frequency: ReadonlyMap<string, number> };
}
