import { cardFrame, cardIsVisible, expect, hoverText, openMarked, test } from './chromium.ts';
import { marksOn } from './marks-on.ts';
import { markedTexts } from './odd-pages.ts';
import { BRIEF } from './pages.ts';

const SECOND = `<h1>Another article</h1>${BRIEF}`;

test('a site that changes its article without loading gets new marks, and the old card goes', async ({
  tab,
  site,
}) => {
  await openMarked(tab, `${site.origin}/brief.html`);
  await hoverText(tab, 'Sergiy Boyev');
  await expect.poll(() => cardIsVisible(tab)).toBe(true);

  await tab.evaluate((html) => {
    history.pushState({}, '', '/another-article');
    const article = document.querySelector('article');
    if (article) article.innerHTML = html;
  }, SECOND);

  await expect.poll(() => cardIsVisible(tab)).toBe(false);
  await expect.poll(() => markedTexts(tab)).toContain('Rufus Firefly');
  await hoverText(tab, 'Rufus Firefly');
  await expect((await cardFrame(tab)).getByRole('heading', { name: 'Rufus Firefly' })).toBeVisible();
});

test('an article that comes late is read', async ({ tab, site }) => {
  await openMarked(tab, `${site.origin}/brief.html`);
  await tab.evaluate(() => document.querySelector('article')?.replaceChildren());
  await expect.poll(() => marksOn(tab)).toBe(0);

  await tab.evaluate((html) => {
    const article = document.querySelector('article');
    if (article) article.innerHTML = html;
  }, SECOND);

  await expect.poll(() => marksOn(tab)).toBeGreaterThan(0);
});

test('a page that is come back to has its marks and card again', async ({ tab, site }) => {
  await openMarked(tab, `${site.origin}/brief.html`);
  await hoverText(tab, 'Sergiy Boyev');
  await expect.poll(() => cardIsVisible(tab)).toBe(true);

  await tab.goto(`${site.origin}/not-news.html`);
  await tab.goBack();

  await expect.poll(() => marksOn(tab)).toBeGreaterThan(0);
  await tab.mouse.move(2, 2);
  await hoverText(tab, 'Julius Pranevičius');
  await expect((await cardFrame(tab)).getByRole('heading', { name: 'Julius Pranevicius' })).toBeVisible();
});

test('a tab that is closed while it is read leaves the others be', async ({ tab, site, chromium }) => {
  await chromium.stopWorker();
  for (let times = 0; times < 3; times++) {
    const other = await chromium.context.newPage();
    await other.goto(`${site.origin}/seed.html`);
    await other.close();
  }

  await openMarked(tab, `${site.origin}/brief.html`);
  await hoverText(tab, 'Sergiy Boyev');

  await expect((await cardFrame(tab)).getByRole('heading', { name: 'Serhii Boiev' })).toBeVisible();
});
