import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { toTextPosition } from 'dom-anchor-text-quote';
import { parseHTML } from 'linkedom';
import type { Article, Span } from '../../utils/model.ts';
import { readPage } from '../../utils/page/read-page.ts';
import type { QuoteSelectors } from '../../utils/reader/clipping.ts';
import { createQuoteFinder } from '../../utils/reader/find-quote.ts';
import { quoteSelectors } from '../../utils/reader/quote-selectors.ts';
import { foldName } from '../../utils/text/fold.ts';
import { type AlteredPage, alterPage } from './altered-page.ts';
import { type Figure, quantile } from './measure.ts';
import { pick, seeded } from './random.ts';

const PAGES = resolve(import.meta.dirname, '../../../shared/data/pages');
const QUOTES = 20;
/** Each alters every page otherwise. */
const SEEDS = [1, 2, 3];
/** A page with less text has not 20 quotes. */
const FEWEST_PARAGRAPHS = 4;
/** Share of the words that make a place a copy of the quote, or, with what stood around it, of its passage. */
const SAME_WORDS = 0.75;
const SAME_PASSAGE = 0.7;
/** Of words, of elements put around some, of blocks that change their place or have another put before them. */
const ALTERATION = { words: 0.05, wrapped: 0.05, moved: 0.2, inserted: 0.1 };
/** Of each quote; the first of a page prepares the page each time. */
const RUNS = 3;
/** Share of the span found and the span meant together that both have. */
const SAME_PLACE = 0.6;

interface Case {
  readonly text: string;
  readonly selectors: QuoteSelectors;
  /** Where the words stand now; null where they do not. */
  readonly truth: Span | null;
}

type Find = (text: string) => (selectors: QuoteSelectors) => Span | null;

/** Finds 20 quotes a page again on pages that were altered, beside the usual library. */
export async function benchRefind(): Promise<Figure[]> {
  if (!existsSync(PAGES)) {
    console.log(`refind: there are no pages in ../shared/data/pages, so nothing is measured.`);
    return [];
  }
  const cases = readdirSync(PAGES)
    .filter((name) => name.endsWith('.html'))
    .sort()
    .flatMap((name, index) => SEEDS.flatMap((seed) => casesOf(name, index + 1_000 * seed)));
  return [
    ...figuresOf('On Record', cases, (text) => {
      const finder = createQuoteFinder(text);
      return (selectors) => finder.find(selectors)?.span ?? null;
    }),
    ...figuresOf('dom-anchor-text-quote', cases, theirs),
  ];
}

/** It takes 32 characters of what stands around, and throws at more. */
const THEIR_CONTEXT = 32;

const theirs: Find = (text) => {
  const root = { textContent: text };
  return ({ exact, prefix, suffix, position }) => {
    const selector = { exact, prefix: prefix.slice(-THEIR_CONTEXT), suffix: suffix.slice(0, THEIR_CONTEXT) };
    const found = toTextPosition(root, selector, position === null ? {} : { hint: position[0] });
    return found === null ? null : [found.start, found.end];
  };
};

/** Half of a page's quotes as the page is altered, the others once they are taken away. */
function casesOf(name: string, seed: number): Case[] {
  const html = readFileSync(join(PAGES, name), 'utf8');
  const pageAgain = (): Document => parseHTML(html).document as unknown as Document;
  const { article } = readPage(pageAgain(), '');
  if (article.paragraphs.length < FEWEST_PARAGRAPHS) return [];
  const random = seeded(seed);
  const spans = Array.from({ length: QUOTES }, () => someWords(article, random));
  const altered = alterPage(pageAgain(), { ...ALTERATION, gone: [] }, random);
  const emptied = alterPage(pageAgain(), { ...ALTERATION, gone: spans }, random);
  const asked = ({ article: { text }, where }: AlteredPage, span: Span): Case => ({
    text,
    selectors: quoteSelectors(article.text, span),
    truth: where(span),
  });
  return [...spans.map((span) => asked(altered, span)), ...spans.map((span) => asked(emptied, span))];
}

