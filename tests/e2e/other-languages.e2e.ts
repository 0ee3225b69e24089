import type { Page } from '@playwright/test';
import type { RunningChromium } from '../../scripts/launch-chromium.ts';
import { cardFrame, cardIsVisible, expect, hoverText, test } from './chromium.ts';

/** Opens a page on which nothing is marked, and its panel once the names are there. */
async function openWithPanel(chromium: RunningChromium, tab: Page, url: string, name: string): Promise<Page> {
  await tab.goto(url);
  const panel = await chromium.openSidePanel(tab);
  await expect(panel.getByRole('button', { name, exact: true })).toBeVisible();
  return panel;
}

const LANGUAGES = [
  {
    language: 'Ukrainian',
    path: '/brief-uk.html',
    officials: [
      ['Юлюсом Праневічюсом', 'Julius Pranevicius', 'Deputy Foreign Minister'],
      ['Давида Алояна', 'Davyd Aloian', 'Deputy Minister for Strategic Industries'],
      ['Сергій Боєв', 'Serhii Boiev', 'First Deputy Minister of Defense'],
    ],
    inCase: 'Сергієм Боєвим',
    surname: 'Боєв',
    last: 'Давида Алояна',
  },
  {
    language: 'Lithuanian',
    path: '/brief-lt.html',
    officials: [
      ['Juliumi Pranevičiumi', 'Julius Pranevicius', 'Deputy Foreign Minister'],
      ['Davydo Alojano', 'Davyd Aloian', 'Deputy Minister for Strategic Industries'],
      ['Serhijus Bojevas', 'Serhii Boiev', 'First Deputy Minister of Defense'],
    ],
    inCase: 'Serhijumi Bojevu',
    surname: 'Bojevas',
    last: 'Davydo Alojano',
  },
] as const;

for (const { language, path, officials, inCase, surname, last } of LANGUAGES) {
  test(`on a page in ${language} the panel lists the officials that the corpus knows, and says that statements are not read`, async ({
    chromium,
    tab,
    site,
  }) => {
    const panel = await openWithPanel(chromium, tab, `${site.origin}${path}`, officials[0][0]);

    for (const [written, name, office] of officials) {
      const row = panel
        .getByRole('listitem')
        .filter({ has: panel.getByRole('button', { name: written, exact: true }) });
      await expect(row).toContainText(name);
      await expect(row).toContainText(office);
    }
    await expect(panel.getByText(/Statements and claims are read in English only/)).toBeVisible();
    await expect(panel.getByRole('heading', { name: /Claims and statements/ })).toHaveCount(0);
    expect(await tab.evaluate(() => CSS.highlights.size)).toBe(0);
  });

  test(`on a page in ${language} a name in a case opens its card with Shift held, and not without`, async ({
    chromium,
    tab,
    site,
  }) => {
    await openWithPanel(chromium, tab, `${site.origin}${path}`, officials[0][0]);

    await hoverText(tab, inCase);
    await tab.waitForTimeout(800);
    expect(await cardIsVisible(tab)).toBe(false);
    await tab.mouse.move(5, 5, { steps: 2 });

    await tab.keyboard.down('Shift');
    await hoverText(tab, inCase);
    const card = await cardFrame(tab);
    await expect(card.getByRole('heading', { name: 'Serhii Boiev' })).toBeVisible();
    await expect(card.getByText('First Deputy Minister of Defense').first()).toBeVisible();
    await expect(card.getByText('Sanctions alone are not enough').first()).toBeVisible();
    await tab.keyboard.up('Shift');
    expect(await tab.evaluate(() => CSS.highlights.size)).toBe(0);
  });

  test(`on a page in ${language} a surname alone leads to the official named before`, async ({
    chromium,
    tab,
    site,
  }) => {
    await openWithPanel(chromium, tab, `${site.origin}${path}`, officials[0][0]);

    await tab.keyboard.down('Shift');
    // The second place: the first is in the full name.
    await hoverText(tab, surname, 1);
    const card = await cardFrame(tab);

    await expect(card.getByRole('heading', { name: 'Serhii Boiev' })).toBeVisible();
    await tab.keyboard.up('Shift');
  });

  test(`on a page in ${language} a name in the panel opens the profile and leads to its place on the page`, async ({
    chromium,
    tab,
    site,
  }) => {
    await tab.setViewportSize({ width: 900, height: 260 });
    const panel = await openWithPanel(chromium, tab, `${site.origin}${path}`, last);

    await panel.getByRole('button', { name: last, exact: true }).click();
    await expect(panel.getByRole('heading', { name: 'Davyd Aloian' })).toBeVisible();
    await expect(panel.getByText(/production capacity can be significantly expanded/).first()).toBeVisible();
    await panel.getByRole('button', { name: 'Next mention on this page' }).click();

    await expect.poll(() => tab.evaluate(() => scrollY)).toBeGreaterThan(50);
  });
}
