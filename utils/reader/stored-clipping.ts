import { foldText } from '../text/fold.ts';
import { contentId } from '../text/hash.ts';
import type { Clipping, ClippingDraft } from './clipping.ts';
import { filedUnder, pageKeyOf } from './filing.ts';

/** A clipping with what it is found by; all but the clipping and its revision is derived from it. */
export interface StoredClipping {
  readonly id: Clipping['id'];
  readonly page: string;
  readonly words: string;
  readonly filed: readonly string[];
  /** Absent while it is kept, since an index passes over what is absent. */
  readonly deleted?: Clipping['deleted'];
  /** Grows with every change to any clipping: whoever keeps a list asks for what is later than it knows. */
  readonly revision: number;
  readonly clipping: Clipping;
}

/** A clipping with the keys that the database finds it by. */
export function storedOf(clipping: Clipping, revision: number): StoredClipping {
  return {
    id: clipping.id,
    page: pageKeyOf(clipping.article),
    words: wordsKey(clipping),
    filed: filedUnder(clipping),
    ...(clipping.deleted === null ? {} : { deleted: clipping.deleted }),
    revision,
    clipping,
  };
}

/** What tells the same words again, however they are set. A card is another thing than the name that it belongs to. */
export function wordsKey({ quote, kind }: Pick<ClippingDraft, 'quote' | 'kind'>): string {
  return contentId(`${kind === 'card' ? 'card' : 'words'} ${foldText(quote.exact)}`);
}
