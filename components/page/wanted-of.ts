import type { ClipWanted } from '../../utils/messages/clipping-messages.ts';
import type { PageItem } from './page-items.ts';

/** A statement or claim of the page as what is to be clipped. */
export function wantedOf({ kind, spans }: Pick<PageItem, 'kind' | 'spans'>): ClipWanted {
  return { what: 'item', kind: kind === 'claim' ? 'claim' : 'statement', spans };
}
