import { defineExtensionMessaging } from '@webext-core/messaging';
import type { BrowsePage, LetterCount } from './corpus/browse-list.ts';
import type { SearchCounts } from './corpus/search-counts.ts';
import type { BrowseQuestion, LettersQuestion } from './messages/browse.ts';
import type { BundleSummary } from './messages/bundle-summary.ts';
import type { PanelFocus } from './messages/card-messages.ts';
import type { Circle } from './messages/circle.ts';
import type { AskedOfPage, PageAsksClippings, PanelAsksClippings } from './messages/clipping-messages.ts';
import type { FollowedNews } from './messages/following.ts';
import type { NameChoices } from './messages/name-choices.ts';
import type { PageLinks } from './messages/page-links.ts';
import type { AsksReading } from './messages/reading-messages.ts';
import type { Unkept } from './messages/unkept.ts';
import type {
  Analysis,
  Article,
  BundleId,
  CorpusStatement,
  DocumentId,
  DocumentRow,
  EntityKind,
  EntityRef,
  IsoDate,
  NamedRef,
  PageReading,
  Problem,
  Profile,
  Related,
  Result,
  Span,
  StatementRow,
} from './model.ts';
import type { Running } from './page/runs-here.ts';
import type { FollowedName } from './reader/followed-name.ts';

export type { CardContent, CardLook, CardToPage, PageToCard, PanelFocus } from './messages/card-messages.ts';
export type { Circle } from './messages/circle.ts';

/** A page's content script, or the card in it, asks the background. */
interface PageToBackground {
  /** Loads the page's second script, since the page may be news; answers when it has run. */
  loadReader(): void;
  /** Reads an article, without the corpus: the page sees what is marked, and when. */
  analyzePage(article: Article): Analysis;
  /** Links the names of an article to the corpus. */
  linkPage(article: Article): Result<PageLinks>;
  /** Who this is, with the newest statements; null where the corpus no longer has them. */
  describe(refs: readonly EntityRef[]): Result<Profile | null>;
  /** The site of the page around a frame, where the browser does not tell the frame; null where it has none. */
  tabSite(): string | null;
  /** A one-use token that the card of this tab may show once. */
  issueCardToken(): string;
  /** Whether the token was issued to this tab and not used before; using it up. */
  redeemCardToken(token: string): boolean;
  /** Opens the side panel of this tab at a name; false where the browser does not let a page do that. */
  openPanel(focus: PanelFocus | null): boolean;
  /** The reader says of a page's name what it does not stand for, or takes that back. Answered to the panel too. */
  correct(correction: Correction): Result<null>;
  /** The reader wants no mark on a name, or takes that back. Answered to the panel too. */
  neverMark(choice: { readonly name: string; readonly never: boolean }): Result<null>;
  /** What the corpus's bundles are called, by their ids. */
  bundleNames(): Readonly<Record<BundleId, string>>;
  /** What the reader has chosen for a name of the page. Answered to the panel too. */
  choicesFor(name: string): NameChoices;
}

/** The side panel asks the background. Never answered to a page. */
interface PanelToBackground {
  /** Earlier statements that go with one of the page's, as one list in order of group, then score. */
  relate(question: RelateQuestion): Result<readonly Related[]>;
  /** From now on, what imports bring of theirs is told; what there is today is not new. */
  follow(whom: FollowedName): Result<null>;
  /** Whoever has one of these references is followed no longer. */
  unfollow(refs: readonly EntityRef[]): Result<null>;
  following(): Result<readonly FollowedName[]>;
  /** The same people and institutions with what is new of theirs, made from the corpus as it is now. */
  followedNews(): Result<readonly FollowedNews[]>;
  /** What is new of these is so no longer; by `FollowedNews.key`. */
  markSeen(keys: readonly string[]): Result<null>;
  profile(refs: readonly EntityRef[]): Result<Profile | null>;
  /** With whom, where and when these speak, and who holds their offices. */
  circle(refs: readonly EntityRef[]): Result<Circle>;
  corpusSummary(): CorpusSummary;
  /** One page of the statements that have all that was typed and pass the filter. */
  search(question: SearchQuestion): Result<SearchResult>;
  /** Beside the filters of that search; null where it cannot be known. */
  searchCounts(question: SearchQuestion): Result<SearchCounts | null>;
  /** People or institutions whose name begins so, or is a spelling of what was typed; best first. */
  suggest(typed: { readonly text: string; readonly kind: EntityKind }): Result<readonly NamedRef[]>;
  /** People and institutions from A to Z. */
  browse(question: BrowseQuestion): Result<BrowsePage>;
  /** The countries that they are from, as far as they have an English short name, from A to Z. */
  browseCountries(kind: EntityKind): Result<readonly string[]>;
  /** The letters that their names begin with, in no order. */
  browseLetters(question: LettersQuestion): Result<readonly LetterCount[]>;
  /** Other articles on the page's story, best first. */
  otherCoverage(question: CoverageQuestion): Result<readonly OtherArticle[]>;
  /** What the reader last asked to see in this tab's panel, and forgets it. */
  takeFocus(tab: number): PanelFocus | null;
}

