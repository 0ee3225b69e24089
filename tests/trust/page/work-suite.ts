import type { CDPSession, Page } from '@playwright/test';
import { openMarked } from '../../../scripts/hover.ts';
import { launchChromium } from '../../../scripts/launch-chromium.ts';
import { serveSite } from '../../../scripts/serve-site.ts';
import type { Outcome, Suite } from '../suite.ts';

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
      const perSecond = (await ownWork(tab)) / SECONDS;
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

interface ProfileNode {
  readonly id: number;
  readonly callFrame: { readonly url: string };
  readonly children?: readonly number[];
}

/** Time in the extension's functions and in what they call, in ms, over so many seconds. */
async function ownWork(tab: Page): Promise<number> {
  const session: CDPSession = await tab.context().newCDPSession(tab);
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 500 });
  await session.send('Profiler.start');
  await tab.waitForTimeout(SECONDS * 1_000);
  const { profile } = await session.send('Profiler.stop');
  const nodes = new Map(profile.nodes.map((node: ProfileNode) => [node.id, node]));
  const own = new Set<number>();
  // Callers come before what they call.
  for (const { id, callFrame, children = [] } of nodes.values()) {
    const isOwn = own.has(id) || callFrame.url.startsWith('chrome-extension://');
    if (isOwn) for (const each of [id, ...children]) own.add(each);
  }
  const times = profile.timeDeltas ?? [];
  const micros = (profile.samples ?? []).reduce(
    (sum, id, at) => sum + (own.has(id) ? (times[at] ?? 0) : 0),
    0,
  );
  await session.detach();
  return micros / 1_000;
}
