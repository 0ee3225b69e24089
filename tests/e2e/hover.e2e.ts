import { cardFrame, cardIsVisible, expect, hoverText, openMarked, placeOf, test } from './chromium.ts';
import { glide } from './glide.ts';

test('hovering another spelling of a name shows who it is and what they said before', async ({
  tab,
  site,
}) => {
  await openMarked(tab, `${site.origin}/brief.html`);

  await hoverText(tab, 'Sergiy Boyev');
  const card = await cardFrame(tab);

  await expect(card.getByRole('heading', { name: 'Serhii Boiev' })).toBeVisible();
  await expect(card.getByText('First Deputy Minister of Defense').first()).toBeVisible();
  await expect(card.getByText('Ukraine').first()).toBeVisible();
  await expect(card.getByText('Sanctions alone are not enough').first()).toBeVisible();
  await expect(card.getByText('Ukrinform').first()).toBeVisible();
});

test('the card shows the same after the background worker was stopped', async ({ tab, site, chromium }) => {
  await openMarked(tab, `${site.origin}/brief.html`);
  await chromium.stopWorker();

  await hoverText(tab, 'David Aloyan');
  const card = await cardFrame(tab);

  await expect(card.getByRole('heading', { name: 'Davyd Aloian' })).toBeVisible();
  await expect(card.getByText('production capacity can be significantly expanded').first()).toBeVisible();
});

test('a surname alone leads to the same official', async ({ tab, site }) => {
  await openMarked(tab, `${site.origin}/brief.html`);

  await hoverText(tab, 'Boyev', 1);
  const card = await cardFrame(tab);

  await expect(card.getByRole('heading', { name: 'Serhii Boiev' })).toBeVisible();
});

test('a ministry has a card too', async ({ tab, site }) => {
  await openMarked(tab, `${site.origin}/brief.html`);

  await hoverText(tab, 'Ministry for Strategic Industries of Ukraine');
  const card = await cardFrame(tab);

  await expect(
    card.getByRole('heading', { name: 'Ministry for Strategic Industries of Ukraine' }),
  ).toBeVisible();
});

test('Escape closes the card', async ({ tab, site }) => {
  await openMarked(tab, `${site.origin}/brief.html`);
  await hoverText(tab, 'Sergiy Boyev');
  await cardFrame(tab);
  await expect.poll(() => cardIsVisible(tab)).toBe(true);

  await tab.keyboard.press('Escape');

  await expect.poll(() => cardIsVisible(tab)).toBe(false);
});

test('the card goes when the pointer leaves, and stays while it is inside', async ({ tab, site }) => {
  await openMarked(tab, `${site.origin}/brief.html`);
  await hoverText(tab, 'Sergiy Boyev');
  const card = await cardFrame(tab);
  await expect.poll(() => cardIsVisible(tab)).toBe(true);

  const box = await (await card.frameElement()).boundingBox();
  if (!box) throw new Error('The card has no box.');
  await glide(tab, { x: box.x + 60, y: box.y + 10 }, { x: box.x + 40, y: box.y + 30 });
  await tab.waitForTimeout(800);
  expect(await cardIsVisible(tab)).toBe(true);

  await tab.mouse.move(5, 5, { steps: 5 });
  await expect.poll(() => cardIsVisible(tab)).toBe(false);
});

test('an open card goes with its name when late content moves the page', async ({ tab, site }) => {
  await openMarked(tab, `${site.origin}/brief.html`);
  await hoverText(tab, 'Sergiy Boyev');
  await expect.poll(() => cardIsVisible(tab)).toBe(true);
  const element = await (await cardFrame(tab)).frameElement();
  const before = await element.boundingBox();

  await tab.evaluate(() => {
    const advertisement = document.createElement('div');
    advertisement.style.height = '50px';
    document.body.prepend(advertisement);
  });

  await expect.poll(async () => (await element.boundingBox())?.y).toBe((before?.y ?? 0) + 50);
});

test('a pointer that passes over a name opens nothing', async ({ tab, site }) => {
  await openMarked(tab, `${site.origin}/brief.html`);

  const { x, y } = await placeOf(tab, 'Sergiy Boyev');
  await glide(tab, { x: x - 60, y: y - 40 }, { x, y }, { x: 5, y: 5 });
  await tab.waitForTimeout(800);

  expect(await cardIsVisible(tab)).toBe(false);
});

test('nothing is marked on a page that is not news, and no card opens', async ({ tab, site }) => {
  await tab.goto(`${site.origin}/not-news.html`);
  await tab.waitForTimeout(1_000);

  await hoverText(tab, 'Cold beetroot soup');
  await tab.waitForTimeout(800);

  expect(await tab.evaluate(() => CSS.highlights.size)).toBe(0);
  expect(await cardIsVisible(tab)).toBe(false);
  expect(await tab.locator('on-record-card').count()).toBe(0);
});
