import type { Frame, Page } from '@playwright/test';
import type { RunningChromium } from '../../scripts/launch-chromium.ts';
import { cardFrame, cardIsVisible, expect, hoverText, openMarked, test } from './chromium.ts';
import { fromButton } from './toolbar.ts';

/** Opens a page on which nothing is marked, and its panel once the names are there. */
async function openWithPanel(chromium: RunningChromium, tab: Page, url: string, name: string): Promise<Page> {
  await tab.goto(url);
  const panel = await chromium.openSidePanel(tab);
  await expect(panel.getByRole('button', { name, exact: true })).toBeVisible();
  return panel;
}

/** Rests the pointer on a text, then holds Shift, until the card of this name is there; again where the page has moved. */
async function holdShiftOver(tab: Page, text: string, nth: number, name: string): Promise<Frame> {
  await expect(async () => {
    await tab.keyboard.up('Shift');
    await hoverText(tab, text, nth);
    await tab.keyboard.down('Shift');
    const card = await cardFrame(tab);
    await expect(card.getByRole('heading', { name })).toBeVisible({ timeout: 2_000 });
  }).toPass();
  await tab.keyboard.up('Shift');
  return cardFrame(tab);
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

    const card = await holdShiftOver(tab, inCase, 0, 'Serhii Boiev');
    await expect(card.getByText('First Deputy Minister of Defense').first()).toBeVisible();
    await expect(card.getByText('Sanctions alone are not enough').first()).toBeVisible();
    expect(await tab.evaluate(() => CSS.highlights.size)).toBe(0);
  });

  test(`on a page in ${language} a surname alone leads to the official named before`, async ({
    chromium,
    tab,
    site,
  }) => {
    await openWithPanel(chromium, tab, `${site.origin}${path}`, officials[0][0]);

    // The second place: the first is in the full name.
    const card = await holdShiftOver(tab, surname, 1, 'Serhii Boiev');

    await expect(card.getByText('First Deputy Minister of Defense').first()).toBeVisible();
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

test('the keyboard goes through the known names of a page on which nothing is marked', async ({
  chromium,
  tab,
  site,
}) => {
  await openWithPanel(chromium, tab, `${site.origin}/brief-uk.html`, 'Сергій Боєв');
  await tab.bringToFront();

  await fromButton(chromium, tab, 'command', 'next-name');
  await fromButton(chromium, tab, 'command', 'open-card');
  const card = await cardFrame(tab);

  await expect(card.getByRole('heading', { name: 'Julius Pranevicius' })).toBeVisible();
  expect(await tab.evaluate(() => CSS.highlights.size)).toBe(0);
});

test('a name in Cyrillic on an English page opens the card of the same official', async ({ tab, site }) => {
  await tab.route('**/brief.html', async (route) => {
    const response = await route.fetch();
    const body = (await response.text())
      .replace('Sergiy Boyev, Ukraine’s', 'Сергій Боєв, Ukraine’s')
      .replace('David Aloyan, Ukraine’s', 'David Aloyan (Давид Алоян), Ukraine’s');
    await route.fulfill({ response, body });
  });
  await openMarked(tab, `${site.origin}/brief.html`);

  await hoverText(tab, 'Сергій Боєв');
  const card = await cardFrame(tab);
  await expect(card.getByRole('heading', { name: 'Serhii Boiev' })).toBeVisible();

  await tab.mouse.move(5, 5, { steps: 2 });
  await expect.poll(() => cardIsVisible(tab)).toBe(false);
  await holdShiftOver(tab, 'Давид Алоян', 0, 'Davyd Aloian');
});
