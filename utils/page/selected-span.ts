import type { Span } from '../model.ts';
import type { PageText } from './read-page.ts';

/** Of what is selected at least as much must be the article's for it to be a piece of the article. */
const MOSTLY = 0.6;
const TEXT_NODE = 3;
/** `NodeFilter.SHOW_TEXT`. */
const SHOW_TEXT = 4;

/**
 * The span of an article's text that the reader has selected, without spaces at its ends; null where nothing is, or
 * most of it lies outside the article.
 */
export function selectedSpan(document: Document, page: Pick<PageText, 'article' | 'offsetAt'>): Span | null {
  const selection = document.getSelection();
  if (selection === null || selection.rangeCount === 0 || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  const edges = [...edgesIn(range)].flatMap(([node, from, to]) => {
    const start = page.offsetAt(node, from);
    const end = page.offsetAt(node, to);
    return start === null || end === null ? [] : [[start, end] as const];
  });
  const first = edges[0];
  const last = edges.at(-1);
  if (first === undefined || last === undefined) return null;
  const selected = page.article.text.slice(first[0], last[1]);
  const start = first[0] + (selected.length - selected.trimStart().length);
  const end = last[1] - (selected.length - selected.trimEnd().length);
  const whole = range.toString().replace(/\s+/g, ' ').trim().length;
  return end > start && end - start >= whole * MOSTLY ? [start, end] : null;
}

/** Each text node of a range with the part of it that lies within. */
function* edgesIn(range: Range): Generator<readonly [node: Text, from: number, to: number]> {
  const { startContainer, startOffset, endContainer, endOffset, commonAncestorContainer: root } = range;
  const document = root.ownerDocument;
  if (document === null) return;
  // A walker passes over its own root.
  const walker = document.createTreeWalker(
    root.nodeType === TEXT_NODE ? (root.parentNode ?? root) : root,
    SHOW_TEXT,
  );
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (!range.intersectsNode(node)) continue;
    const from = node === startContainer ? startOffset : 0;
    const to = node === endContainer ? endOffset : (node.nodeValue?.length ?? 0);
    if (to > from) yield [node as Text, from, to];
  }
}
