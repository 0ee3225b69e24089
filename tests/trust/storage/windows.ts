import { launchChromium, type RunningChromium } from '../../../scripts/launch-chromium.ts';
import type { BundleId } from '../../../utils/model.ts';
import { canals } from '../../e2e/made-bundles.ts';
import { saying } from '../../reader/made-clipping.ts';
import { asked } from './asked.ts';
import { openLibrary, sentence } from './look.ts';

/** Two windows import and clip at the same time: both are told of both. */
export async function secondWindow(chromium: RunningChromium): Promise<readonly string[]> {
  const losses: string[] = [];
  const pages = [await openLibrary(chromium), await openLibrary(chromium)];
  const names = ['Weirs of Zembla', 'Locks of Zembla'];
  await Promise.all(
    pages.map(async (page, at) => {
      const id = `window-${at}` as BundleId;
      await page
        .locator('input[type=file]')
        .first()
        .setInputFiles({ ...(await canals(300, { id, name: names[at] ?? '' })) });
    }),
  );
  for (const page of pages) {
    await page.bringToFront();
    await page.getByRole('button', { name: 'Import', exact: true }).click();
  }
  for (const page of pages) {
    await page.bringToFront();
    for (const name of names) {
      const row = page.locator('.bundle-row:not(.import-row)', { hasText: name });
      const listed = await row.waitFor({ timeout: 20_000 }).then(
        () => true,
        () => false,
      );
      if (!listed) losses.push(`A window does not list ${name}, which was imported in one of two.`);
    }
  }
  const saved = await Promise.all(
    pages.map((page, at) => asked(page, 'saveClipping', saying(`Window ${at} is open.`))),
  );
  if (!saved.every(({ ok }) => ok)) losses.push('Of two windows that clip at once one was not served.');
  for (const page of pages) {
    await page.bringToFront();
    await page.getByRole('tab', { name: 'Clippings' }).click();
    for (const at of [0, 1])
      if (!(await sentence(page, new RegExp(`Window ${at} is open`))))
        losses.push(`A window does not list the clipping of window ${at}.`);
    await page.close();
  }
  return losses;
}

/** Two profiles at the same time: neither has anything of the other's. */
export async function secondProfile(chromium: RunningChromium): Promise<readonly string[]> {
  const mine = await openLibrary(chromium);
  const other = await launchChromium({ headless: true });
  try {
    const theirs = await openLibrary(other);
    await asked(mine, 'saveClipping', saying('Mine is the first profile.'));
    await asked(theirs, 'saveClipping', saying('Theirs is the second profile.'));
    const losses: string[] = [];
    for (const [page, own, foreign] of [
      [mine, 'Mine is', 'Theirs is'],
      [theirs, 'Theirs is', 'Mine is'],
    ] as const) {
      await page.bringToFront();
      await page.getByRole('tab', { name: 'Clippings' }).click();
      if (!(await sentence(page, new RegExp(own)))) losses.push(`A profile does not list its own: “${own}”.`);
      if ((await page.getByText(foreign).count()) > 0)
        losses.push(`A profile lists the other’s: “${foreign}”.`);
    }
    return losses;
  } finally {
    await mine.close();
    await other.close();
  }
}
