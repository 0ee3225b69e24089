import type { Page } from '@playwright/test';
import { cardFrame, cardIsVisible, expect, hoverText, openMarked, test } from './chromium.ts';
import { CANAL, cardStandsBy, hoverMarked, markedTexts } from './odd-pages.ts';

const nameIn = async (page: Page): Promise<string> =>
  (await (await cardFrame(page)).locator('h1, h2').first().innerText())
    .replace(/\s+/g, ' ')
    .replace(/\u00ad/g, '');

test.describe('a name is found and has its card', () => {
  const cases = [
    [
      'split over elements',
      '<p><b>Ru</b>fus <i>Fire<span>fly</span></i>, Minister of Bridges of Freedonia, said so.</p>',
    ],
    ['with soft hyphens', '<p>Rufus Fire&shy;fly, Minister of Bridges of Freedonia, said so on Monday.</p>'],
    [
      'with a no-break space',
      '<p>Rufus&nbsp;Firefly, Minister of Bridges of Freedonia, said so on Monday.</p>',
    ],
    ['behind a line break', '<p>On Monday,<br>Rufus Firefly, Minister of Bridges of Freedonia, said so.</p>'],
    [
      'in text from right to left',
      '<p dir="rtl">Rufus Firefly, Minister of Bridges of Freedonia, said so.</p>',
    ],
    [
      'in vertical text',
      '<div style="writing-mode: vertical-rl; height: 300px"><p>Rufus Firefly, Minister of Bridges of Freedonia, said so.</p></div>',
    ],
  ] as const;
  for (const [what, first] of cases) {
    test(what, async ({ tab, site }) => {
      await tab.route('**/odd.html', (route) =>
        route.fulfill({ contentType: 'text/html', body: CANAL.replace('<!-- first -->', first) }),
      );
      await openMarked(tab, `${site.origin}/odd.html`);
      expect((await markedTexts(tab))[0]?.replace(/[\s\u00ad]+/g, ' ')).toMatch(/^Rufus Fire ?fly$/);
      await hoverMarked(tab, 0);
      await expect.poll(() => cardIsVisible(tab)).toBe(true);
      await expect.poll(() => nameIn(tab)).toContain('Rufus Firefly');
    });
  }
});

test('an XHTML document has marks and cards', async ({ tab, site }) => {
  const body =
    '<html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>Canal</title><meta property="og:type" content="article"/></head>' +
    `<body><article>${/<p>.*<\/p>/s.exec(CANAL)?.[0] ?? ''}</article></body></html>`;
  await tab.route('**/odd.xhtml', (route) =>
    route.fulfill({ contentType: 'application/xhtml+xml', body: body.replace('<!-- first -->', '') }),
  );
  await openMarked(tab, `${site.origin}/odd.xhtml`);
  await hoverMarked(tab, 0);
  await expect.poll(() => cardIsVisible(tab)).toBe(true);
});

test('a document without a body, and one of which nothing is left, do no harm', async ({ tab, site }) => {
  await openMarked(tab, `${site.origin}/brief.html`);
  await hoverText(tab, 'Sergiy Boyev');
  await expect.poll(() => cardIsVisible(tab)).toBe(true);
  await tab.evaluate(() => document.body.remove());
  await expect.poll(() => cardIsVisible(tab)).toBe(false);
  await tab.evaluate(() => document.documentElement.remove());
  await tab.mouse.move(100, 100);
  await tab.waitForTimeout(600);
});

test('a page that writes itself anew after it has loaded is read anew', async ({ tab, site }) => {
  await openMarked(tab, `${site.origin}/brief.html`);
  await tab.evaluate((html) => {
    document.open();
    document.write(html);
    document.close();
  }, CANAL);
  await expect.poll(() => markedTexts(tab)).toContain('Dolores Quint');
  await hoverText(tab, 'Dolores Quint');
  await expect.poll(() => cardIsVisible(tab)).toBe(true);
});

for (const zoom of [0.67, 1, 1.5, 2]) {
  test(`at a zoom of ${zoom * 100} % the card stands by its name, within the view`, async ({
    tab,
    site,
    chromium,
  }) => {
    await openMarked(tab, `${site.origin}/brief.html`);
    const [worker] = chromium.context.serviceWorkers();
    await worker?.evaluate(async (factor) => {
      const { chrome } = globalThis as unknown as {
        chrome: {
          tabs: {
            query(what: object): Promise<{ id: number; url?: string }[]>;
            setZoom(tab: number, factor: number): Promise<void>;
          };
        };
      };
      for (const { id, url } of await chrome.tabs.query({}))
        if (url?.endsWith('/brief.html')) await chrome.tabs.setZoom(id, factor);
    }, zoom);
    await expect.poll(() => tab.evaluate(() => devicePixelRatio)).toBeCloseTo(zoom, 1);

    const at = await tab.evaluate(() => {
      const [range] = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
      (range?.startContainer.parentElement ?? document.body).scrollIntoView({ block: 'center' });
      const box = (range as Range).getClientRects()[0] as DOMRect;
      return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
    });
    await tab.mouse.move(2, 2);
    await tab.mouse.move(at.x, at.y, { steps: 8 });
    await expect.poll(() => cardIsVisible(tab)).toBe(true);
    await cardStandsBy(tab, 24);
    await worker?.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: {
          tabs: {
            query(what: object): Promise<{ id: number }[]>;
            setZoom(tab: number, factor: number): Promise<void>;
          };
        };
      };
      for (const { id } of await chrome.tabs.query({}))
        await chrome.tabs.setZoom(id, 1).catch(() => undefined);
    });
  });
}
