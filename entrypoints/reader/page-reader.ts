import type { PageState, Standing } from '../../utils/messages.ts';
import type { Article, PageReading, Problem, Result } from '../../utils/model.ts';
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
    };

export interface PageReader {
  known(): Known;
  /** The open shadow roots that the last reading came upon. */
  roots(): readonly ShadowRoot[];
  /** Reads the page as it is now; true where its article is another one than before. */
  read(): Promise<boolean>;
  /** Asks about the same article once more, since the answer may be another one now. */
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
  readonly analyze: (article: Article) => Promise<Result<PageReading>>;
  readonly today: () => string;
  /** Gives the page its turn between two steps of a reading; null reads in one go. */
  readonly rest: (() => Promise<void>) | null;
  /** Called whenever `known()` has changed: with new marks to draw, or none. */
  readonly onKnown: (known: Known) => void;
  readonly signal: AbortSignal;
}

const TOO_LONG: Problem = {
  code: 'page-too-long',
  message: 'This page has more text than On Record reads (a million characters), so it was left alone.',
};
const NO_ANSWER: Problem = {
  code: 'no-answer',
  message: 'The background of On Record did not answer; reload the page to try again.',
};

/** Reads the document on demand and asks the background about its article only when that has changed. */
export function createPageReader(options: PageReaderOptions): PageReader {
  const { document, always, mentionsOf, analyze, today, rest, onKnown, signal } = options;
  let known: Known = { state: 'reading' };
  let asked: string | null = null;
  let latest: PageText | null = null;
  let readings = 0;

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
    else {
      settle({ state: 'reading' });
      const answer = await analyze(article).catch(() => null);
      // A later reading has overtaken this one.
      if (asked !== article.text) return true;
      if (answer === null) {
        asked = null;
        settle({ state: 'failed', problem: NO_ANSWER });
      } else if (!answer.ok) settle({ state: 'failed', problem: answer.error });
      else {
        const mentions = mentionsOf(answer.value);
        // The page may have put the same text into new nodes meanwhile.
        settle({ state: 'read', page: latest ?? page, mentions, reading: answer.value });
      }
    }
    return true;
  };
  const linkAgain = async (): Promise<void> => {
    if (known.state === 'failed') {
      asked = null;
      await read();
      return;
    }
    if (known.state !== 'read') return;
    const { article } = known.reading;
    const answer = await analyze(article).catch(() => null);
    // Another article came meanwhile; or the corpus does not answer, and what was known stays.
    if (asked !== article.text || known.state !== 'read' || !answer?.ok) return;
    settle({ ...known, mentions: mentionsOf(answer.value), reading: answer.value });
  };
  const markAgain = (): void => {
    if (known.state === 'read') settle({ ...known, mentions: mentionsOf(known.reading) });
  };
  return { known: () => known, roots: () => latest?.roots ?? [], read, linkAgain, markAgain };
}

/** What of it the toolbar says. */
export function standingOf(known: Known): Standing {
  if (known.state !== 'read') return { is: known.state };
  return { is: 'on', names: new Set(known.mentions.stops.map(({ entity }) => entity)).size };
}

/** What of it the panel is told. */
export function pageState(known: Known, cardBlocked: boolean, inFrame: boolean): PageState {
  return known.state === 'read' ? { state: 'read', page: known.reading, cardBlocked, inFrame } : known;
}

/** Only whether it has a box: pages keep text transparent or `visibility: hidden` until they have settled. */
function isVisible(element: Element): boolean {
  return typeof element.checkVisibility !== 'function' || element.checkVisibility();
}
