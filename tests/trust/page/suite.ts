import type { Page } from '@playwright/test';
import { cardFrame, cardIsVisible, hoverText, openMarked } from '../../../scripts/hover.ts';
import { launchChromium, type RunningChromium } from '../../../scripts/launch-chromium.ts';
import { type SampleSite, serveSite } from '../../../scripts/serve-site.ts';
import type { Outcome, Suite } from '../suite.ts';
import { actByScript, eavesdrop, everythingSeen, forgeMessages, sabotage } from './in-page.ts';
import { PROBE_PAGES, probeShape } from './probe.ts';

/** Pages that attack, in a real Chromium: what they read, drive and break. */
export const hostilePages: Suite = {
  name: 'hostile pages',
  attempt: 'attack of a page on the card, the marks or the background',
  quick: false,
  run,
};

/** In the corpus that ships, and not on the page. */
const SECRETS = ['Serhii Boiev', 'Sanctions alone', 'sanctions alone'];
const NAME = 'Sergiy Boyev';

interface Scene {
  readonly chromium: RunningChromium;
  readonly site: SampleSite;
  readonly tab: Page;
}

/** What was lost; empty where the attack failed. */
type Attack = (scene: Scene) => Promise<readonly string[]>;

const ATTACKS: Readonly<Record<string, Attack>> = {
  'a page that listens from before the extension, while a card is open and typed in': async (scene) => {
    await runFirst(scene, eavesdrop);
    await openCard(scene);
    await scene.tab.keyboard.press('j');
    const card = await cardFrame(scene.tab);
    await card.locator('button').first().focus();
    await scene.tab.keyboard.type('zq');
    const seen = await scene.tab.evaluate(everythingSeen);
    return [
      ...(seen.includes('keydown: j') ? [] : ['it heard not even its own keys: nothing is shown.']),
      ...SECRETS.filter((secret) => seen.includes(secret)).map((secret) => `it read “${secret}”.`),
      ...(/key\w+: [zq]/.test(seen) ? ['it heard what was typed in the card.'] : []),
      ...(/token/i.test(seen) ? ['it saw a token.'] : []),
      ...(seen.includes(scene.chromium.extensionId) ? ['it learned the address of the extension.'] : []),
      ...(seen.includes('card.html') ? ['it learned the address of the card.'] : []),
      ...(seen.includes('attachShadow of on-record-card') ? ['it saw the shadow root made.'] : []),
    ];
  },
  'a page that acts by script as a hand would': async ({ tab, site }) => {
    await openMarked(tab, `${site.origin}/brief.html`);
    await tab.evaluate(actByScript);
    return (await cardIsVisible(tab)) ? ['a card opened.'] : [];
  },
  'a page that forges messages': async (scene) => {
    await openCard(scene);
    const answers = await scene.tab.evaluate(forgeMessages, scene.chromium.extensionId);
    return answers.map((answer) => `it was answered ${answer.slice(0, 200)}`);
  },
  'a page that breaks prototypes, globals and the document': async (scene) => {
    await runFirst(scene, sabotage);
    await scene.tab.goto(`${scene.site.origin}/brief.html`);
    await scene.tab.waitForTimeout(1_500);
    return (await showsCard(scene)) ? [] : ['no card came.'];
  },
  'a page whose elements are called as parts of the document': async (scene) => {
    const names = [
      'body',
      'head',
      'querySelector',
      'createElement',
      'documentElement',
      'defaultView',
      'fonts',
    ];
    const clobber = names.map((name) => `<form name="${name}" id="${name}"><input name="nodeType"></form>`);
    await rewrite(scene, (html) => html.replace('</main>', `</main>${clobber.join('')}`));
    await openMarked(scene.tab, `${scene.site.origin}/brief.html`);
    return (await showsCard(scene)) ? [] : ['no card came.'];
  },
  'a page that moves the host about under an open card': async (scene) => {
    await openCard(scene);
    await scene.tab.evaluate(() => {
      const host = document.querySelector('on-record-card');
      for (let times = 0; times < 20; times++) if (host) document.body.append(host);
    });
    await scene.tab.waitForTimeout(800);
    const seen = await scene.tab.evaluate(everythingSeen);
    return SECRETS.filter((secret) => seen.includes(secret)).map((secret) => `it read “${secret}”.`);
  },
  'a page that opens and frames every page of the extension': async ({ tab, site, chromium }) => {
    await tab.goto(`${site.origin}/not-news.html`);
    const reached: string[] = [];
    for (const file of ['card', 'sidepanel', 'library', 'options', 'welcome', 'sample', 'manifest']) {
      const address = `chrome-extension://${chromium.extensionId}/${file}.${file === 'manifest' ? 'json' : 'html'}`;
      const answer = await tab.evaluate(async (url) => {
        const frame = document.createElement('iframe');
        frame.src = url;
        document.body.append(frame);
        const read = await fetch(url).then(
          () => 'read',
          () => 'refused',
        );
        await new Promise((done) => setTimeout(done, 150));
        return read;
      }, address);
      const framed = tab.frames().some((frame) => frame.url() === address);
      if (answer === 'read' || framed) reached.push(`it reached ${file}.`);
    }
    return reached;
  },
  'a page that asks which names are known, by 10,000 hidden ones': async ({ tab, site }) => {
    const known = await probeShape(tab, `${site.origin}/probe-known.html`);
    const unknown = await probeShape(tab, `${site.origin}/probe-unknown.html`);
    return known.marks === unknown.marks && known.hidden === unknown.hidden
      ? []
      : [`names of the corpus are marked otherwise: ${JSON.stringify({ known, unknown })}`];
  },
};

async function run(): Promise<Outcome> {
  const chromium = await launchChromium({ headless: true });
  const site = await serveSite(0, PROBE_PAGES);
  const losses: string[] = [];
  let attempts = 0;
  try {
    for (const [name, attack] of Object.entries(ATTACKS)) {
      attempts++;
      const tab = await chromium.context.newPage();
      const lost = await attack({ chromium, site, tab }).catch((error: unknown) => [
        `it broke off: ${error}`,
      ]);
      losses.push(...lost.map((loss) => `${name}: ${loss}`));
      await tab.close();
    }
  } finally {
    await site.close();
    await chromium.close();
  }
  return { attempts, losses };
}

/** Changes the page on its way. An init script would run in the card's own frame too, which no page can. */
async function rewrite({ tab }: Scene, change: (html: string) => string): Promise<void> {
  await tab.route('**/brief.html', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: change(await response.text()) });
  });
}

/** Runs in the page before anything else of it. */
function runFirst(scene: Scene, script: () => void): Promise<void> {
  return rewrite(scene, (html) => html.replace('<head>', `<head><script>(${script})();</script>`));
}

async function openCard({ tab, site }: Scene): Promise<void> {
  await openMarked(tab, `${site.origin}/brief.html`);
  await hoverText(tab, NAME);
  await (await cardFrame(tab)).getByText('Sanctions alone').first().waitFor({ timeout: 15_000 });
}

/** Whether a card with the right words comes up; the page's own scripts may be broken, so none of them is asked. */
async function showsCard({ tab }: Scene): Promise<boolean> {
  const box = await tab.getByText(NAME).first().boundingBox();
  if (box === null) return false;
  await tab.mouse.move(box.x + 300, box.y + 80);
  await tab.mouse.move(box.x + 30, box.y + 10, { steps: 8 });
  const card = await cardFrame(tab).catch(() => null);
  const words = card?.getByText('Sanctions alone').first();
  return (
    (await words?.waitFor({ timeout: 10_000 }).then(
      () => true,
      () => false,
    )) ?? false
  );
}
