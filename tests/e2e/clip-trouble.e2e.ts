import type { RunningChromium } from '../../scripts/launch-chromium.ts';
import { axeIn } from './axe.ts';
import { cardFrame, expect, hoverText, test } from './chromium.ts';
import { clipSelected, LAMPS, openClippings, savedBy, select, showArticle } from './clip.ts';
import { marksOn } from './marks-on.ts';
import { openPrivate } from './private-window.ts';

const MORNING = 'put them out each morning';
const EVENING = 'light them each evening';

/**
 * Makes the background's database refuse what is written, as on a full disk, or no longer. Chromium has a way to set a
 * quota (`Storage.overrideQuotaForOrigin`), but an extension with `unlimitedStorage` is not held to it.
 */
async function fillDisk({ context }: RunningChromium, isFull: boolean): Promise<void> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  await worker.evaluate((full) => {
    const store = IDBObjectStore.prototype as IDBObjectStore & { whenFree?: typeof store.put };
    store.whenFree ??= store.put;
    const refuse = (): never => {
      throw new DOMException('The disk is full.', 'QuotaExceededError');
    };
    store.put = full ? refuse : store.whenFree;
  }, isFull);
}

test('where the storage is full a clipping is kept in memory, said so, offered as a file, and saved later', async ({
  tab,
  site,
  chromium,
}) => {
  await showArticle(tab, site.origin, LAMPS);
  await fillDisk(chromium, true);
  await clipSelected(chromium, tab, MORNING);
  const notice = await cardFrame(tab);
  await expect(notice.getByText(/It is kept until the browser is closed/)).toBeVisible();

  const panel = await chromium.openSidePanel(tab);
  await panel.getByRole('tab', { name: 'Clippings' }).click();
  await expect(panel.getByText(/1 clipping could not be saved/)).toBeVisible();
  expect(await axeIn(panel)).toEqual([]);
  const file = await savedBy(panel, () => panel.getByRole('button', { name: 'Save as a file' }).click());
  expect(file.toString()).toContain(MORNING);

  await fillDisk(chromium, false);
  await panel.getByRole('button', { name: 'Try again' }).click();
  await expect(panel.locator('.clipping', { hasText: MORNING })).toHaveCount(1);
  await expect(panel.getByText(/could not be saved/)).toHaveCount(0);
});

test('a worker that the browser has stopped is woken by a clip', async ({ tab, site, chromium }) => {
  await showArticle(tab, site.origin, LAMPS);
  const panel = await chromium.openSidePanel(tab);
  const item = panel.locator('.item', { hasText: '400 barrels of oil' });
  await expect(item).toBeVisible();
  await chromium.stopWorker();

  await item.getByRole('button', { name: /^Clip this/ }).click();

  await expect(item.locator('.clip-outcome')).toContainText('Saved');
});

test('on a page that denies selecting, its words are clipped from the panel', async ({
  tab,
  site,
  chromium,
}) => {
  await showArticle(tab, site.origin, LAMPS);
  await tab.addStyleTag({ content: '* { user-select: none !important }' });
  await tab.evaluate(() => {
    for (const kind of ['selectstart', 'copy', 'contextmenu', 'keydown'])
      addEventListener(kind, (event) => event.preventDefault(), true);
  });
  const panel = await chromium.openSidePanel(tab);
  const item = panel.locator('.item', { hasText: 'two streets would stay dark' });

  await item.getByRole('button', { name: /^Clip this/ }).click();

  await expect(item.locator('.clip-outcome')).toContainText('Saved');
  await select(tab, EVENING);
  await clipSelected(chromium, tab, EVENING);
  await expect((await cardFrame(tab)).locator('.clip-outcome')).toBeVisible();
});

test('in a private window the reader is asked first, and told where a clipping lies', async ({
  site,
  chromium,
}) => {
  const page = await openPrivate(chromium, `${site.origin}/brief.html`);
  await expect.poll(() => marksOn(page)).toBeGreaterThan(0);
  await hoverText(page, 'Julius Pranevičius');
  const card = await cardFrame(page);

  await card.getByRole('button', { name: 'Clip this card' }).click();
  await expect(card.getByText(/This is a private window/)).toBeVisible();
  const before = await openClippings(chromium);
  await expect(before.locator('.search-count')).toBeVisible();
  await expect(before.locator('.clipping', { hasText: 'Pranevičius' })).toHaveCount(0);
  await before.close();

  const panel = await chromium.openSidePanel(page);
  const item = panel.locator('.item').first();
  await item.getByRole('button', { name: /^Clip this/ }).click();
  await expect(item.getByText(/This is a private window/)).toBeVisible();
  await item.getByRole('button', { name: 'Save it anyway' }).click();
  await expect(item.locator('.clip-outcome')).toContainText('Saved');
  await chromium.closePanel();
  await page.close();

  const after = await openClippings(chromium);
  await after.locator('.clipping-words').first().click();
  await expect(after.locator('.clipping').first()).toContainText(/private window/);
  await after.close();
});
