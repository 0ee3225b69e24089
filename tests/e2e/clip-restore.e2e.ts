import { launchChromium } from '../../scripts/launch-chromium.ts';
import { cardFrame, expect, test } from './chromium.ts';
import { clipSelected, openClippings, savedBy, showArticle } from './clip.ts';

const HEIGHT = 'its keepers write down the height of the water';

test('a backup brings clippings and their notes into a fresh profile, and a damaged one changes nothing', async ({
  tab,
  site,
  chromium,
}) => {
  await showArticle(tab, site.origin);
  await clipSelected(chromium, tab, HEIGHT);
  await expect((await cardFrame(tab)).locator('.clip-outcome')).toBeVisible();
  const page = await openClippings(chromium);
  await expect(page.getByText('What is yours has never been backed up')).toBeVisible();
  const backup = await savedBy(page, () => page.getByRole('button', { name: 'Save a backup' }).click());
  await expect(page.getByText('Last backup: just now')).toBeVisible();
  await page.close();

  const fresh = await launchChromium({ headless: true });
  const other = await openClippings(fresh);
  const give = (buffer: Buffer): Promise<void> =>
    other
      .getByLabel('Restore from a backup')
      .setInputFiles({ name: 'backup.zip', mimeType: 'application/zip', buffer });
  await give(backup.subarray(0, backup.length / 2));
  await expect(other.locator('.backup-failed')).toBeVisible();
  await expect(other.getByText('No clippings yet')).toBeVisible();

  await give(backup);
  await expect(other.getByRole('row', { name: /^Clippings/ })).toBeVisible();
  await other.getByRole('button', { name: 'Restore', exact: true }).click();
  await expect(other.getByText('Restored.', { exact: false })).toBeVisible();
  await expect(other.locator('.clipping', { hasText: HEIGHT })).toHaveCount(1);
  await fresh.close();
});
