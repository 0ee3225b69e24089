import type {
  ClipAnswer,
  ClipOrder,
  ClippingMark,
  ClipSource,
  ClipWanted,
  PieceOfPage,
} from './messages/clipping-messages.ts';
import type { PageLinks } from './messages/page-links.ts';
import type { KeepAnswer } from './messages/reading-messages.ts';
import type { PageCommand, PageState, Standing } from './messages.ts';
import type { Analysis, Article, EntityRef, Profile, Result, Span } from './model.ts';
import type { Settings } from './settings.ts';

/** One page's reading, marks and card. */
export interface PageRun {
  /** Of the page and the corpus as they are now. */
  state(): Promise<PageState>;
  /** What the toolbar says of the page. */
  standing(): Standing;
  /** The reader's settings are others now. */
  settingsChanged(): void;
  /** Names may stand for others than when the page was read. */
  linksChanged(): void;
  scrollToSpan(span: Span): void;
  flashSpan(span: Span | null): void;
  /** False where there are no names to go to. */
  runCommand(command: PageCommand): boolean;
  /** What is wanted of the article, to be clipped; null where it has no such words. */
  clipSource(wanted: PieceOfPage): Promise<ClipSource | null>;
  /** Says beside what was clipped what has become of it; false where there is no place for that. */
  showClip(wanted: ClipWanted, answer: Result<ClipAnswer>): boolean;
  /** The reader's clippings of this page may be others now. */
  clippingsChanged(): void;
}

export interface PageRunOptions {
  readonly window: Window & typeof globalThis;
  readonly settings: () => Settings;
  /** Whether the reader wants this page read whatever it looks like. */
  readonly always: boolean;
  readonly cardUrl: string;
  readonly origin: string;
  readonly ask: {
    readonly analyze: (article: Article) => Promise<Analysis>;
    readonly link: (article: Article) => Promise<Result<PageLinks>>;
    readonly describe: (refs: readonly EntityRef[]) => Promise<Result<Profile | null>>;
    readonly issueToken: () => Promise<string>;
    /** Keeps the page's article. */
    readonly keep: (article: Article, evenPrivate: boolean) => Promise<Result<KeepAnswer>>;
    readonly clip: (order: ClipOrder) => Promise<Result<ClipAnswer>>;
    /** Where the reader's clippings stand in an article's text. */
    readonly clippingMarks: (article: Article) => Promise<Result<readonly ClippingMark[]>>;
  };
  readonly tell: {
    readonly pageChanged: () => void;
    readonly paragraphsInView: (view: { first: number; last: number }) => void;
  };
  readonly signal: AbortSignal;
}

/** Runs a page until the signal of the options aborts. */
export type RunPage = (options: PageRunOptions) => PageRun;

/**
 * Why there are two scripts: the one that every page gets has to be small, and only what may be news needs the other.
 * A content script can import another file only where pages can load it too, and so tell that the extension is there;
 * so the background injects the second, and it leaves its start here, on the global of the world that both share and
 * no page sees. The first keeps what is the extension's own: messages, settings, and when to stop.
 */
const PLACE = 'onRecordRunPage';

/** Leaves the start of the second script for the first one. */
export function leaveRunPage(world: object, run: RunPage): void {
  Reflect.set(world, PLACE, run);
}

/** What the second script has left; null before it came. */
export function findRunPage(world: object): RunPage | null {
  return (Reflect.get(world, PLACE) as RunPage | undefined) ?? null;
}
