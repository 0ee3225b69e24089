import { EVERY_CLIPPING } from '../../utils/reader/clipping-list.ts';
import { openClippings } from '../../utils/reader/clippings.ts';
import { openReaderDatabase } from '../../utils/reader/reader-database.ts';
import { madeClippings, NAMES } from './made-clippings.ts';
import { pick, seeded } from './random.ts';

/** Saves clippings, then asks for them as somebody types, from a page that has just been opened; ms of each. */
async function measure(
  count: number,
): Promise<{ save: number; first: number; each: number[]; groups: number[]; byName: number[] }> {
  const database = openReaderDatabase();
  const made = madeClippings(count);
  const start = performance.now();
  await openClippings(database).add(made);
  const save = performance.now() - start;

  const clippings = openClippings(database);
  const timed = async (work: () => Promise<unknown>): Promise<number> => {
    const from = performance.now();
    await work();
    return performance.now() - from;
  };
  const first = await timed(() => clippings.list({ ...EVERY_CLIPPING, limit: 50 }));
  const random = seeded(11);
  const each: number[] = [];
  for (let asked = 0; asked < 40; asked++) {
    const words = pick(made, random).quote.exact.split(' ').slice(1, 4).join(' ');
    for (let typed = 1; typed <= words.length; typed += 3)
      each.push(
        await timed(() => clippings.list({ ...EVERY_CLIPPING, text: words.slice(0, typed), limit: 50 })),
      );
  }
  const groups: number[] = [];
  for (const group of ['tag', 'official', 'institution', 'outlet', 'day', 'page'] as const)
    groups.push(await timed(() => clippings.list({ ...EVERY_CLIPPING, group, sort: 'title', limit: 50 })));
  const byName: number[] = [];
  for (let asked = 0; asked < 50; asked++)
    byName.push(await timed(() => clippings.filedUnder([`person:${pick(NAMES, random).toLowerCase()}`])));
  return { save, first, each, groups, byName };
}

export const clippingsBench = { measure };
Object.assign(globalThis, { bench: clippingsBench, clippingsBench });

declare global {
  interface Window {
    readonly clippingsBench: typeof clippingsBench;
  }
}
