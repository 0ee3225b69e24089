import type { Frame, Page } from '@playwright/test';
import { chooseSettings } from './choose-settings.ts';
import { cardFrame, cardIsVisible, expect, hoverText, openMarked, test } from './chromium.ts';
import { marksOn } from './marks-on.ts';
import { BRIEF } from './pages.ts';

/** The frame whose document has a title. */
async function frameCalled(page: Page, title: string): Promise<Frame> {
  for (let tries = 0; tries < 100; tries++) {
    for (const frame of page.frames()) {
      if ((await frame.title().catch(() => '')) === title) return frame;
    }
    await page.waitForTimeout(50);
  }
  throw new Error(`No frame is called ${title}.`);
}

/** The middle of an element, in whatever frame or shadow root it lies, brought into view. */
async function middleOf(frame: Frame, selector: string): Promise<{ x: number; y: number }> {
  await frame.locator(selector).scrollIntoViewIfNeeded();
  const box = await frame.locator(selector).boundingBox();
  if (box === null) throw new Error(`${selector} has no box.`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/**
 * Rests the pointer on an element until its card is shown. A panel that opens makes the page narrower, and so longer,
 * some time after it is there itself: whenever the element has moved, the pointer goes after it.
 */
async function hoverUntilCard(page: Page, frame: Frame, selector: string): Promise<void> {
  let at = { x: Number.NaN, y: Number.NaN };
  await expect
    .poll(async () => {
      const now = await middleOf(frame, selector);
      if (!(Math.hypot(now.x - at.x, now.y - at.y) < 1)) {
        await page.mouse.move(2, 2);
        await page.mouse.move(now.x, now.y, { steps: 8 });
        at = now;
      }
      return cardIsVisible(page);
    })
    .toBe(true);
}

const elsewhere = (origin: string): string => origin.replace('127.0.0.1', 'localhost');

test('an article in a frame from another site is marked there, its card lies in the frame, and the panel shows it', async ({
  tab,
  site,
  chromium,
}) => {
  await tab.goto(`${site.origin}/framing.html?${elsewhere(site.origin)}/framed.html`);
  const frame = await frameCalled(tab, 'Framed');
  await expect.poll(() => marksOn(frame)).toBeGreaterThan(0);
  expect(await marksOn(tab)).toBe(0);

  await hoverUntilCard(tab, frame, '#minister');
  const card = await cardFrame(tab);
  await expect(card.getByRole('heading', { name: 'Rufus Firefly' })).toBeVisible();
  expect(card.parentFrame()).toBe(frame);

  const panel = await chromium.openSidePanel(tab);
  await expect(panel.getByText('The article lies in a frame of this page.')).toBeVisible();
  await expect(panel.getByText('Rufus Firefly').first()).toBeVisible();
});

test('a page’s own article comes before those of its frames, in which cards open all the same', async ({
  tab,
  site,
  chromium,
}) => {
  await tab.goto(`${site.origin}/news-with-frame.html?${site.origin}/framed.html`);
  const frame = await frameCalled(tab, 'Framed');
  await expect.poll(() => marksOn(frame)).toBeGreaterThan(0);
  await expect.poll(() => marksOn(tab)).toBeGreaterThan(0);

  const panel = await chromium.openSidePanel(tab);
  await expect(panel.getByText('Dolores Quint').first()).toBeVisible();
  await expect(panel.getByText('Rufus Firefly')).toHaveCount(0);

  await hoverUntilCard(tab, frame, '#minister');
});

test('pausing a site holds for the frames of its pages, whatever site they are from', async ({
  tab,
  site,
  chromium,
}) => {
  await tab.goto(`${site.origin}/framing.html?${elsewhere(site.origin)}/framed.html`);
  const frame = await frameCalled(tab, 'Framed');
  await expect.poll(() => marksOn(frame)).toBeGreaterThan(0);

  await chooseSettings(chromium, { paused: ['127.0.0.1'] });
  await expect.poll(() => marksOn(frame)).toBe(0);
  await chooseSettings(chromium, {});
  await expect.poll(() => marksOn(frame)).toBeGreaterThan(0);
});

test('text in an open shadow root is read, marked and hovered, and watched for changes', async ({
  tab,
  site,
}) => {
  await openMarked(tab, `${site.origin}/shadow.html`);
  await hoverUntilCard(tab, tab.mainFrame(), '#minister');
  await expect((await cardFrame(tab)).getByRole('heading', { name: 'Rufus Firefly' })).toBeVisible();

  const before = await marksOn(tab);
  await tab.evaluate(
    (html) => {
      const root = document.querySelector('news-article')?.shadowRoot;
      root?.querySelector('article')?.insertAdjacentHTML('beforeend', html);
    },
    BRIEF.replaceAll('Firefly', 'Teasdale'),
  );
  await expect.poll(() => marksOn(tab)).toBeGreaterThan(before);
});

test('a shadow root that is filled after the page was found to be no news is read then', async ({
  tab,
  site,
}) => {
  await tab.goto(`${site.origin}/shadow.html?late`);
  await expect.poll(() => marksOn(tab)).toBeGreaterThan(0);
  await hoverUntilCard(tab, tab.mainFrame(), '#minister');
  await hoverText(tab, 'Beside the article');
});
