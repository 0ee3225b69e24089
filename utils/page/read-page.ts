import type { Article } from '../model.ts';
import { articleParagraphs } from './article-paragraphs.ts';
import { findArticle } from './find-article.ts';
import { looksLikeNews, type Newsness } from './looks-like-news.ts';
import { type Block, MAX_TEXT, type Outline, outlinePage } from './outline.ts';
import type { Provenance } from './page-fields.ts';
import { blocksBeside, isProse } from './prose.ts';
import { readMetadata } from './read-metadata.ts';
import { teaserBlocks } from './teasers.ts';
import { createTextMap, type TextMap } from './text-map.ts';

/** A page as an article, with the way back from its text to the page's nodes. */
export interface PageText extends Pick<TextMap, 'rangeOf' | 'offsetAt' | 'pointAt'> {
  readonly article: Article;
  /** Where each field was found. */
  readonly provenance: Provenance;
  readonly newsness: Newsness;
  /** The element around the article's text; null where there is none. */
  readonly container: Element | null;
  /** Open shadow roots on the page; what changes in them is not seen from outside. */
  readonly roots: readonly ShadowRoot[];
  /** Whether the article was still going on where reading stopped, at the limit of what is read of a page. */
  readonly capped: boolean;
}

export interface ReadingOptions {
  /** Today as an ISO date: what claims to be published later is refused. Null or absent: no such limit. */
  readonly today?: string | null;
  /** In a browser: whether an element is shown. Without it only the markup's own hints count. */
  readonly isVisible?: ((element: Element) => boolean) | null;
  readonly maxText?: number;
}

/**
 * Reads a page: the article's paragraphs without what stands around and between them, and its title,
 * outlet, authors, date, language and address. Runs on any `Document`, laid out or not; changes nothing.
 * `url` is where the page was found, or the empty string.
 */
export function readPage(document: Document, url: string, options: ReadingOptions = {}): PageText {
  const steps = readPageInSteps(document, url, options);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

/** The same in a few steps of about the same length, between which the page may have its turn. */
export function* readPageInSteps(
  document: Document,
  url: string,
  options: ReadingOptions = {},
): Generator<void, PageText> {
  const today = options.today ?? null;
  const maxText = options.maxText ?? MAX_TEXT;
  const { outline, beside, found } =
    locate(outlinePage(document, { maxText })) ??
    // Where nothing is laid out, what waits for a script may be all there is.
    (options.isVisible ? null : locate(outlinePage(document, { maxText, readHidden: true }))) ??
    NOTHING;
  yield;
  const container = found === null ? null : (outline.boxes[found]?.element ?? null);
  const {
    provenance,
    declared: kind,
    ...fields
  } = readMetadata(document, url, container, linesAround(outline, found), today);
  yield;
  const isTitle = titleTest(document, fields.title);
  const kept = found === null ? [] : articleParagraphs(outline, found, beside, isTitle);
  yield;
  const blocks = kept.map((at) => outline.blocks[at] as Block);
  const { isVisible } = options;
  const shown = isVisible
    ? blocks.filter((block) => isVisible(outline.boxes[block.box]?.element as Element))
    : blocks;
  const map = createTextMap(shown);
  const article: Article = { text: map.text, paragraphs: map.paragraphs, ...fields };
  return {
    article,
    provenance,
    newsness: looksLikeNews(kind, article),
    container,
    roots: outline.roots,
    capped: outline.capped && (outline.boxes[found ?? -1]?.to ?? 0) >= outline.blocks.length,
    rangeOf: map.rangeOf,
    offsetAt: map.offsetAt,
    pointAt: map.pointAt,
  };
}

interface Located {
  readonly outline: Outline;
  readonly beside: readonly boolean[];
  /** Index of the article's box. */
  readonly found: number | null;
}

const NOTHING: Located = {
  outline: { boxes: [], blocks: [], roots: [], capped: false },
  beside: [],
  found: null,
};

function locate(outline: Outline): Located | null {
  const teasers = teaserBlocks(outline);
  const beside = blocksBeside(outline).map((is, at) => is || teasers[at] === true);
  const found = findArticle(outline, beside);
  return found === null && !outline.capped ? null : { outline, beside, found };
}

/** A paragraph that is longer is no headline, in characters. */
const LONGEST_TITLE = 300;
/** So many times the longest headline's length, with its marks, a repetition of it may have. */
const LONGER_REPEATED = 1.5;
/** How far from the article's beginning its byline and date may stand, in blocks. */
const LINES_ABOVE = 15;
const LINES_BELOW = 5;

function linesAround({ boxes, blocks }: Outline, found: number | null): string[] {
  const from = boxes[found ?? -1]?.from ?? 0;
  return blocks
    .slice(Math.max(0, from - LINES_ABOVE), from + LINES_BELOW)
    .filter((block) => !isProse(block))
    .map(({ text }) => text);
}

/** Whether a paragraph is the headline, in any form that a page repeats it in. */
function titleTest(document: Document, title: string | null): (text: string) => boolean {
  const headings = Array.from(document.querySelectorAll('h1')).map((heading) => heading.textContent ?? '');
  const titles = new Set(
    [...headings, title ?? '', document.title].map(plainTitle).filter((text) => text !== ''),
  );
  const longest = Math.min(
    LONGEST_TITLE,
    Math.max(...Array.from(titles, (text) => text.length)) * LONGER_REPEATED,
  );
  return (text) => text.length <= longest && titles.has(plainTitle(text));
}

function plainTitle(text: string): string {
  return text
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
}