/** A keyboard command that the page carries out. */
export type PageCommand = 'next-name' | 'previous-name' | 'open-card';

/** The background passes on what the reader's keyboard asks of the page. */
interface BackgroundToPage {
  /** False where the frame has no names to go to. */
  runCommand(command: PageCommand): boolean;
  /** The corpus is another one, or the reader made a correction: names may stand for others now. */
  linksChanged(): void;
}

/** The side panel asks a tab's content script. */
interface PanelToPage {
  pageState(): PageState;
  /** The page's site, as settings name it; null where it has none. */
  pageSite(): string | null;
  /** Scrolls to a span of the article's text and flashes it. */
  scrollToSpan(span: Span): void;
  /** Flashes a span of the article's text, or nothing. */
  flashSpan(span: Span | null): void;
}

/** Told to whoever listens; the panel picks out its own tab. */
interface Announcements {
  /** `tab` null: the sender's own. `standing` null: as it was told before. */
  pageChanged(news: { readonly tab: number | null; readonly standing: Standing | null }): void;
  /** Paragraphs in view, as indices into the article's paragraphs. */
  paragraphsInView(view: { readonly first: number; readonly last: number }): void;
  /** The reader asked in a card to see somebody in the panel. */
  focusEntity(wanted: { readonly tab: number; readonly focus: PanelFocus }): void;
  /** A bundle was imported or removed. */
  corpusChanged(): void;
  /** The reader follows others than before, or has seen what is new. */
  followingChanged(): void;
}

export interface RelateQuestion {
  readonly text: string;
  readonly speakers: readonly EntityRef[];
  readonly institutions: readonly EntityRef[];
  /** The article's own date: what is later than it is not earlier coverage, but still shown. */
  readonly published: string | null;
  /** The page's own article in the corpus, whose statements are left out. */
  readonly exclude: { readonly bundle: BundleId; readonly id: DocumentId } | null;
  readonly limit: number;
}

export interface Correction {
  /** As the page has it. */
  readonly name: string;
  readonly refs: readonly NamedRef[];
  readonly refused: boolean;
}

export interface CorpusSummary {
  readonly bundles: readonly BundleSummary[];
  /** Bundles that were imported and that the browser has cleared away since. */
  readonly lost: readonly { readonly id: BundleId; readonly name: string; readonly publisher: string }[];
  /** A plain sentence where the corpus cannot be used, else null. */
  readonly problem: Problem | null;
  readonly unkept: readonly Unkept[];
}

/** A search as typed, with what the statements must be besides; an empty list and null ask nothing. */
export interface SearchQuestion {
  readonly text: string;
  readonly filter: {
    readonly officials: readonly EntityRef[];
    readonly institutions: readonly EntityRef[];
    readonly outlets: readonly string[];
    readonly from: IsoDate | null;
    /** Up to and with this day, month or year. */
    readonly to: IsoDate | null;
    readonly kinds: readonly StatementRow['kind'][];
  };
  readonly offset: number;
  readonly limit: number;
}

export interface SearchResult {
  readonly hits: readonly CorpusStatement[];
  readonly total: number;
  /** False where there may be more than `total`. */
  readonly complete: boolean;
}

/** What tells an article's story: its headline, whom it names, when it appeared. */
export interface CoverageQuestion {
  readonly article: Pick<Article, 'title' | 'published'>;
  readonly matches: PageReading['matches'];
  readonly document: PageReading['document'];
}

export interface OtherArticle {
  readonly bundle: { readonly id: BundleId; readonly name: string };
  readonly document: Omit<DocumentRow, 'entities' | 'fingerprint'>;
  readonly score: number;
}

/** What the toolbar says of a page: whether it is read there, and how many people and institutions it names. */
export type Standing =
  | { readonly is: 'on'; readonly names: number }
  | { readonly is: 'reading' | 'not-news' | 'pdf' | 'failed' | Stopped['because'] };

/** Why a page is not read although it could be. */
export type Stopped = Extract<Running, { readonly runs: 'no' }>;

/** What a tab's content script can say of its page. */
export type PageState =
  | { readonly state: 'stopped'; readonly why: Stopped }
  | { readonly state: 'reading' }
  | { readonly state: 'not-news' }
  | { readonly state: 'pdf' }
  | { readonly state: 'failed'; readonly problem: Problem }
  | {
      readonly state: 'read';
      readonly page: PageReading;
      readonly cardBlocked: boolean;
      readonly inFrame: boolean;
    };

/** Every message of the extension. Plain JSON crosses; expected failures are `Result` values. */
export type Protocol = PageToBackground &
  PanelToBackground &
  BackgroundToPage &
  PanelToPage &
  Announcements &
  PageAsksClippings &
  PanelAsksClippings &
  AskedOfPage &
  AsksReading;

export const { sendMessage, onMessage } = defineExtensionMessaging<Protocol>();
