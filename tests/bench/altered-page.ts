import type { Article, Span } from '../../utils/model.ts';
import { type PageText, readPage } from '../../utils/page/read-page.ts';
import { pick } from './random.ts';

/** An article as it reads on a later visit to its altered page, and where each part of it stands now. */
export interface AlteredPage {
  readonly article: Article;
  /** Where the words of a span stand; null where less than half of them are left, or they no longer stand together. */
  where(span: Span): Span | null;
}

export interface Alteration {
  /** Share of the words that are replaced, taken away, or doubled by another. */
  readonly words: number;
  /** Share of the words at which an element begins that was not there: a link, a name set off, a tracker’s span. */
  readonly wrapped: number;
  /** Share of the paragraphs' elements that change their place among their neighbours. */
  readonly moved: number;
  /** Share of the paragraphs' elements before which something foreign is put. */
  readonly inserted: number;
  /** What is taken away whole, into the article's text as it was. */
  readonly gone: readonly Span[];
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’\u00ad-]*/gu;
const WRAPPERS = ['span', 'em', 'strong', 'a', 'mark'];
const BLOCKS = 'p, li, blockquote, h2, h3, h4, dd, td, div';
const FOREIGN = [
  'Sign up for our newsletter, and read the day’s news before breakfast.',
  'Read also: Sylvania counts its bridges again',
  'Advertisement',
  'This article was updated after the ministry had answered.',
];

interface Word {
  /** Where it stands in the altered document. */
  readonly node: Text;
  readonly at: number;
  readonly length: number;
  /** Into the article's text as it was. */
  readonly was: Span;
  /** Whether it is the word that it was, and not another in its place. */
  readonly isIntact: boolean;
}

/** Alters a page by a seeded generator, always the same for the same seed, and reads it anew. Changes the document. */
export function alterPage(document: Document, alteration: Alteration, random: () => number): AlteredPage {
  const page = readPage(document, '');
  const words = [...wordsByNode(page)].flatMap(([node, own]) => rewrite(node, own, page, alteration, random));
  moveBlocks(
    [...new Set(words.map(({ node }) => node.parentElement?.closest(BLOCKS) ?? null))].filter(
      (block) => block !== null,
    ),
    alteration,
    random,
  );
  const later = readPage(document, '');
  const now = words.map((word) => ({ ...word, stands: placeOf(word, later) }));
  return {
    article: later.article,
    where: ([start, end]) => {
      const before = page.article.text.slice(start, end).match(WORD)?.length ?? 0;
      const left = now.filter(({ was, stands }) => was[0] >= start && was[1] <= end && stands !== null);
      if (left.filter(({ isIntact }) => isIntact).length < Math.max(1, before / 2)) return null;
      const from = Math.min(...left.map(({ stands }) => stands?.[0] ?? 0));
      const to = Math.max(...left.map(({ stands }) => stands?.[1] ?? 0));
      return to - from > 2 * (end - start) + 20 ? null : [from, to];
    },
  };
}

function placeOf({ node, at, length }: Word, later: PageText): Span | null {
  const start = later.offsetAt(node, at);
  const end = later.offsetAt(node, at + length);
  return start === null || end === null ? null : [start, end];
}

/** The article's words by the text node that has them; a word that goes over several nodes is left as it is. */
function wordsByNode({ article, pointAt }: PageText): ReadonlyMap<Text, readonly Word[]> {
  const found = new Map<Text, Word[]>();
  for (const [start, end] of article.paragraphs)
    for (const match of article.text.slice(start, end).matchAll(WORD)) {
      const from = start + match.index;
      const point = pointAt(from);
      const last = pointAt(from + match[0].length - 1);
      if (point === null || last?.node !== point.node || last.offset - point.offset + 1 !== match[0].length)
        continue;
      const was: Span = [from, from + match[0].length];
      const word = { node: point.node, at: point.offset, length: match[0].length, was, isIntact: true };
      const known = found.get(point.node);
      if (known === undefined) found.set(point.node, [word]);
      else known.push(word);
    }
  return found;
}

/** Puts others in a text node's place, with some words changed and some set into elements; the words that are left. */
function rewrite(
  node: Text,
  words: readonly Word[],
  { article }: PageText,
  { words: share, wrapped, gone }: Alteration,
  random: () => number,
): Word[] {
  const document = node.ownerDocument;
  const parent = node.parentNode;
  const source = node.data;
  if (document === null || parent === null) return [];
  const vocabulary = article.text.match(WORD) ?? ['word'];
  const left: Word[] = [];
  let piece = document.createTextNode('');
  let inside = 0;
  let behind = 0;
  parent.insertBefore(piece, node);
  for (const word of words) {
    const between = source.slice(behind, word.at);
    behind = word.at + word.length;
    if (gone.some(([from, to]) => word.was[0] < to && from < word.was[1])) continue;
    piece.data += respaced(between, random);
    if (inside > 0 && --inside === 0) piece = textBehind(piece.parentNode as Element, document);
    else if (inside === 0 && random() < wrapped) {
      inside = 1 + Math.floor(random() * 4);
      const element = document.createElement(pick(WRAPPERS, random));
      piece.parentNode?.insertBefore(element, piece.nextSibling);
      piece = element.appendChild(document.createTextNode(''));
    }
    const fate = random() < share ? random() : 1;
    if (fate < 0.25) continue;
    const isIntact = fate >= 0.75;
    if (isIntact && fate < 1) piece.data += `${pick(vocabulary, random)} `;
    const text = isIntact ? source.slice(word.at, word.at + word.length) : pick(vocabulary, random);
    left.push({ node: piece, at: piece.data.length, length: text.length, was: word.was, isIntact });
    piece.data += text;
  }
  if (inside > 0) piece = textBehind(piece.parentNode as Element, document);
  piece.data += source.slice(behind);
  node.remove();
  return left;
}

function textBehind(element: Element, document: Document): Text {
  const text = document.createTextNode('');
  element.parentNode?.insertBefore(text, element.nextSibling);
  return text;
}

/** What other templates do to what stands between words. */
function respaced(between: string, random: () => number): string {
  if (random() > 0.1) return between;
  return between
    .replace(/ /g, () => pick(['\u00a0', '  ', ' ', '\n'], random))
    .replace(/[“”]/g, '"')
    .replace(/’/g, "'")
    .replace(/—/g, '–');
}

function moveBlocks(blocks: readonly Element[], { moved, inserted }: Alteration, random: () => number): void {
  for (const block of blocks) {
    if (random() < inserted) {
      const foreign = block.ownerDocument.createElement(block.localName);
      foreign.textContent = pick(FOREIGN, random);
      block.parentNode?.insertBefore(foreign, block);
    }
    if (random() >= moved) continue;
    const others = blocks.filter((other) => other !== block && other.parentNode === block.parentNode);
    if (others.length > 0) block.parentNode?.insertBefore(block, pick(others, random));
  }
}
