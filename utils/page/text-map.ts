import type { Span } from '../model.ts';
import type { CollapsedText, Piece } from './collapse-text.ts';

/** An article's text and the way between it and the page's text nodes. */
export interface TextMap {
  readonly text: string;
  /** One span a paragraph into `text`. */
  readonly paragraphs: readonly Span[];
  /** The DOM position of the character at an offset; null where no text node has it (a joint, a `<br>`). */
  pointAt(offset: number): { readonly node: Text; readonly offset: number } | null;
  /** The offset of a DOM position; null where it is not the article's. */
  offsetAt(node: Node, offset: number): number | null;
  /** A new range over a span, for as long as the page keeps its nodes; null where it has let them go. */
  rangeOf(span: Span): Range | null;
}

const JOINT = '\n\n';

/**
 * Joins blocks to one text by blank lines. Pieces lie in order in three parallel arrays, so that both ways
 * are a binary search.
 */
export function createTextMap(blocks: readonly CollapsedText[]): TextMap {
  const paragraphs: Span[] = [];
  const pieces: Piece[] = [];
  const parts: string[] = [];
  let length = 0;
  for (const block of blocks) {
    if (length > 0) length += JOINT.length;
    const start = length;
    length += block.text.length;
    paragraphs.push([start, length]);
    parts.push(block.text);
    for (const piece of block.pieces) pieces.push({ ...piece, at: piece.at + start });
  }
  const text = parts.join(JOINT);

  const pointAt: TextMap['pointAt'] = (offset) => {
    const piece = pieces[lastIndexUpTo(pieces.length, (at) => (pieces[at]?.at ?? 0) <= offset)];
    if (piece === undefined || offset - piece.at >= piece.length) return null;
    return { node: piece.node, offset: piece.from + offset - piece.at };
  };

  let firstOfNode: Map<Node, number> | null = null;
  const offsetAt: TextMap['offsetAt'] = (node, offset) => {
    if (firstOfNode === null) {
      firstOfNode = new Map();
      for (let at = pieces.length - 1; at >= 0; at--) firstOfNode.set((pieces[at] as Piece).node, at);
    }
    const first = firstOfNode.get(node);
    if (first === undefined) return null;
    for (let at = first; pieces[at]?.node === node; at++) {
      const piece = pieces[at] as Piece;
      if (offset < piece.from) return piece.at;
      if (offset <= piece.from + piece.length) return piece.at + offset - piece.from;
    }
    return null;
  };

  return {
    text,
    paragraphs,
    pointAt,
    offsetAt,
    rangeOf: ([start, end]) => {
      const from = pointAt(start);
      const to = end > start ? pointAt(end - 1) : from;
      const document = from?.node.ownerDocument;
      if (from === null || to === null || !document || !from.node.isConnected || !to.node.isConnected) {
        return null;
      }
      // No range reaches from one shadow root into another.
      if (from.node !== to.node && from.node.getRootNode() !== to.node.getRootNode()) return null;
      const last = to.offset + (end > start ? 1 : 0);
      // The page may have shortened the text since.
      if (from.offset > from.node.length || last > to.node.length) return null;
      const range = document.createRange();
      range.setStart(from.node, from.offset);
      range.setEnd(to.node, last);
      return range;
    },
  };
}

/** The last index for which `isUpTo` holds, which it does from the start up to some point; -1 for none. */
export function lastIndexUpTo(count: number, isUpTo: (index: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isUpTo(middle)) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