/** From three words to a paragraph, within one. */
function someWords({ text, paragraphs }: Article, random: () => number): Span {
  for (;;) {
    const [start, end] = pick(paragraphs, random);
    const words = [...text.slice(start, end).matchAll(/\S+/g)];
    const wanted = 3 + Math.floor(random() ** 2 * 60);
    if (words.length < 3) continue;
    const first = Math.floor(random() * Math.max(1, words.length - wanted));
    const last = words[Math.min(words.length, first + wanted) - 1];
    if (last === undefined) continue;
    return [start + (words[first]?.index ?? 0), start + last.index + last[0].length];
  }
}

function figuresOf(name: string, cases: readonly Case[], prepare: Find): Figure[] {
  const times: number[] = [];
  const counts = { right: 0, wrong: 0, twice: 0 };
  let text: string | null = null;
  let find: ReturnType<Find> | null = null;
  for (const one of cases) {
    if (one.text !== text) find = null;
    text = one.text;
    const { ms, value: found } = fastest(() => {
      const prepared = find ?? prepare(one.text);
      return { prepared, span: prepared(one.selectors) };
    });
    times.push(ms);
    find = found.prepared;
    const { span } = found;
    if (span === null) continue;
    if (one.truth !== null && overlap(span, one.truth) >= SAME_PLACE) counts.right++;
    else if (hasThePassage(one.text, span, one.selectors)) counts.twice++;
    else counts.wrong++;
  }
  const standing = cases.filter(({ truth }) => truth !== null).length;
  const all = cases.length;
  return [
    {
      name: `${name}: found of ${standing} that stand there`,
      unit: '%',
      samples: [(100 * counts.right) / standing],
      target: '≥ 99',
    },
    { name: `${name}: found in other words, of ${all}`, unit: '', samples: [counts.wrong], target: '0' },
    { name: `${name}: found where the page has the passage again`, unit: '', samples: [counts.twice] },
    {
      name: `${name}: a quote, its page’s first with preparing the page`,
      unit: 'ms',
      samples: times,
      target: '≤ 5',
    },
    { name: `${name}: a quote, 99 of 100`, unit: 'ms', samples: [quantile(times, 0.99)] },
    {
      name: `${name}: quotes over 5 ms, of ${all}`,
      unit: '',
      samples: [times.filter((ms) => ms > 5).length],
    },
    { name: `${name}: the slowest quote`, unit: 'ms', samples: [Math.max(...times)] },
  ];
}

/**
 * Whether the passage stands there: of the quote and of what stood around it, most words in and around the place. Pull
 * quotes, tweets and captions are printed twice, and a copy is no false find where the quote itself was taken away.
 */
function hasThePassage(text: string, [start, end]: Span, { prefix, exact, suffix }: QuoteSelectors): boolean {
  const around = text.slice(Math.max(0, start - 2 * prefix.length), end + 2 * suffix.length);
  return (
    shareOf(exact, text.slice(start, end)) >= SAME_WORDS ||
    shareOf(`${prefix} ${exact} ${suffix}`, around) >= SAME_PASSAGE
  );
}

/** Share of the words of one text that another has. */
function shareOf(wanted: string, text: string): number {
  const there = new Set(foldName(text).split(' '));
  const words = foldName(wanted).split(' ');
  return words.filter((word) => there.has(word)).length / words.length;
}

function overlap(a: Span, b: Span): number {
  const both = Math.min(a[1], b[1]) - Math.max(a[0], b[0]);
  return Math.max(0, both) / (Math.max(a[1], b[1]) - Math.min(a[0], b[0]));
}

/** What work gives, and how long it takes of several runs the fastest, in ms: what else runs on the machine does not count. */
function fastest<T>(work: () => T): { readonly ms: number; readonly value: T } {
  let ms = Number.POSITIVE_INFINITY;
  for (let run = 1; ; run++) {
    const start = performance.now();
    const value = work();
    ms = Math.min(ms, performance.now() - start);
    if (run === RUNS) return { ms, value };
  }
}
