import { cardIsVisible, expect, openMarked, test } from './chromium.ts';
import { CANAL, cardStandsBy, hoverMarked } from './odd-pages.ts';

const styled = (css: string): string => CANAL.replace('</head>', `<style>${css}</style></head>`);

test.describe('the card shows right on a page', () => {
  const cases = [
    ['that unsets every style', '* { all: unset !important }'],
    [
      'that hides what it does not know',
      ':not(html, head, body, article, h1, p) { display: none !important }',
    ],
    [
      'with a giant z-index over all',
      'body::before { content: ""; position: fixed; inset: 0; z-index: 2147483647; pointer-events: none }',
    ],
    ['that is scaled and turned', 'body { transform: scale(1.2) rotate(2deg); transform-origin: 0 0 }'],
    ['whose root is transformed', 'html { transform: translate(40px, 60px) }'],
    ['that is zoomed by style', 'body { zoom: 1.5 }'],
    ['whose root is zoomed by style', 'html { zoom: 1.25 }'],
    ['whose root has a filter and a margin', 'html { filter: sepia(0.2); margin: 30px; position: relative }'],
    [
      'that scrolls inside its body',
      'html { overflow: hidden } body { height: 300px; overflow: auto } p { margin: 80px 0 }',
    ],
    ['that lays its root out as a grid', 'html { display: grid; grid-template-columns: 1fr 1fr; gap: 50px }'],
  ] as const;
  for (const [what, css] of cases) {
    test(what, async ({ tab, site }) => {
      await tab.route('**/odd.html', (route) =>
        route.fulfill({ contentType: 'text/html', body: styled(css) }),
      );
      await openMarked(tab, `${site.origin}/odd.html`);
      await hoverMarked(tab, 0);
      await expect.poll(() => cardIsVisible(tab)).toBe(true);
      await cardStandsBy(tab, 40);
    });
  }
});

test('a page that takes the host away at once gets no fight over it: no card is shown', async ({
  tab,
  site,
}) => {
  await tab.route('**/odd.html', (route) => route.fulfill({ contentType: 'text/html', body: CANAL }));
  await openMarked(tab, `${site.origin}/odd.html`);
  await tab.evaluate(() => {
    new MutationObserver(() => document.querySelector('on-record-card')?.remove()).observe(document, {
      childList: true,
      subtree: true,
    });
  });
  await hoverMarked(tab, 0);
  await tab.waitForTimeout(1_000);
  expect(await cardIsVisible(tab)).toBe(false);
});

test('a page of 50,000 elements is read, and its names have their cards', async ({ tab, site }) => {
  const many = '<div><span>row</span></div>'.repeat(25_000);
  await tab.route('**/odd.html', (route) =>
    route.fulfill({ contentType: 'text/html', body: CANAL.replace('</article>', `</article>${many}`) }),
  );
  await openMarked(tab, `${site.origin}/odd.html`);
  await hoverMarked(tab, 0);
  await expect.poll(() => cardIsVisible(tab)).toBe(true);
});

test('text that changes every 50 ms takes a bounded part of each second', async ({ tab, site }) => {
  await tab.route('**/odd.html', (route) => route.fulfill({ contentType: 'text/html', body: CANAL }));
  await openMarked(tab, `${site.origin}/odd.html`);
  const session = await tab.context().newCDPSession(tab);
  await session.send('Performance.enable');
  const spent = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? Number.NaN;
  };
  await tab.evaluate(() => {
    const line = document.querySelector('p');
    let at = 0;
    setInterval(
      () => line?.replaceChildren(`Dolores Quint, Minister of Canals of Sylvania, counted ${at++} boats.`),
      50,
    );
  });
  // Each look finds a new text, so none of them is in vain, and they come less often all the same.
  await tab.waitForTimeout(4_000);
  const before = await spent();
  await tab.waitForTimeout(4_000);
  expect((await spent()) - before).toBeLessThan(0.4);
});
