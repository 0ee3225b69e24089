import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { launchChromium, type RunningChromium } from '../../../scripts/launch-chromium.ts';
import { canals } from '../../e2e/made-bundles.ts';
import { saying } from '../../reader/made-clipping.ts';
import { whatIsKept } from '../killed/what-is-kept.ts';
import { asked } from './asked.ts';
import { openLibrary, sentence } from './look.ts';
import type { Found } from './scene.ts';
import { type SmallDisk, smallDisk } from './small-disk.ts';

const NO_ROOM = /not enough room/;
/** Each of some kB: more than there is room for. */
const MOST_CLIPPINGS = 200;
/** Size of the disk in MB: Chromium's own files take a tenth of it. */
const DISK_MB = 160;
/** Room that is left, in MB, where an import is not begun, and where nothing can be written. */
const NARROW_MB = 20;
const FULL_MB = 0.2;

/**
 * A disk of its own that runs full: an import is refused before it begins, and a clipping for which there is no room is
 * said and held until there is. Null where this machine lets nobody mount a disk.
 */
export async function fullDisk(): Promise<Found | null> {
  const disk = await smallDisk(DISK_MB);
  if (disk === null) return null;
  const chromium = await launchChromium({ headless: true, profile: join(disk.folder, 'profile') });
  try {
    const library = await openLibrary(chromium);
    const kept = await asked(library, 'saveClipping', saying('The dam is dry.', { tags: ['before'] }));
    const losses = kept.ok ? [] : [`With room a clipping ends as ${JSON.stringify(kept)}.`];
    await library.waitForTimeout(2_000);
    losses.push(...(await onNarrowDisk(library, disk)));
    const full = await onFullDisk(chromium, library, disk);
    return { ...full, losses: [...losses, ...full.losses] };
  } finally {
    await chromium.close();
    await disk.close();
  }
}

async function onNarrowDisk(library: Page, disk: SmallDisk): Promise<readonly string[]> {
  const before = await whatIsKept(library);
  await disk.fill(NARROW_MB);
  await library
    .locator('input[type=file]')
    .first()
    .setInputFiles({ ...(await canals(400)) });
  await library.getByRole('button', { name: 'Import', exact: true }).click();
  const isSaid = await sentence(library, NO_ROOM);
  await library.reload();
  await library.locator('.bundle-row').first().waitFor();
  const after = await whatIsKept(library);
  const same = JSON.stringify([...after.clippings]) === JSON.stringify([...before.clippings]);
  return [
    ...(isSaid ? [] : ['An import for which there is no room does not say so.']),
    ...(same && after.bundle === null ? [] : ['An import for which there is no room changed something.']),
  ];
}

async function onFullDisk(chromium: RunningChromium, library: Page, disk: SmallDisk): Promise<Found> {
  const losses: string[] = [];
  await disk.fill(FULL_MB);
  // One by one, until there is no room for one.
  const long = 'The dam is full. '.repeat(500);
  let last: Awaited<ReturnType<typeof asked>> = { ok: true };
  for (let at = 0; last.ok && at < MOST_CLIPPINGS; at++)
    last = await asked(library, 'saveClipping', saying(`${at}: ${long}`, { tags: [`full${at}`, 'full'] }));
  if (!/^(?:reader-full|clipping-held)$/.test(last.error?.code ?? ''))
    losses.push(`A clipping without room ends as ${JSON.stringify(last).slice(0, 200)}.`);
  await library.getByRole('tab', { name: 'Clippings' }).click();
  if (!(await sentence(library, /could not be saved and/)))
    losses.push('Clippings that could not be saved are not told of.');

  await disk.fill(null);
  await library.waitForTimeout(1_000);
  const left = await asked(library, 'retryHeld', null);
  if (!Array.isArray(left) || left.length > 0)
    losses.push(`With room again a clipping is still not saved: ${JSON.stringify(left).slice(0, 200)}`);
  await chromium.stopWorker();
  const after = await whatIsKept(await openLibrary(chromium));
  if ((after.clippings.get('full') ?? 0) === 0) losses.push('The clipping that was held is not there.');
  losses.push(...after.faults);
  const isThrownAway = (after.clippings.get('before') ?? 0) === 0;
  return {
    losses,
    notes: isThrownAway
      ? [
          'when the last byte of the disk was taken, Chromium threw the databases away at their next opening, as it does to any page’s without the extension: a backup is what is left then',
        ]
      : [],
  };
}
