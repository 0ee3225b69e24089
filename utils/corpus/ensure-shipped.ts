import type { Result } from '../model.ts';
import { type IndexRules, indexVersion } from './index-rules.ts';
import type { RecordStore } from './store.ts';

/**
 * Installs the bundle that ships with the extension where no active one was made by these rules. `updated`
 * asks for it although one is there: the extension may have come with a newer one. `install` is called only
 * then, so a worker that wakes with its corpus in place reads no file, nor the code that packs one. Once the reader has removed it, it
 * comes back only by an import.
 */
export async function ensureShipped(
  store: RecordStore,
  rules: IndexRules,
  install: () => Promise<Result<unknown>>,
  updated: boolean,
): Promise<Result<null>> {
  const mine = (await store.installs()).filter((row) => row.shipped);
  if (mine.some((row) => row.state === 'declined')) return { ok: true, value: null };
  const shipped = mine.some((row) => row.state === 'active' && row.index === indexVersion(rules));
  if (shipped && !updated) return { ok: true, value: null };
  const installed = await install();
  return installed.ok ? { ok: true, value: null } : installed;
}
