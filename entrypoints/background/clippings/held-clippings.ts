import type { ClippingDraft } from '../../../utils/reader/clipping.ts';
import type { Clippings } from '../../../utils/reader/clippings.ts';

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
): HeldClippings {
  const all = async (): Promise<readonly ClippingDraft[]> => {
    const kept = (await memory.get(KEY).catch((): Record<string, unknown> => ({})))[KEY];
    return Array.isArray(kept) ? (kept as ClippingDraft[]) : [];
  };
  return {
    all,
    save: async (draft) => {
      const saved = await clippings.save(draft);
      // Memory may be full as well: then the failure is all there is to tell.
      if (!saved.ok && STORAGE_FAILED.test(saved.error.code))
        await memory.set({ [KEY]: [...(await all()), draft] }).catch(() => undefined);
      return saved;
    },
    retry: async () => {
      const left: ClippingDraft[] = [];
      for (const draft of await all()) if (!(await clippings.save(draft)).ok) left.push(draft);
      await memory.set({ [KEY]: left });
      return left;
    },
  };
}
