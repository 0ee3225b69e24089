import type { Page } from '@playwright/test';
import { cardFrame, cardIsVisible, expect, hoverText, openMarked, test } from './chromium.ts';

/** The page's own elements and text, without the host of the card. */
const domOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as Element;
    for (const host of copy.querySelectorAll('on-record-card')) host.remove();
    return copy.outerHTML;
  });

test('the page is the same with and without the extension, but for the host of the card', async ({
  tab,
  site,
}) => {
  await tab.route('**/brief.html', async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(
      '</body>',
      '<script>window.before = document.documentElement.outerHTML.replace(/<script>window\\.before[^]*$/, "");</script></body>',
    );
    await route.fulfill({ response, body });
  });
  await openMarked(tab, `${site.origin}/brief.html`);
  const before = await domOf(tab);
  const parsed = await tab.evaluate(() => (window as unknown as { before: string }).before);

  await hoverText(tab, 'Sergiy Boyev');
  await cardFrame(tab);
  await expect.poll(() => cardIsVisible(tab)).toBe(true);

  expect(await domOf(tab)).toBe(before);
  expect(before.startsWith(parsed)).toBe(true);
  expect(await tab.evaluate(() => document.documentElement.lastElementChild?.localName)).toBe(
    'on-record-card',
  );
  expect(await tab.evaluate(() => document.querySelectorAll('on-record-card').length)).toBe(1);
});

test('with a card open, a script of the page finds nothing of what it shows', async ({ tab, site }) => {
  await openMarked(tab, `${site.origin}/brief.html`);
  await hoverText(tab, 'Sergiy Boyev');
  const card = await cardFrame(tab);
  await expect(card.getByText('Sanctions alone are not enough').first()).toBeVisible();

  const seen = await tab.evaluate(() => {
    const find = (window as unknown as { find(text: string, ...rest: boolean[]): boolean }).find.bind(window);
    getSelection()?.selectAllChildren(document.documentElement);
    const host = document.querySelector('on-record-card');
    return {
      found: [find('Serhii Boiev', false, false, true), find('Sanctions alone', false, false, true)],
      selection: String(getSelection()),
      text: document.documentElement.innerText + (host?.textContent ?? ''),
      shadow: host?.shadowRoot ?? null,
      frames: window.length,
      attributes: [...(host?.attributes ?? [])].map((attribute) => attribute.name),
      resources: performance.getEntriesByType('resource').map((entry) => entry.name),
      highlights: [...CSS.highlights.keys()],
    };
  });

  expect(seen.found).toEqual([false, false]);
  for (const text of [seen.selection, seen.text]) {
    expect(text).not.toContain('Serhii Boiev');
    expect(text).not.toContain('Sanctions alone are');
  }
  expect(seen.shadow).toBeNull();
  expect(seen.attributes.filter((name) => name !== 'style' && name !== 'popover')).toEqual([]);
  expect(seen.resources.filter((name) => /Boiev|Boyev|Sanctions|token/i.test(name))).toEqual([]);
  expect(seen.highlights.filter((name) => !name.startsWith('on-record-'))).toEqual([]);
});

test('a page that speaks to the frames it can reach gets no answer from the card', async ({ tab, site }) => {
  await openMarked(tab, `${site.origin}/brief.html`);
  await hoverText(tab, 'Sergiy Boyev');
  const card = await cardFrame(tab);
  await expect(card.getByRole('heading', { name: 'Serhii Boiev' })).toBeVisible();

  const answers = await tab.evaluate(async () => {
    let heard = 0;
    window.addEventListener('message', () => heard++);
    for (let at = 0; at < window.length; at++) {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => heard++;
      window[at]?.postMessage({ token: 'a guess' }, '*', [port2]);
      window[at]?.postMessage({ type: 'show' }, '*');
    }
    await new Promise((done) => setTimeout(done, 500));
    return heard;
  });

  expect(answers).toBe(0);
});

test('a page cannot frame the card by the address of the extension', async ({ chromium, site }) => {
  const page = await chromium.context.newPage();
  await page.goto(`${site.origin}/not-news.html`);

  const refused = page.waitForEvent('console', (message) => message.text().includes('Denying load of'));
  await page.evaluate((id) => {
    const frame = document.createElement('iframe');
    frame.src = `chrome-extension://${id}/card.html`;
    document.body.append(frame);
  }, chromium.extensionId);

  expect((await refused).text()).toContain('card.html');
  await page.close();
});
