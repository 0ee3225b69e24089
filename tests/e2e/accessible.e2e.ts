import type { Page } from '@playwright/test';
import { launchChromium, type RunningChromium } from '../../scripts/launch-chromium.ts';
import { type SampleSite, serveSite } from '../../scripts/serve-site.ts';
import { axeIn } from './axe.ts';
import { chooseSettings } from './choose-settings.ts';
import { expect, test } from './chromium.ts';
import { smallControls, stillMoving, walkWithTab } from './control-sizes.ts';
import { WALKS } from './every-surface.ts';
import { BRIDGES_PAGE, importFreedonia } from './freedonia.ts';

const PICTURES = '.output/pictures';

let chromium: RunningChromium;
let site: SampleSite;
test.beforeAll(async () => {
  site = await serveSite(0, BRIDGES_PAGE);
  // The flag reaches the card too, whose frame no emulation reaches.
  chromium = await launchChromium({ headless: true, flags: ['--force-prefers-reduced-motion'] });
  const tab = await chromium.context.newPage();
  await importFreedonia(tab, chromium.extensionId);
  await tab.close();
});
test.afterAll(async () => {
  await chromium.close();
  await site.close();
});

/** Where Tab is pressed all the way through: every layout once. */
const WALKED = /^(?:panel-(?:page|official|search)|options|welcome|library)$/;

async function tabOrder(page: Page): Promise<readonly string[]> {
  const { stops, wrong } = await walkWithTab(page);
  return stops > 1 ? wrong : ['Tab leads nowhere', ...wrong];
}

for (const theme of ['light', 'dark'] as const)
  for (const [surface, walk] of Object.entries(WALKS))
    test(`axe finds nothing on ${surface} in any state, every control can be hit and reached in order, nothing moves unasked, ${theme}`, async () => {
      // It reaches the card too, whose frame no emulation reaches.
      await chooseSettings(chromium, { theme });
      const wrong: string[] = [];
      const tab = await chromium.context.newPage();
      await walk({ chromium, tab, origin: site.origin }, async (name, where) => {
        if ('emulateMedia' in where) await where.emulateMedia({ reducedMotion: 'reduce' });
        const found = [
          ...(await axeIn(where)),
          ...(await smallControls(where)).map((control) => `too small: ${control}`),
          ...(await stillMoving(where)).map((element) => `moves: ${element}`),
        ];
        wrong.push(...found.map((line) => `${name}: ${line}`));
        if (!('emulateMedia' in where)) return;
        if (theme === 'light') await inForcedColours(where, name);
        else if (WALKED.test(name)) wrong.push(...(await tabOrder(where)).map((line) => `${name}: ${line}`));
      });
      expect(wrong).toEqual([]);
      await tab.close();
    });

/** A picture to be looked at; what is chosen is told by more than a colour that is forced away, and every word can be read. */
async function inForcedColours(page: Page, name: string): Promise<void> {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.screenshot({ path: `${PICTURES}/${name}-forced.png` });
  const alike = await page.evaluate(() => {
    const look = (element: Element): string => {
      const { borderBlockEnd, outline, fontWeight } = getComputedStyle(element);
      return `${borderBlockEnd} ${outline} ${fontWeight}`;
    };
    const [chosen, other] = ['true', 'false'].map((is) =>
      document.querySelector(`[role="tab"][aria-selected="${is}"]`),
    );
    return chosen && other ? look(chosen) === look(other) : false;
  });
  expect(alike, `${name}: the chosen tab looks like the others`).toBe(false);
  // Behind words the browser lays its own paper, whatever the element's is.
  const unread = await page.evaluate(() => {
    const paper = getComputedStyle(document.body).backgroundColor;
    const hasWords = ({ childNodes }: Element): boolean =>
      [...childNodes].some(({ nodeType, nodeValue }) => nodeType === 3 && nodeValue?.trim() !== '');
    return [...document.querySelectorAll('body *')]
      .filter((element) => {
        const { color, forcedColorAdjust } = getComputedStyle(element) as CSSStyleDeclaration & {
          readonly forcedColorAdjust: string;
        };
        return hasWords(element) && color === paper && forcedColorAdjust === 'auto';
      })
      .map(({ textContent }) => textContent);
  });
  expect(unread, `${name}: words in the colour of the paper`).toEqual([]);
  await page.emulateMedia({ forcedColors: 'none' });
}
