import type { VNode } from 'preact';
import { Fragment } from 'preact';
import type { Span } from '../../utils/model.ts';
import './paragraph-context.css';

interface Piece {
  readonly start: number;
  readonly text: string;
  readonly said: boolean;
}

/** The paragraph cut at the edges of what was said; spans outside it, or out of order, are left out. */
export function cutAt(context: string, offsets: readonly Span[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let position = 0;
  const add = (end: number, said: boolean): void => {
    if (end > position) pieces.push({ start: position, text: context.slice(position, end), said });
    position = Math.max(position, end);
  };
  for (const [start, end] of offsets) {
    if (start < position || end > context.length) continue;
    add(start, false);
    add(end, true);
  }
  add(context.length, false);
  return pieces;
}

/** A statement in the paragraph that it was printed in: its own words in ink, what stands around them softer. */
export function ParagraphContext({
  context,
  offsets,
}: {
  readonly context: string;
  readonly offsets: readonly Span[];
}): VNode {
  return (
    <p class="context">
      {cutAt(context, offsets).map((piece) => (
        <Fragment key={piece.start}>{piece.said ? <strong>{piece.text}</strong> : piece.text}</Fragment>
      ))}
    </p>
  );
}
