import { NO_ANSWER } from '../../utils/messages/no-answer.ts';
import type { PageLinks } from '../../utils/messages/page-links.ts';
import type { PageState, Standing } from '../../utils/messages.ts';
import type { Analysis, Article, PageReading, Problem, Result } from '../../utils/model.ts';
import type { MentionIndex } from '../../utils/page/mention-index.ts';
import { type PageText, readPageInSteps } from '../../utils/page/read-page.ts';

/** What is known of the page; `page` and `mentions` go with the text that `reading` analyses. */
export type Known =
  | { readonly state: 'reading' }
  | { readonly state: 'not-news' }
  /** Chrome runs the script around its viewer, whose text no extension gets. */
  | { readonly state: 'pdf' }
  | { readonly state: 'failed'; readonly problem: Problem }
  | {
      readonly state: 'read';
      readonly page: PageText;
      readonly mentions: MentionIndex;
      readonly reading: PageReading;
      /** Whether the corpus has said whom the names stand for; until then the reading has no matches. */
      readonly linked: boolean;
    };

export interface PageReader {
  known(): Known;
  /** The open shadow roots that the last reading came upon. */
  roots(): readonly ShadowRoot[];
  /** Reads the page as it is now; true where its article is another one than before. */
  read(): Promise<boolean>;
  /** Settles when the question whom the names stand for is answered, or is not asked. */
  linked(): Promise<void>;
  /** Asks once more whom the names of the same article stand for: the answer may be another one now. */
  linkAgain(): Promise<void>;
  /** Other names may be marked now. */
  markAgain(): void;
}

export interface PageReaderOptions {
  readonly document: Document;
  /** Whether the reader wants this page read whatever it looks like. */
  readonly always: boolean;
  /** The names of a reading, and which are marked. */
  readonly mentionsOf: (reading: PageReading) => MentionIndex;
  readonly analyze: (article: Article) => Promise<Analysis>;
  readonly link: (article: Article) => Promise<Result<PageLinks>>;
  readonly today: () => string;
  /** Gives the page its turn between two steps of a reading; null reads in one go. */
  readonly rest: (() => Promise<void>) | null;
  /** Called whenever `known()` has changed. */
  readonly onKnown: (known: Known) => void;
  readonly signal: AbortSignal;
}

const TOO_LONG: Problem = {
  code: 'page-too-long',
  message: 'This page has more text than On Record reads (a million characters), so it was left alone.',
};

/**
 * Reads the document on demand and asks the background about its article only when that has changed. The page sees
 * what is marked, and when: so the reading and its links are answered apart, and the marks do not wait for the corpus.
 */
export function createPageReader(options: PageReaderOptions): PageReader {
  const { document, always, mentionsOf, analyze, link, today, rest, onKnown, signal } = options;
  let known: Known = { state: 'reading' };
  let asked: string | null = null;
  let latest: PageText | null = null;
  let readings = 0;
  let linking: Promise<void> = Promise.resolve();

  const settle = (next: Known): void => {
    known = next;
    if (!signal.aborted) onKnown(next);
  };
  const read = async (): Promise<boolean> => {
    if (document.contentType === 'application/pdf') {
      settle({ state: 'pdf' });
      return false;
    }
    const own = ++readings;
    const steps = readPageInSteps(document, document.location.href, { today: today(), isVisible });
    let step = steps.next();
    for (; !step.done; step = steps.next()) if (rest !== null) await rest();
    // A later reading has begun meanwhile, and sees what is there now.
    if (own !== readings || signal.aborted) return false;
    const page = step.value;
    const { article, newsness } = page;
    latest = page;
    if (article.text === asked && known.state === 'read') {
      // The same text, perhaps in new nodes.
      settle({ ...known, page });
      return false;
    }
    if (article.text === asked) return false;
    asked = article.text;
    const wanted = newsness.news || (always && newsness.because !== 'no-text');
    if (!wanted) settle({ state: 'not-news' });
    else if (page.capped) settle({ state: 'failed', problem: TOO_LONG });
    else await ask(page);
    return true;
  };
  /** Asks what is in an article, and whom its names stand for: the marks come with the first answer. */
  const ask = async (page: PageText): Promise<void> => {
    const { article } = page;
    settle({ state: 'reading' });
    // Asked in one breath: the corpus looks while the reading is on its way.
    const analyzing = analyze(article).catch(() => null);
    const links = link(article)
      // A background that was stopped just then is woken by being asked once more.
      .catch(() => link(article))
      .catch(() => NO_ANSWER);
    const analysis = await analyzing;
    // A later reading has overtaken this one.
    if (asked !== article.text) return;
    if (analysis === null) {
      fail(NO_ANSWER.error);
      return;
    }
    const reading = { article, analysis, matches: {}, document: null };
    // The page may have put the same text into new nodes meanwhile.
    settle({ state: 'read', page: latest ?? page, mentions: mentionsOf(reading), reading, linked: false });
    linking = links.then((answer) => takeLinks(article, answer));
    await linking;
  };
  const fail = (problem: Problem): void => {
    // Asked again at the next look.
    if (problem === NO_ANSWER.error) asked = null;
    settle({ state: 'failed', problem });
  };
  const takeLinks = (article: Article, answer: Result<PageLinks>): void => {
    // Another article came meanwhile.
    if (asked !== article.text || known.state !== 'read') return;
    if (answer.ok) {
      const { entities, matches, document } = answer.value;
      const reading = { article, analysis: { ...known.reading.analysis, entities }, matches, document };
      settle({ ...known, mentions: mentionsOf(reading), reading, linked: true });
    } else if (!known.linked) fail(answer.error);
  };
  const linkAgain = async (): Promise<void> => {
    if (known.state === 'failed') {
      asked = null;
      await read();
      return;
    }
    if (known.state !== 'read') return;
    const { article } = known.reading;
    takeLinks(article, await link(article).catch(() => NO_ANSWER));
  };
  const markAgain = (): void => {
    if (known.state === 'read') settle({ ...known, mentions: mentionsOf(known.reading) });
  };
  return {
    ...{ read, linkAgain, markAgain },
    known: () => known,
    roots: () => latest?.roots ?? [],
    linked: () => linking,
  };
}

/** What of it the toolbar says. */
export function standingOf(known: Known): Standing {
  if (known.state !== 'read') return { is: known.state };
  if (!known.linked) return { is: 'reading' };
  return { is: 'on', names: new Set(known.mentions.stops.map(({ entity }) => entity)).size };
}

/** What of it the panel is told. */
export function pageState(known: Known, cardBlocked: boolean, inFrame: boolean): PageState {
  if (known.state !== 'read') return known;
  return known.linked ? { state: 'read', page: known.reading, cardBlocked, inFrame } : { state: 'reading' };
}

/** Only whether it has a box: pages keep text transparent or `visibility: hidden` until they have settled. */
function isVisible(element: Element): boolean {
  return typeof element.checkVisibility !== 'function' || element.checkVisibility();
}
