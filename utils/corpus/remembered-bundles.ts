import type { BundleId, IsoDate } from '../model.ts';

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
