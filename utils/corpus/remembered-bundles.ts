import type { BundleId, IsoDate } from '../model.ts';
import type { InstallRow } from './store.ts';

/** A bundle that the reader imported, as it is noted outside the corpus's own storage. */
export interface RememberedBundle {
  readonly id: BundleId;
  readonly name: string;
  readonly publisher: string;
  /** The day of the last import. */
  readonly imported: IsoDate;
}

/** The storage of small values: `storage.local`, which browsers do not clear for room as they do IndexedDB. */
export interface SmallStorage {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

const KEY = 'imported-bundles';

/**
 * The bundles that were imported and not removed by the reader. One that is here and not in the corpus was
 * taken by the browser, which is how that is told from a corpus that is just empty.
 */
export async function rememberedBundles(storage: SmallStorage): Promise<readonly RememberedBundle[]> {
  const kept = (await storage.get(KEY))[KEY];
  return Array.isArray(kept) ? kept.filter(isRemembered) : [];
}

/** Notes an import, in place of an earlier one of the same bundle. */
export async function rememberBundle(storage: SmallStorage, bundle: RememberedBundle): Promise<void> {
  const others = (await rememberedBundles(storage)).filter(({ id }) => id !== bundle.id);
  await storage.set({ [KEY]: [...others, bundle] });
}

/**
 * Notes bundles that answer and were not noted, as imported `today`: a page that is killed right behind an import has
 * no time for it. Not what the extension has put there itself: what came with it, and `own`.
 */
export async function rememberUnnoted(
  storage: SmallStorage,
  installs: readonly InstallRow[],
  own: BundleId,
  today: IsoDate,
): Promise<void> {
  const noted = new Set((await rememberedBundles(storage)).map(({ id }) => id));
  for (const { state, shipped, bundle: id, manifest } of installs) {
    if (state !== 'active' || shipped || id === own || noted.has(id)) continue;
    const { name, publisher } = manifest;
    await rememberBundle(storage, { id, name, publisher, imported: today });
  }
}

/** Forgets bundles that the reader removed, or knows to be lost. */
export async function forgetBundles(storage: SmallStorage, ids: readonly string[]): Promise<void> {
  const left = (await rememberedBundles(storage)).filter(({ id }) => !ids.includes(id));
  await storage.set({ [KEY]: left });
}

function isRemembered(value: unknown): value is RememberedBundle {
  if (typeof value !== 'object' || value === null) return false;
  const { id, name, publisher, imported } = value as Record<string, unknown>;
  return [id, name, publisher, imported].every((field) => typeof field === 'string');
}
