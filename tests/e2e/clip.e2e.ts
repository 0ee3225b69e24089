import { citedItems, expandedAnnotations, frontMatterOf, OA, tableRows } from '../reader/field-parsers.ts';
import { axeIn } from './axe.ts';
import { cardFrame, expect, hoverText, test } from './chromium.ts';
import {
  clipSelected,
  openWithQuoteClipped,
  PARAGRAPHS,
  QUOTE,
  savedBy,
  select,
  showArticle,
} from './clip.ts';

const { first, second, third } = PARAGRAPHS;
const GREEN =
  'Dolores Quint, Freedonia’s Minister of Heights, said the old bridge would be painted green by 2027.';
const CLAIM = 'the river Plink rose faster than anyone had expected';

test('a selection is clipped by the menu and by the key, said beside it, and filed under who said it', async ({
  tab,
  site,
  chromium,
}) => {
  await showArticle(tab, site.origin);

  await clipSelected(chromium, tab, QUOTE);
  const notice = await cardFrame(tab);
  await expect(notice.getByText('Saved', { exact: true })).toBeVisible();
  expect(await axeIn(notice)).toEqual([]);

  await clipSelected(chromium, tab, QUOTE, 'command');
  await expect(notice.getByRole('button', { name: 'Saved just now' })).toBeVisible();

  const panel = await chromium.openSidePanel(tab);
  await panel.getByRole('tab', { name: 'Clippings' }).click();
  const row = panel.locator('.clipping', { hasText: QUOTE });
  await expect(row).toHaveCount(1);
  await expect(row).toContainText('Rufus Firefly');
  await expect(row).toContainText('The Freedonia Post');
  await expect(row).toContainText('Jun 12, 2025');
  await expect(panel.getByText(/never been backed up|^Last backup/)).toBeVisible();
  expect(await axeIn(panel)).toEqual([]);
});

test('a statement is clipped in the panel, and the card of a name shows the reader’s clippings on it', async ({
  tab,
  site,
  chromium,
}) => {
  await showArticle(tab, site.origin);
  const panel = await chromium.openSidePanel(tab);
  const item = panel.locator('.item', { hasText: CLAIM });

  await item.getByRole('button', { name: 'Clip this statement' }).click();
  await expect(item.getByText('Saved', { exact: true })).toBeVisible();
  await expect(panel.getByRole('heading', { name: /Your clippings on this page/ })).toBeVisible();

  await hoverText(tab, 'Rufus Firefly');
  const card = await cardFrame(tab);
  await expect(card.getByRole('heading', { name: 'Your clippings' })).toBeVisible();
  await expect(card.getByText(CLAIM).first()).toBeVisible();

  await card.getByRole('button', { name: 'Clip this card' }).click();
  await expect(card.getByText('Saved', { exact: true })).toBeVisible();
});

test('what is clipped with a note is corrected before it is saved', async ({ tab, site, chromium }) => {
  await showArticle(tab, site.origin, [first, GREEN, third]);
  const panel = await chromium.openSidePanel(tab);
  const item = panel.locator('.item', { hasText: 'painted green' });

  await item.getByRole('button', { name: 'Clip with a note' }).click();
  await panel
    .getByRole('textbox', { name: 'Note' })
    .fill('Ask the keepers. https://freedonia.example/height');
  await panel.getByLabel('Tags').fill('rivers, heights');
  await panel.getByLabel('Outlet').first().fill('The Evening Freedonian');
  await panel.getByRole('button', { name: 'Save', exact: true }).click();

  const row = panel.locator('.clipping', { hasText: 'Ask the keepers.' });
  await expect(row).toContainText('The Evening Freedonian');
  await expect(row.getByRole('button', { name: 'heights', exact: true })).toBeVisible();
});

test('a clipping is found again where a word was changed and where its paragraph was moved, and listed where it is gone', async ({
  tab,
  site,
  chromium,
}) => {
  await showArticle(tab, site.origin);
  await clipSelected(chromium, tab, QUOTE);
  await expect((await cardFrame(tab)).locator('.clip-outcome')).toBeVisible();
  const panel = await chromium.openSidePanel(tab);
  const here = panel.locator('.clippings-here li', { hasText: QUOTE });
  await expect(here).toHaveCount(1);

  await showArticle(tab, site.origin, [first, second.replace('12 million', '15 million'), third]);
  await expect(here.getByText('found with other words')).toBeVisible();

  await showArticle(tab, site.origin, [second, third, first]);
  await expect(here).toHaveCount(1);
  await expect(here.getByText('found with other words')).toHaveCount(0);
  await expect(here.getByText('Not found on this page any more')).toHaveCount(0);

  await showArticle(tab, site.origin, [first, third]);
  await expect(here.getByText('Not found on this page any more')).toBeVisible();
  await expect(here).toContainText('Firefly told the parliament');
});

test('what is thrown away is taken back, or put back from the trash', async ({ tab, site, chromium }) => {
  const page = await openWithQuoteClipped(chromium, tab, site.origin);
  const row = page.locator('.clipping', { hasText: QUOTE });

  await row.getByRole('checkbox').check();
  await page.getByRole('button', { name: 'Delete' }).click();
  await expect(row).toHaveCount(0);
  await page.locator('.clippings-undo').getByRole('button', { name: 'Undo' }).click();
  await expect(row).toHaveCount(1);

  await row.locator('.clipping-words').focus();
  await page.keyboard.press('Delete');
  await expect(row).toHaveCount(0);
  await page.getByRole('button', { name: 'Trash' }).click();
  await row.locator('.clipping-words').click();
  await page.getByRole('button', { name: 'Put back' }).click();
  await page.getByRole('button', { name: 'Leave the trash' }).click();
  await expect(row).toHaveCount(1);
  expect(await axeIn(page)).toEqual([]);
  await page.screenshot({ path: '.output/pictures/clippings-library.png', fullPage: true });
  await page.close();
});

