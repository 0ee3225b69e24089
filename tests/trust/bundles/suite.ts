import { INDEX_RULES } from '../../../utils/answer/index-rules.ts';
import { openBundle } from '../../../utils/bundle/open-bundle.ts';
import { bundleBytes } from '../../../utils/bundle/write-bundle.ts';
import { installBundle } from '../../../utils/corpus/install-bundle.ts';
import { previewBundle } from '../../../utils/corpus/preview-bundle.ts';
import { removeBundle } from '../../../utils/corpus/remove-bundle.ts';
import { sweep } from '../../../utils/corpus/sweep.ts';
import type { BundleId } from '../../../utils/model.ts';
import { seeded } from '../../bench/random.ts';
import { info, sampleRows } from '../../bundle/sample-bundle.ts';
import type { Outcome, Run, Suite } from '../suite.ts';
import { createWatchedStore, type WatchedStore } from '../watched-store.ts';
import { faultsOfCorpus } from './faults-of-corpus.ts';
import { mutatedBytes, mutatedRows } from './mutate.ts';
import { printOfGlobals } from './print-of-globals.ts';

const MUTATIONS = 2_000;

/**
 * Hostile bundles: each mutation of a good one is refused, or imported with plain values only; and the corpus is then
 * what it was, at once or after the bundle is removed.
 */
export const hostileBundles: Suite = {
  name: 'hostile bundles',
  attempt: 'seeded mutation of a good bundle',
  quick: true,
  run,
};

async function run({ quick }: Run): Promise<Outcome> {
  const store = createWatchedStore();
  const kept = { ...info, id: 'kept' as BundleId, name: 'Kept' };
  const losses: string[] = [];
  const before = await install(store, await bundleBytes(kept, sampleRows(5)), false);
  if (before !== 'installed') losses.push(`The good bundle was not installed: ${before}.`);
  const good = await bundleBytes(info, sampleRows(8));
  const clean = await store.print();
  const globals = printOfGlobals();
  const ends: Record<string, number> = {};

  // The quick run takes every third of the same mutations.
  const step = quick ? 3 : 1;
  let attempts = 0;
  for (let seed = 0; seed < MUTATIONS; seed += step) {
    attempts++;
    const random = seeded(seed);
    const bytes = seed % 2 === 0 ? mutatedBytes(good, random) : await mutatedRows(sampleRows(8), random);
    const end = await install(store, bytes, seed % 4 > 1).catch((error: unknown) => `exception: ${error}`);
    ends[end] = (ends[end] ?? 0) + 1;
    const lost = await lossOf(store, end, clean);
    if (lost !== null) losses.push(`Mutation ${seed} (${end}): ${lost}`);
    if (printOfGlobals() !== globals)
      return { attempts, losses: [...losses, `Mutation ${seed} changed a prototype.`] };
  }
  const notes = [`imported ${ends.installed ?? 0}, refused ${attempts - (ends.installed ?? 0)}`];
  return { attempts, losses, notes };
}

/** What an import ends with: `installed`, or the code of why not. */
async function install(
  store: WatchedStore,
  bytes: Uint8Array<ArrayBuffer>,
  withoutBadRows: boolean,
): Promise<string> {
  const opened = await openBundle(new Blob([bytes]), 'hostile.zip');
  if (!opened.ok) return opened.error.code;
  const preview = await previewBundle(store, opened.value, INDEX_RULES);
  if (!preview.ok) return preview.error.code;
  const installed = await installBundle(store, opened.value, INDEX_RULES, { withoutBadRows });
  return installed.ok ? 'installed' : installed.error.code;
}

/** What is wrong after an import that ended so; the corpus is then as it was before. */
async function lossOf(store: WatchedStore, end: string, clean: string): Promise<string | null> {
  if (end.startsWith('exception')) return 'an exception left.';
  const added = (await store.installs()).filter((row) => row.state === 'active' && row.bundle !== 'kept');
  if (end !== 'installed')
    return (await store.print()) === clean ? null : 'it was refused, and the corpus changed.';
  const [fault] = await faultsOfCorpus(store);
  for (const row of added) await removeBundle(store, row.bundle);
  await sweep(store);
  if (fault !== undefined) return fault;
  return (await store.print()) === clean ? null : 'it was removed, and the corpus is not as it was.';
}
