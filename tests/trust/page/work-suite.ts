import { openMarked } from '../../../scripts/hover.ts';
import { launchChromium } from '../../../scripts/launch-chromium.ts';
import { serveSite } from '../../../scripts/serve-site.ts';
import type { Outcome, Suite } from '../suite.ts';
import { ownWork } from './own-work.ts';

/** How much of a second the extension's own scripts take in a page that never rests, as a profile of the tab shows. */
export const workPerSecond: Suite = {
  name: 'work per second',
  attempt: 'second of a page that never rests, profiled',
  quick: false,
  run,
};

const SECONDS = 8;
/** Of each second, once the page is known to be restless: its scripts and the reading of its text. In ms. */
const MOST_MS = 100;

const RESTLESS: Readonly<Record<string, () => void>> = {
  'writes its article anew twenty times a second': () => {
    const article = document.querySelector('article');
    const text = article?.innerHTML ?? '';
    setInterval(() => {
      if (article) article.innerHTML = text.replace('Sergiy', `Sergiy ${Date.now() % 97}`);
    }, 50);
  },
  'adds ten thousand elements a second beside it': () => {
    setInterval(() => {
      const list = document.createElement('ul');
      list.innerHTML = '<li>Rufus Firefly, the Minister of Bridges, said so.</li>'.repeat(1_000);
      document.body.append(list);
      if (document.body.childElementCount > 40) document.querySelector('body > ul')?.remove();
    }, 100);
  },
  'changes an attribute and a text on every frame': () => {
    const line = document.querySelector('article p');
    const next = (): void => {
      line?.setAttribute('data-at', String(performance.now()));
      if (line?.firstChild) line.firstChild.nodeValue = `Boats: ${performance.now()}.`;
      requestAnimationFrame(next);
    };
    next();
  },
  'goes to another address ten times a second': () => {
    setInterval(() => history.pushState(null, '', `?at=${performance.now()}`), 100);
  },
};

async function run(): Promise<Outcome> {
  const site = await serveSite();
  const chromium = await launchChromium({ headless: true });
  const losses: string[] = [];
  const notes: string[] = [];
  try {
    for (const [what, script] of Object.entries(RESTLESS)) {
      const tab = await chromium.context.newPage();
      await openMarked(tab, `${site.origin}/brief.html`);
      await tab.evaluate(script);
      // The pauses between looks grow first.
      await tab.waitForTimeout(6_000);
      const perSecond = (await ownWork(tab, SECONDS)) / SECONDS;
      notes.push(`a page that ${what}: ${perSecond.toFixed(1)} ms of each second`);
      if (perSecond > MOST_MS)
        losses.push(`A page that ${what} has ${perSecond.toFixed(0)} ms of each second taken.`);
      await tab.close();
    }
  } finally {
    await chromium.close();
    await site.close();
  }
  return { attempts: Object.keys(RESTLESS).length * SECONDS, losses, notes };
}
