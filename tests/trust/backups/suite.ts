import * as v from 'valibot';
import { clippingSchema } from '../../../utils/reader/clipping-schema.ts';
import { openBackup } from '../../../utils/reader/open-backup.ts';
import type { ReaderDatabase } from '../../../utils/reader/reader-database.ts';
import { stageRestore } from '../../../utils/reader/stage-restore.ts';
import { exportFile } from '../../../utils/reader-desk/export-file.ts';
import { DEFAULT_SETTINGS, parseSettings } from '../../../utils/settings.ts';
import { seeded } from '../../bench/random.ts';
import { everything } from '../../reader/backed-up.ts';
import { faultsOf } from '../bundles/faults-of-corpus.ts';
import { mutatedBytes } from '../bundles/mutate.ts';
import { printOfGlobals } from '../bundles/print-of-globals.ts';
import { filledDatabase, madeBackup } from '../made-backup.ts';
import type { Outcome, Run, Suite } from '../suite.ts';
import { mutatedBackup } from './mutated-backup.ts';

const MUTATIONS = 2_000;
const OWN = 'mine';

/** Hostile backups: each mutation of a good one is refused and changes nothing, or adds whole rows of plain values to what was there. */
export const hostileBackups: Suite = {
  name: 'hostile backups',
  attempt: 'seeded mutation of a good backup',
  quick: true,
  run,
};

async function run({ quick }: Run): Promise<Outcome> {
  const good = await madeBackup('theirs', 6);
  const globals = printOfGlobals();
  const losses: string[] = [];
  const ends: Record<string, number> = {};
  // The quick run takes every fourth of the same mutations.
  const step = quick ? 4 : 1;
  let attempts = 0;
  let database = await filledDatabase(OWN, 3);
  for (let seed = 0; seed < MUTATIONS; seed += step) {
    attempts++;
    const random = seeded(seed);
    const bytes = seed % 8 < 3 ? mutatedBytes(good, random) : await mutatedBackup(good, random);
    const { end, faults } = await restored(database, bytes);
    ends[end] = (ends[end] ?? 0) + 1;
    losses.push(...faults.map((fault) => `Mutation ${seed} (${end}): ${fault}`));
    if (printOfGlobals() !== globals)
      return { attempts, losses: [...losses, `Mutation ${seed} changed a prototype.`] };
    if (end !== 'restored' && faults.length === 0) continue;
    database.close();
    database = await filledDatabase(OWN, 3);
  }
  const { restored: kept = 0 } = ends;
  return { attempts, losses, notes: [`restored ${kept}, refused ${attempts - kept}`] };
}

/** Opens, checks and merges a backup, with its settings; what is wrong with the database after it. */
async function restored(
  database: ReaderDatabase,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<{ readonly end: string; readonly faults: readonly string[] }> {
  const before = JSON.stringify(await everything(database));
  let settings: Readonly<Record<string, unknown>> = { ...DEFAULT_SETTINGS };
  const access = {
    read: async () => settings,
    parse: (stored: unknown) => ({ ...parseSettings(stored) }),
    write: async (wanted: Readonly<Record<string, unknown>>) => {
      settings = wanted;
    },
  };
  const merge = async (): Promise<string> => {
    const opened = await openBackup(new Blob([bytes]), 'hostile.zip');
    if (!opened.ok) return opened.error.code;
    const staged = await stageRestore(database, access, opened.value);
    if (!staged.ok) return staged.error.code;
    const done = await staged.value.merge({ conflicts: 'here', settings: true });
    return done.ok ? 'restored' : done.error.code;
  };
  const end = await merge().catch((error: unknown) => `exception: ${error}`);
  if (end.startsWith('exception')) return { end, faults: ['an exception left.'] };
  const after = JSON.stringify(await everything(database));
  if (end !== 'restored')
    return { end, faults: after === before ? [] : ['it was refused, and what is the reader’s changed.'] };
  return { end, faults: [...(await faultsOfRows(database)), ...faultsOfSettings(settings)] };
}

async function faultsOfRows(database: ReaderDatabase): Promise<string[]> {
  const clippings = (await database.clippings.toArray()).map(({ clipping }) => clipping);
  // Whence the address is known is no address.
  const addressed = clippings.map(({ article: { origin, ...article }, ...rest }) => ({ ...rest, article }));
  const faults = faultsOf([addressed, await database.articles.toArray(), await database.following.toArray()]);
  if (!clippings.every((clipping) => v.is(clippingSchema, clipping))) faults.push('a clipping is none.');
  const own = clippings.filter(({ tags }) => tags.includes(OWN)).length;
  if (own < 3) faults.push(`of the reader’s own three clippings ${own} are left.`);
  const { blob } = await exportFile('html', clippings, { now: 0, locale: 'en', title: 'Clippings' });
  const [tag] = /<(?:script|img|svg|iframe)\b|href="?\s*(?:javascript|data):/i.exec(await blob.text()) ?? [];
  if (tag !== undefined) faults.push(`printed, it has ${tag}.`);
  return faults;
}

function faultsOfSettings(settings: Readonly<Record<string, unknown>>): string[] {
  const same = JSON.stringify(parseSettings(settings)) === JSON.stringify(settings);
  return same ? [] : ['the settings are none.'];
}
