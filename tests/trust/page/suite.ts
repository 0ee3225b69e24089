import { serveSite } from '../../../scripts/serve-site.ts';
import type { Outcome, Suite } from '../suite.ts';
import { ATTACKS } from './attacks.ts';
import { chromiumHands, firefoxHands, type HandedBrowser } from './hand.ts';
import { ATTACKING_PAGES } from './hostile-pages.ts';

/** Pages that attack, in a real Chromium and a real Firefox: what they read, drive, break and slow. */
export const hostilePages: Suite = {
  name: 'hostile pages',
  attempt: 'attack of a page on the card, the marks, the background or the tab',
  quick: false,
  run,
};

async function run(): Promise<Outcome> {
  const site = await serveSite(0, ATTACKING_PAGES);
  try {
    const outcomes = [];
    for (const launch of [chromiumHands, firefoxHands])
      outcomes.push(await attack(await launch(), site.origin));
    return {
      attempts: outcomes.reduce((sum, { attempts }) => sum + attempts, 0),
      losses: outcomes.flatMap(({ losses }) => losses),
      notes: outcomes.flatMap(({ notes = [] }) => notes),
    };
  } finally {
    await site.close();
  }
}

async function attack(browser: HandedBrowser, origin: string): Promise<Outcome> {
  const losses: string[] = [];
  const notes: string[] = [];
  let attempts = 0;
  try {
    for (const [name, run] of Object.entries(ATTACKS)) {
      attempts++;
      const hand = await browser.newHand();
      const { lost, said } = await run({ browser, hand, origin }).catch((error: unknown) => ({
        lost: [`it broke off: ${error}`],
        said: undefined,
      }));
      losses.push(...lost.map((loss) => `${browser.name}, a page that ${name}: ${loss}`));
      if (said !== undefined) notes.push(`${browser.name}, a page that ${name}: ${said}`);
      await hand.close();
    }
  } finally {
    await browser.close();
  }
  return { attempts, losses, notes };
}
