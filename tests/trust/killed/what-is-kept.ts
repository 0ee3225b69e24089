import type { Page } from '@playwright/test';
import * as v from 'valibot';
import { clippingSchema } from '../../../utils/reader/clipping-schema.ts';
import { parseSettings } from '../../../utils/settings.ts';

/** Name of the bundle that comes and goes. */
export const BUNDLE = 'Canals of Zembla';

/** What a profile holds, as its library page and its storage say. */
export interface Kept {
  /** Statements of the bundle as the library lists it; null where it does not. */
  readonly bundle: string | null;
  /** Clippings by tag. */
  readonly clippings: ReadonlyMap<string, number>;
  /** Keys of whom the reader follows, of corrections and of kept articles. */
  readonly others: readonly string[];
  readonly neverMark: readonly string[];
  /** What is no whole row, or no row that a list would be told of. */
  readonly faults: readonly string[];
}

interface Stored {
  readonly clippings: { readonly revision: number; readonly clipping: unknown }[];
  readonly others: string[];
  readonly revision: number;
  readonly settings: unknown;
}

export async function whatIsKept(library: Page): Promise<Kept> {
  const stored = await library.evaluate(readStorage);
  const clippings = new Map<string, number>();
  const faults: string[] = [];
  for (const { revision, clipping } of stored.clippings) {
    const parsed = v.safeParse(clippingSchema, clipping);
    if (!parsed.success) faults.push(`a clipping is no clipping: ${JSON.stringify(clipping).slice(0, 200)}`);
    else for (const tag of parsed.output.tags) clippings.set(tag, (clippings.get(tag) ?? 0) + 1);
    if (revision > stored.revision)
      faults.push(`a clipping is of revision ${revision}, which nobody knows of`);
  }
  return {
    bundle: await listed(library),
    clippings,
    others: stored.others,
    neverMark: parseSettings(stored.settings).neverMark,
    faults,
  };
}

/** Bundles are listed all at once, so that whoever sees one row sees all. */
async function listed(library: Page): Promise<string | null> {
  const row = library.locator('.bundle-row:not(.import-row)', { hasText: BUNDLE });
  if ((await row.count()) === 0) return null;
  return /([\d,]+) statements/.exec(await row.first().innerText())?.[1] ?? 'a row without statements';
}

/** In the page: what lies in the reader's database and in the settings, past the extension's own code. */
async function readStorage(): Promise<Stored> {
  const { chrome } = globalThis as unknown as {
    chrome: { storage: { local: { get(key: string): Promise<{ settings?: unknown }> } } };
  };
  const { settings } = await chrome.storage.local.get('settings');
  const database = await new Promise<IDBDatabase>((done, failed) => {
    const request = indexedDB.open('reader');
    request.onsuccess = () => done(request.result);
    request.onerror = () => failed(request.error);
  });
  const has = [...database.objectStoreNames];
  const all = <T>(store: string): Promise<T[]> =>
    new Promise((done, failed) => {
      if (!has.includes(store)) return done([]);
      const request = database.transaction(store).objectStore(store).getAll();
      request.onsuccess = () => done(request.result as T[]);
      request.onerror = () => failed(request.error);
    });
  const facts = await all<{ key: string; value: string }>('facts');
  const stored = {
    settings,
    clippings: await all<{ revision: number; clipping: unknown }>('clippings'),
    others: [
      ...(await all<{ key: string }>('following')).map(({ key }) => `follows ${key}`),
      ...(await all<{ name: string }>('corrections')).map(({ name }) => `corrected ${name}`),
      ...(await all<{ page: string }>('articles')).map(({ page }) => `kept ${page}`),
    ],
    revision: Number(facts.find(({ key }) => key === 'clippings-revision')?.value ?? 0),
  };
  database.close();
  return stored;
}
