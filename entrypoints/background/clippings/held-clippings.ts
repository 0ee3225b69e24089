import { failure } from '../../../utils/bundle/failure.ts';
import type { ClippingDraft } from '../../../utils/reader/clipping.ts';
import type { Clippings } from '../../../utils/reader/clippings.ts';
import { pageKeyOf } from '../../../utils/reader/filing.ts';
import { wordsKey } from '../../../utils/reader/stored-clipping.ts';

/** Memory that outlives a stopped worker, and ends with the browser. */
export interface SessionMemory {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

/** Saves clippings, and holds in memory what storage does not take: a full disk loses nothing at once. */
export interface HeldClippings extends Pick<Clippings, 'save'> {
  all(): Promise<readonly ClippingDraft[]>;
  /** Tries once more; what is left after that. */
  retry(): Promise<readonly ClippingDraft[]>;
}

const KEY = 'held-clippings';
/** Failures of storage, not of what was to be stored. */
const STORAGE_FAILED = /^reader-/;

export function createHeldClippings(
  clippings: Pick<Clippings, 'save'>,
  memory: SessionMemory,
  /** What is held is something else now. */
  onChange: () => void,
): HeldClippings {
  const all = async (): Promise<readonly ClippingDraft[]> => {
    const kept = (await memory.get(KEY).catch((): Record<string, unknown> => ({})))[KEY];
    return Array.isArray(kept) ? (kept as ClippingDraft[]) : [];
  };
  return {
    all,
    save: async (draft) => {
      const saved = await clippings.save(draft);
      if (saved.ok || !STORAGE_FAILED.test(saved.error.code)) return saved;
      // Whoever tries again by clipping the same words once more has them once.
      const others = (await all()).filter((each) => keyOf(each) !== keyOf(draft));
      const isHeld = await memory.set({ [KEY]: [...others, draft] }).then(
        () => true,
        () => false,
      );
      // Memory may be full as well: then the failure is all there is to tell.
      if (!isHeld) return saved;
      onChange();
      return failure(
        'clipping-held',
        'The browser could not save this. It is kept until the browser is closed: save it as a file in Clippings.',
      );
    },
    retry: async () => {
      const left: ClippingDraft[] = [];
      for (const draft of await all()) if (!(await clippings.save(draft)).ok) left.push(draft);
      await memory.set({ [KEY]: left });
      return left;
    },
  };
}

function keyOf(draft: ClippingDraft): string {
  return `${pageKeyOf(draft.article)} ${wordsKey(draft)}`;
}