test('the list of clippings takes the room of its rows, so that what follows stands below them', async ({
  tab,
  site,
  chromium,
}) => {
  const page = await openWithQuoteClipped(chromium, tab, site.origin);
  await expect(page.locator('.clipping').first()).toBeVisible();

  const last = await page.locator('.virtual-row').last().boundingBox();
  const list = await page.locator('.virtual-list').boundingBox();
  expect((list?.y ?? 0) + (list?.height ?? 0)).toBeGreaterThanOrEqual((last?.y ?? 0) + (last?.height ?? 0));
  await page.close();
});

test('clippings are saved as files, and a file of them is read back', async ({ tab, site, chromium }) => {
  const page = await openWithQuoteClipped(chromium, tab, site.origin);
  await expect(page.locator('.clipping').first()).toBeVisible();
  const saved = async (format: string): Promise<string> => {
    const formats = page.getByRole('combobox', { name: /^Export/ }).first();
    await formats.selectOption(format);
    const file = await savedBy(page, () => page.getByRole('button', { name: 'Export', exact: true }).click());
    return file.toString();
  };

  const title = 'Freedonia counts its bridges';
  const outlet = 'The Freedonia Post';
  const markdown = await saved('markdown');
  expect(markdown).toContain(QUOTE);
  expect(frontMatterOf(markdown)).toHaveProperty('title');
  expect(tableRows(await saved('csv'))).toContainEqual(
    expect.objectContaining({ quote: QUOTE, title, outlet, published: '2025-06-12' }),
  );
  for (const format of ['csl-json', 'bibtex', 'ris'])
    expect(citedItems(await saved(format)), format).toContainEqual(
      expect.objectContaining({ title, language: 'en' }),
    );
  expect(await expandedAnnotations(await saved('web-annotation'))).toContain(
    `"${OA}exact":[{"@value":"${QUOTE}"}]`,
  );
  const json = await saved('json');

  const chooseAll = async (): Promise<void> => {
    const count = /\d+/.exec((await page.locator('.search-count').textContent()) ?? '')?.[0] ?? '';
    await page.locator('.clipping').first().getByRole('checkbox').check();
    await page.getByRole('button', { name: 'Select all' }).click();
    await expect(page.locator('.clippings-selection strong')).toHaveText(`${count} selected`);
  };
  await chooseAll();
  await page.getByRole('button', { name: 'Delete' }).click();
  await expect(page.getByText('No clippings yet')).toBeVisible();
  await page.getByRole('button', { name: 'Trash' }).click();
  await expect(page.locator('.clipping').first()).toBeVisible();
  await chooseAll();
  await page.getByRole('button', { name: 'Erase for ever' }).click();
  await expect(page.getByText('The trash is empty')).toBeVisible();
  await page.getByRole('button', { name: 'Leave the trash' }).click();
  await expect(page.getByText('No clippings yet')).toBeVisible();
  await page
    .getByLabel('Import clippings')
    .setInputFiles({ name: 'mine.json', mimeType: 'application/json', buffer: Buffer.from(json) });
  await expect(page.locator('.clipping', { hasText: QUOTE })).toHaveCount(1);
  await page.close();
});

test('an article that is kept answers from My reading, and no longer once it is dropped', async ({
  tab,
  site,
  chromium,
}) => {
  await showArticle(tab, site.origin);
  const panel = await chromium.openSidePanel(tab);

  await panel.getByRole('button', { name: 'Keep this article' }).click();
  await expect(panel.getByText('Kept just now')).toBeVisible();
  await expect(panel.getByText(/This article is in your corpus|in your corpus/i).first()).toBeVisible();
  await hoverText(tab, 'Rufus Firefly');
  await expect((await cardFrame(tab)).getByText('Said before')).toBeVisible();

  await panel.getByRole('button', { name: 'Keep it no longer' }).click();
  await expect(panel.getByRole('button', { name: 'Put it back' })).toBeVisible();
});

test('words that a finger has selected are clipped by the button beside them', async ({
  tab,
  site,
  chromium,
}) => {
  await showArticle(tab, site.origin);
  const session = await chromium.context.newCDPSession(tab);
  const tap = async (x: number, y: number): Promise<void> => {
    await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
    await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  };
  await tap(300, 400);
  await select(tab, 'Nobody in the chamber asked');
  const { x, y } = await tab.evaluate(() => {
    const rects = document.getSelection()?.getRangeAt(0).getClientRects() ?? [];
    const last = rects[rects.length - 1];
    return { x: (last?.right ?? 0) + 22, y: (last?.bottom ?? 0) + 28 + 22 };
  });
  await expect
    .poll(() => tab.evaluate(([at, down]) => document.elementFromPoint(at, down)?.localName, [x, y] as const))
    .toBe('on-record-card');

  await tap(x, y);

  await expect((await cardFrame(tab)).getByText('Saved', { exact: true })).toBeVisible();
});
