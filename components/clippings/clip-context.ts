import { createContext } from 'preact';
import type { ClipAnswer, ClipOrder, ClipWanted } from '../../utils/messages/clipping-messages.ts';
import type { Result } from '../../utils/model.ts';
import type { ClippingId } from '../../utils/reader/clipping.ts';

/** What became of an order to clip, as far as it is known. */
export type ClipState =
  | { readonly is: 'asking' }
  | { readonly is: 'done'; readonly answer: Result<ClipAnswer> };

/** What a view does with pieces of the page; whoever draws a surface provides it. */
export interface ClipActions {
  /** Undefined where nothing was ordered. */
  readonly stateOf: (wanted: ClipWanted) => ClipState | undefined;
  readonly clip: (order: ClipOrder) => void;
  /** Takes back what was just clipped. */
  readonly unclip: (wanted: ClipWanted, id: ClippingId) => void;
  /** Shows a clipping where it can be changed. */
  readonly open: (id: ClippingId) => void;
  /** Opens what would be saved, to be corrected first; null where that cannot be shown. */
  readonly prepare: ((order: ClipOrder) => void) | null;
}

/** Null where nothing can be clipped: then there is no button for it. */
export const ClipContext = createContext<ClipActions | null>(null);

/** One key for the same piece of a page, or statement of the corpus. */
export function clipKey(wanted: ClipWanted): string {
  switch (wanted.what) {
    case 'selection':
      return 'selection';
    case 'card':
      return `card ${wanted.span.join('-')}`;
    case 'record':
      return `record ${wanted.statement.bundle.id} ${wanted.statement.id}`;
    case 'item':
      return `${wanted.kind} ${wanted.spans.map((span) => span.join('-')).join(' ')}`;
  }
}
