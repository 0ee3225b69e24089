import { expect } from '@playwright/test';
import { test } from './firefox.ts';
import { cardIn, openMarkedIn, untilMarked } from './firefox-page.ts';

test('Firefox: text in an open shadow root is marked with a line that can be seen, and has its card', async ({
  firefox,
  site,
}) => {
  const page = await openMarkedIn(firefox, `${site.origin}/shadow.html`);
  const [marked, at] = await page.evaluate(() => {
    const root = document.querySelector('news-article')?.shadowRoot;
    const name = root?.querySelector('#minister') as HTMLElement;
    const box = name.getBoundingClientRect();
    return [
      getComputedStyle(name, '::highlight(on-record-name)').textDecorationStyle,
      { x: box.left + box.width / 2, y: box.top + box.height / 2 },
    ] as const;
  });
  expect(marked).toBe('dotted');
  await page.mouse.move(2, 2);
  await page.mouse.move(at.x, at.y, { steps: 8 });
  await cardIn(page);
  await page.close();
});

test('Firefox: an article in a frame from another site is marked, and its card lies in the frame', async ({
  firefox,
  site,
}) => {
  const page = await firefox.browser.newPage();
  const other = site.origin.replace('127.0.0.1', 'localhost');
  await page.goto(`${site.origin}/framing.html?${other}/framed.html`);
  const frame = await page.waitForFrame(
    (each) => each.url().endsWith('/framed.html') && each !== page.mainFrame(),
  );
  await untilMarked(page, frame);
  const inner = await frame.evaluate(() => {
    const box = (document.querySelector('#minister') as Element).getBoundingClientRect();
    return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
  });
  const outer = await page.evaluate(() => {
    const { left, top } = (document.querySelector('iframe') as Element).getBoundingClientRect();
    const frame = document.querySelector('iframe') as HTMLIFrameElement;
    return { left: left + frame.clientLeft, top: top + frame.clientTop };
  });
  await page.mouse.move(2, 2);
  await page.mouse.move(outer.left + inner.x, outer.top + inner.y, { steps: 8 });
  expect((await cardIn(page)).parentFrame()).toBe(frame);
  await page.close();
});
