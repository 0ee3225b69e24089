import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, statfs, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchChromium, type RunningChromium } from '../../../scripts/launch-chromium.ts';
import { canals } from '../../e2e/made-bundles.ts';
import { saying } from '../../reader/made-clipping.ts';
import { whatIsKept } from '../killed/what-is-kept.ts';
import { madeBackup } from '../made-backup.ts';
import { asked } from './asked.ts';
import { openLibrary, sentence } from './look.ts';

const TOO_MANY = 4_000;
const NO_ROOM = /not enough room/;

/** Size of the disk, and of what is left on it when it is full, in MB: Chromium's own files take most of it. */
const DISK_MB = 160;
const LEFT_MB = 0.2;

/**
 * A disk of its own on which there is no room left: an import, a clipping and a restore each say so; nothing is lost,
 * and what was held is saved when there is room. Null where this machine lets nobody mount a disk.
 */
export async function fullDisk(): Promise<readonly string[] | null> {
  const disk = await mkdtemp(join(tmpdir(), 'on-record-disk-'));
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${DISK_MB}m`, 'tmpfs', disk]);
  if (mounted.status !== 0) return null;
  const chromium = await launchChromium({ headless: true, profile: join(disk, 'profile') });
  try {
    return await onDisk(chromium, disk);
  } finally {
    await chromium.close();
    spawnSync('umount', [disk]);
    await rm(disk, { recursive: true, force: true });
  }
}

/** Takes all room but a little. */
async function fill(disk: string): Promise<void> {
  const { bavail, bsize } = await statfs(disk);
  await writeFile(join(disk, 'filler'), Buffer.alloc(Math.max(0, bavail * bsize - LEFT_MB * 2 ** 20)));
}

async function onDisk(chromium: RunningChromium, disk: string): Promise<readonly string[]> {
  const library = await openLibrary(chromium);
  const losses: string[] = [];
  const kept = await asked(library, 'saveClipping', saying('The dam is half full.', { tags: ['before'] }));
  if (!kept.ok) losses.push(`With room a clipping ends as ${JSON.stringify(kept)}.`);
  await library.waitForTimeout(3_000);
  const before = await whatIsKept(library);
  await fill(disk);

  await library
    .locator('input[type=file]')
    .first()
    .setInputFiles({ ...(await canals(TOO_MANY)) });
  await library.getByRole('button', { name: 'Import', exact: true }).click();
  if (!(await sentence(library, NO_ROOM)))
    losses.push('An import for which there is no room does not say so.');

  const clip = await asked(library, 'saveClipping', saying('The dam is full.'));
  if (clip.error?.code !== 'reader-full')
    losses.push(`A clipping without room ends as ${JSON.stringify(clip).slice(0, 200)}.`);
  await library.getByRole('tab', { name: 'Clippings' }).click();
  if (!(await sentence(library, /could not be saved|not saved/i)))
    losses.push('Clippings that could not be saved are not told of.');

  const buffer = Buffer.from(await madeBackup('full', 200));
  await library
    .getByLabel('Restore from a backup')
    .setInputFiles({ name: 'backup.zip', mimeType: 'application/zip', buffer });
  if (!(await sentence(library, NO_ROOM)))
    losses.push('A restore for which there is no room does not say so.');

  const full = await whatIsKept(await again(chromium, losses));
  if (JSON.stringify(portable(full)) !== JSON.stringify(portable(before)))
    losses.push('What was there before has changed on a full disk.');
  await rm(join(disk, 'filler'));
  const left = await asked(library, 'retryHeld', null);
  if (!Array.isArray(left) || left.length > 0)
    losses.push(`With room again it is still not saved: ${JSON.stringify(left)}`);
  const after = await whatIsKept(await again(chromium, losses));
  if ((after.clippings.get('rivers') ?? 0) !== 1) losses.push('The clipping that was held is not there.');
  await library.close();
  return losses;
}

/** The library after the worker was stopped, as a reader finds it later. */
async function again(chromium: RunningChromium, losses: string[]): ReturnType<typeof openLibrary> {
  await chromium.stopWorker();
  const page = await openLibrary(chromium);
  if ((await page.locator('.bundle-row').count()) === 0) losses.push('No bundle is listed any more.');
  return page;
}

function portable({ clippings, ...rest }: Awaited<ReturnType<typeof whatIsKept>>): unknown {
  return { ...rest, clippings: [...clippings] };
}
