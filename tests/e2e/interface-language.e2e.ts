import { launchChromium, type RunningChromium } from '../../scripts/launch-chromium.ts';
import { type SampleSite, serveSite } from '../../scripts/serve-site.ts';
import type { BundleId } from '../../utils/model.ts';
import { expect, test } from './chromium.ts';
import { walkSurfaces } from './every-surface.ts';
import { BRIDGES_PAGE, importFreedonia } from './freedonia.ts';
import { englishLeft, wordsIn } from './left-english.ts';
import { canals } from './made-bundles.ts';

/** How many statements, as each language counts them. */
const COUNTED = {
  uk: ['1 висловлювання', '2 висловлювання', '5 висловлювань', '21 висловлювання', '22 висловлювання'],
  lt: ['1 pasisakymas', '2 pasisakymai', '5 pasisakymai', '21 pasisakymas', '10 pasisakymų'],
} as const;

for (const language of ['uk', 'lt'] as const) {
  test.describe(`in a browser in ${language === 'uk' ? 'Ukrainian' : 'Lithuanian'}`, () => {
    let chromium: RunningChromium;
    let site: SampleSite;
    test.beforeAll(async () => {
      site = await serveSite(0, BRIDGES_PAGE);
      chromium = await launchChromium({ headless: true, language });
      const tab = await chromium.context.newPage();
      await importFreedonia(tab, chromium.extensionId);
      await tab.close();
    });
    test.afterAll(async () => {
      await chromium.close();
      await site.close();
    });

    test('the whole surface speaks it, and nothing is wider than its window', async () => {
      const left: string[] = [];
      const tab = await chromium.context.newPage();
      await walkSurfaces({ chromium, tab, origin: site.origin }, async (name, where) => {
        expect(await where.evaluate(() => document.documentElement.lang), name).toBe(language);
        left.push(...(await englishLeft(where, language)).map((text) => `${name}: ${text}`));
        const over = await where.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(over, `${name} is too wide by`).toBe(0);
        const path = `.output/pictures/${name}-${language}.png`;
        if ('screenshot' in where) await where.screenshot({ path, fullPage: true });
        else await tab.screenshot({ path });
      });
      expect(left).toEqual([]);
      await tab.close();
    });

    test('the toolbar’s words and the suggested keys are in it too', async () => {
      const words = wordsIn(language);
      const worker = chromium.context.serviceWorkers()[0];
      const commands = await worker?.evaluate(async () => {
        const { chrome } = globalThis as unknown as {
          chrome: { commands: { getAll(): Promise<{ description: string }[]> } };
        };
        return (await chrome.commands.getAll()).map(({ description }) => description);
      });
      for (const key of ['command.nextName', 'command.openCard', 'command.pauseHere'])
        expect(commands).toContain(words.get(key));
    });

    test('counts take the plural of their number', async () => {
      const library = await chromium.context.newPage();
      for (const words of COUNTED[language]) {
        const count = Number.parseInt(words, 10);
        await library.goto(`chrome-extension://${chromium.extensionId}/library.html`);
        await expect(library.locator('.bundle-row').first()).toBeVisible();
        const name = `Canals ${count}`;
        await library
          .locator('input[type=file]')
          .setInputFiles({ ...(await canals(count, { id: `canals-${count}` as BundleId, name })) });
        await library.locator('.import-row .strong-button').click();
        const row = library.locator('.bundle-row:not(.import-row)', { hasText: name });
        await expect(row.getByText(words, { exact: true })).toBeVisible();
      }
      await library.close();
    });
  });
}
