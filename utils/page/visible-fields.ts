import type { IsoDate } from '../model.ts';
import { cleanAuthor, cleanField } from './clean-field.ts';
import { readDate } from './iso-date.ts';
import { NO_FIELDS, type PageFields } from './page-fields.ts';

/** Shorter headings are names of sections and sites, in words. */
const FEWEST_WORDS = 4;
/** A heading that is longer has swallowed the page, in characters. */
const LONGEST_HEADLINE = 300;
/** Share of a heading's words that the document's title has where it repeats it, edited or not. */
const REPEATED_SHARE = 0.6;
/** `By Tamsin Orrel, Vessin · Published 12 March 2026 10:05 · Updated an hour ago`, in characters. */
const LONGEST_DATE_LINE = 120;
/** A date with what stands around it; what is longer is a sentence, in characters. */
const LONGEST_DATE = 200;
/** How many elements around an article may tell its date or author; more is a page of many articles. */
const MOST_CANDIDATES = 40;

/**
 * What a reader sees: the headline above the article, its `<time>`, its byline. `article` is the element of
 * the article's text, or null; `lines` are the short lines above and below its beginning, where a date stands that
 * nothing marks.
 */
export function readVisibleFields(
  document: Document,
  article: Element | null,
  lines: readonly string[],
  today: string | null,
): PageFields {
  return {
    ...NO_FIELDS,
    title:
      headline(document, article) ??
      titleWithoutOutlet(document) ??
      cleanField(document.querySelector('h1')?.textContent),
    outlet: outletOfTitle(document),
    authors: bylines(document),
    published: firstTime(article, today) ?? dateIn(lines, today),
  };
}

/**
 * The heading that shares most of its words with the document's title, else the last long `<h1>` above the
 * article's text: a site's own name, and a section's, are often an `<h1>` too.
 */
function headline(document: Document, article: Element | null): string | null {
  const all = Array.from(document.querySelectorAll('h1, h2')).slice(0, MOST_CANDIDATES);
  const title = new Set(plainWords(document.title).split(' '));
  const repeated = all.find(({ textContent }) => {
    const words = plainWords(textContent ?? '').split(' ');
    const shared = words.filter((word) => title.has(word)).length;
    return words.length >= FEWEST_WORDS && shared >= words.length * REPEATED_SHARE;
  });
  const above = all.filter(
    (heading) =>
      heading.localName.toLowerCase() === 'h1' &&
      article !== null &&
      !startsAfter(heading, article) &&
      plainWords(heading.textContent ?? '').split(' ').length >= FEWEST_WORDS,
  );
  return cleanField((repeated ?? above.at(-1))?.textContent);
}

function plainWords(text: string): string {
  return text
    .slice(0, LONGEST_HEADLINE)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const FOLLOWING = 4;
const CONTAINED_BY = 16;

function startsAfter(element: Element, article: Element): boolean {
  const position = article.compareDocumentPosition(element);
  return (position & FOLLOWING) !== 0 && (position & CONTAINED_BY) === 0;
}

/** ` | Outlet` and ` - Outlet` behind a headline. */
const TITLE_END = /^(.{15,}?)\s+[|–—»·-]\s+([^|–—»·]{2,40})$/;

function titleWithoutOutlet(document: Document): string | null {
  const title = cleanField(document.title);
  return title === null ? null : (TITLE_END.exec(title)?.[1] ?? title);
}

/** The end of the document's title, where the page's address has it too: `… - Meadow Post` at meadowpost.example. */
function outletOfTitle(document: Document): string | null {
  const outlet = TITLE_END.exec(cleanField(document.title) ?? '')?.[2] ?? null;
  const heading = cleanField(document.querySelector('h1')?.textContent);
  return outlet !== null && (heading === null || !heading.includes(outlet)) ? outlet : null;
}

function bylines(document: Document): string[] {
  const found = Array.from(
    document.querySelectorAll(
      '[rel~="author"], [class~="author-name"], [class~="byline"], [class~="author"]',
    ),
  ).slice(0, MOST_CANDIDATES);
  for (const element of found) {
    const text = cleanField(element.textContent)?.split(/\s*[,|·•]\s*|\s+(?:published|updated)\b/i)[0];
    const name = cleanAuthor(text);
    if (name !== null && /^\p{Lu}[\p{L}’'.-]+(?:\s[\p{L}’'.-]+){1,4}$/u.test(name)) {
      return name.split(/\s+and\s+/);
    }
  }
  return [];
}

/** The first date around the article: in its nearest surroundings that have one. */
function firstTime(article: Element | null, today: string | null): IsoDate | null {
  for (let around = article; around !== null; around = around.parentElement) {
    const times = Array.from(around.querySelectorAll('time'));
    if (times.length > MOST_CANDIDATES) return null;
    const date = firstDate(times, today);
    if (date !== null) return date;
    if (around.localName === 'body') break;
  }
  return null;
}

function dateIn(lines: readonly string[], today: string | null): IsoDate | null {
  for (const line of lines) {
    const date = line.length > LONGEST_DATE_LINE ? null : readDate(line, today);
    if (date !== null) return date;
  }
  return null;
}

function firstDate(elements: readonly Element[], today: string | null): IsoDate | null {
  for (const element of elements) {
    for (const raw of [element.getAttribute('datetime'), element.textContent]) {
      const date = raw === null || raw.length > LONGEST_DATE ? null : readDate(raw, today);
      if (date !== null) return date;
    }
  }
  return null;
}
