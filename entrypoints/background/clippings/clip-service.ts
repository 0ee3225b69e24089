import type {
  ClipAnswer,
  ClipOrder,
  ClipSource,
  PieceOfPage,
} from '../../../utils/messages/clipping-messages.ts';
import type { Result } from '../../../utils/model.ts';
import type { Clippings } from '../../../utils/reader/clippings.ts';
import type { Drafter } from './drafter.ts';

/** A document of a tab. */
export interface Place {
  readonly tabId: number;
  readonly frameId: number;
  /** Whether its window is a private one. */
  readonly isPrivate: boolean;
}

export interface ClipServiceOptions {
  readonly clippings: Pick<Clippings, 'save'>;
  /** What is wanted, as the page has it; null where it has no such words. */
  readonly sourceOf: (wanted: PieceOfPage, place: Place) => Promise<ClipSource | null>;
  readonly draft: Drafter;
  readonly onChange: () => void;
}

/** Saves pieces of pages and statements of the corpus. From a private window nothing is written before the reader has said so. */
export function createClipService({
  clippings,
  sourceOf,
  draft,
  onChange,
}: ClipServiceOptions): (order: ClipOrder, place: Place) => Promise<Result<ClipAnswer>> {
  return async ({ wanted, beside, evenPrivate }, place) => {
    const source = wanted.what === 'record' ? wanted : await sourceOf(wanted, place);
    if (source === null) return { ok: true, value: { is: 'nothing' } };
    if (place.isPrivate && !evenPrivate) return { ok: true, value: { is: 'private' } };
    const saved = await clippings.save(await draft(source, beside, place.isPrivate));
    if (!saved.ok) return saved;
    const { is, clipping } = saved.value;
    if (is !== 'already') onChange();
    return { ok: true, value: { is, id: clipping.id, created: clipping.created } };
  };
}
