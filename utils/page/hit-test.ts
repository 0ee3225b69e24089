import type { Mention, MentionIndex } from './mention-index.ts';
import type { PageText } from './read-page.ts';

/** A point of the viewport, in CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Line boxes meet with gaps of fractions, in CSS pixels. */
const RECT_SLACK = 1;

interface CaretDocument {
  caretPositionFromPoint?: (
    x: number,
    y: number,
    options: { readonly shadowRoots: readonly ShadowRoot[] },
  ) => { offsetNode: Node; offset: number } | null;
  caretRangeFromPoint?: (x: number, y: number) => Range | null;
}

/**
 * The mention under a point; null where there is none. The browser gives the nearest caret even far from
 * any text, so the point must lie in the mention's own rectangles.
 */
export function mentionAtPoint(
  document: Document,
  page: Pick<PageText, 'offsetAt' | 'rangeOf' | 'roots'>,
  mentions: MentionIndex,
  point: Point,
  any: boolean,
): Mention | null {
  const caret = caretAt(document, point, page.roots);
  if (caret === null) return null;
  const offset = page.offsetAt(caret.node, caret.offset);
  const mention = offset === null ? null : mentions.at(offset, any);
  const range = mention === null ? null : page.rangeOf(mention.span);
  if (range === null) return null;
  return Array.from(range.getClientRects()).some((rect) => contains(rect, point)) ? mention : null;
}

function caretAt(
  document: Document,
  { x, y }: Point,
  shadowRoots: readonly ShadowRoot[],
): { node: Node; offset: number } | null {
  const carets = document as unknown as CaretDocument;
  const position = carets.caretPositionFromPoint?.(x, y, { shadowRoots });
  if (position) return { node: position.offsetNode, offset: position.offset };
  const range = carets.caretRangeFromPoint?.(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : null;
}

function contains(rect: DOMRectReadOnly, { x, y }: Point): boolean {
  return (
    x >= rect.left - RECT_SLACK &&
    x <= rect.right + RECT_SLACK &&
    y >= rect.top - RECT_SLACK &&
    y <= rect.bottom + RECT_SLACK
  );
}
