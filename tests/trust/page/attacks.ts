import { middleOf } from '../../e2e/middle-of.ts';
import { rootsGiven } from './define-host.ts';
import { becomes, type Hand, type HandedBrowser } from './hand.ts';
import {
  actByScript,
  everythingSeen,
  forgeMessages,
  listenForBlocks,
  mutateMillions,
  navigateFrames,
} from './in-page.ts';
import { openingTimes } from './opening-times.ts';
import { drawings, probeShape } from './probe.ts';

export interface Scene {
  readonly browser: HandedBrowser;
  readonly hand: Hand;
  readonly origin: string;
}

/** What was lost; empty where the attack failed. `said` is what was measured. */
export interface Ended {
  readonly lost: readonly string[];
  readonly said?: string;
}

/** In the corpus that ships, and not on the page. */
const SECRETS = ['Serhii Boiev', 'Sanctions alone', 'sanctions alone'];
const WORDS = 'Sanctions alone';
const NAME = 'Sergiy Boyev';
const MUTATIONS = 2_000_000;
/** What a page may be kept from its own work at a time by what the extension adds, in ms; machines with much else to do are slow. */
const LONGEST_BLOCK_MS = 400;

const lost = (...losses: readonly (string | false)[]): Ended => ({
  lost: losses.filter((loss) => loss !== false),
});

/** One attack after the other, by what the page does; each in a tab of its own. */
export const ATTACKS: Readonly<Record<string, (scene: Scene) => Promise<Ended>>> = {
  'listens from before the extension, while a card is open and typed in': async (scene) => {
    const { hand, browser } = scene;
    await openCard(scene, '/eavesdrop.html');
    await hand.type('j');
    await hand.focusCard();
    await hand.type('zq');
    const seen = await hand.evaluate(everythingSeen, null);
    return lost(
      !seen.includes('keydown: j') && 'it heard not even its own keys: nothing is shown.',
      ...SECRETS.map((secret) => seen.includes(secret) && `it read “${secret}”.`),
      /key\w+: [zq]/.test(seen) && 'it heard what was typed in the card.',
      /token/i.test(seen) && 'it saw a token.',
      seen.includes(new URL(browser.extension).host) && 'it learned the address of the extension.',
      seen.includes('card.html') && 'it learned the address of the card.',
      seen.includes('attachShadow of on-record-card') && 'it saw the shadow root made.',
    );
  },
  'acts by script as a hand would': async ({ hand, origin }) => {
    await openMarked(hand, `${origin}/brief.html`);
    await hand.evaluate(actByScript, null);
    return lost((await hand.cardText())?.includes(WORDS) === true && 'a card opened.');
  },
  'forges messages': async (scene) => {
    await openCard(scene, '/brief.html');
    const id = new URL(scene.browser.extension).host;
    const answers = await scene.hand.evaluate(forgeMessages, id);
    return lost(...answers.map((answer) => `it was answered ${answer.slice(0, 200)}`));
  },
  'breaks prototypes, globals and the document': async (scene) =>
    lost(!(await showsCard(scene, '/sabotage.html')) && 'no card came.'),
  'makes the host an element of its own, which browsers give its closed root': async (scene) => {
    const { hand } = scene;
    await openCard(scene, '/defines.html');
    return lost(...(await hand.evaluate(rootsGiven, null)));
  },
  'has elements that are called as parts of the document': async (scene) =>
    lost(!(await showsCard(scene, '/clobbered.html')) && 'no card came.'),
  'moves the host about under an open card': async (scene) => {
    const { hand } = scene;
    await openCard(scene, '/brief.html');
    await hand.evaluate(() => {
      const host = document.querySelector('on-record-card');
      for (let times = 0; times < 20; times++) if (host) document.body.append(host);
    }, null);
    await pause(800);
    const seen = await hand.evaluate(everythingSeen, null);
    return lost(...SECRETS.map((secret) => seen.includes(secret) && `it read “${secret}”.`));
  },
  'opens and frames every page of the extension': async ({ hand, origin, browser }) => {
    await hand.goto(`${origin}/not-news.html`);
    const reached: string[] = [];
    for (const file of ['sidepanel.html', 'library.html', 'options.html', 'welcome.html', 'manifest.json']) {
      const answer = await hand.evaluate(reach, `${browser.extension}/${file}`);
      if (answer !== '') reached.push(`it reached ${file}: ${answer.slice(0, 100)}`);
    }
    // In Firefox whoever guesses the extension's random address may frame the card, which then is empty.
    await hand.evaluate(reach, `${browser.extension}/card.html`);
    const shown = await hand.cardText();
    return lost(...reached, shown !== null && shown.trim() !== '' && `the framed card shows ${shown}`);
  },
  'asks which names are known, by 10,000 hidden ones': async ({ hand, origin }) => {
    const known = await probeShape(hand, `${origin}/probe-known.html`);
    const unknown = await probeShape(hand, `${origin}/probe-unknown.html`);
    const same = known.marks === unknown.marks && known.hidden === unknown.hidden;
    return lost(!same && `names of the corpus are marked otherwise: ${JSON.stringify({ known, unknown })}`);
  },
  'watches its marks for what the corpus answers': async ({ hand, origin }) => {
    const { drawn, longer } = await drawings(hand, `${origin}/probe-known.html`);
    return lost(
      drawn === 0 && 'nothing was marked, so nothing is shown.',
      drawn > 1 && `its marks were drawn ${drawn} times.`,
      longer && 'marks were added after the first ones.',
    );
  },
  'measures how long 10,000 hidden names take, known and unknown': ({ hand, origin }) =>
    openingTimes(hand, origin),
  'sends its frames from page to page, two hundred times': async (scene) => {
    const { hand, origin } = scene;
    await openMarked(hand, `${origin}/frames.html`);
    await hand.evaluate(navigateFrames, 200);
    const errors = await hand.evaluate(listenForBlocks, 500);
    return {
      ...lost(!(await showsCard(scene, '/brief.html')) && 'no card came after it.'),
      said: `kept from its own work ${Math.round(errors.longest)} ms at a time at most after it`,
    };
  },
  'changes its text two million times': async (scene) => {
    const { hand, origin } = scene;
    // The less of two: when the browser clears up after two million changes is its own affair.
    const blocked = async (): Promise<number> => {
      const times: number[] = [];
      for (let turn = 0; turn < 2; turn++) {
        await hand.evaluate(mutateMillions, MUTATIONS / 2);
        times.push((await hand.evaluate(listenForBlocks, 3_000)).longest);
      }
      return Math.round(Math.min(...times));
    };
    // Where the extension does nothing, first.
    await hand.goto(`${origin}/not-news.html`);
    const alone = await blocked();
    await openMarked(hand, `${origin}/brief.html`);
    const longest = await blocked();
    return {
      ...lost(
        longest > 2 * alone + LONGEST_BLOCK_MS &&
          `it was kept from its own work for ${longest} ms after it, and ${alone} ms where there is nothing to read.`,
        !(await restsOn(hand, NAME)) && 'no card came after it.',
      ),
      said: `kept from its own work ${longest} ms at a time at most after it; ${alone} ms where there is nothing to read`,
    };
  },
};

const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

async function openMarked(hand: Hand, url: string): Promise<void> {
  await hand.goto(url);
  const marked = (): Promise<boolean> =>
    hand.evaluate(() => [...CSS.highlights.values()].some(({ size }) => size > 0), null);
  if (!(await becomes(marked))) throw new Error(`Nothing was marked on ${url}.`);
}

async function openCard({ hand, origin }: Scene, path: string): Promise<void> {
  await openMarked(hand, `${origin}${path}`);
  if (!(await restsOn(hand, NAME))) throw new Error('No card came, so nothing is shown.');
}

/** Whether a card comes on a page whose own scripts may be broken: none of them is asked, its lines lie as the brief's. */
async function showsCard({ hand, origin }: Scene, path: string): Promise<boolean> {
  await hand.goto(`${origin}/brief.html`);
  const at = await hand.evaluate(middleOf, NAME);
  await hand.goto(`${origin}${path}`);
  await pause(1_500);
  await hand.rest(at);
  return becomes(async () => (await hand.cardText())?.includes(WORDS) === true);
}

/** Rests on a name, again after some seconds: a page that never rested is looked at less often for a while. */
async function restsOn(hand: Hand, name: string): Promise<boolean> {
  for (let tries = 0; tries < 4; tries++) {
    await hand.rest(await hand.evaluate(middleOf, name));
    if (await becomes(async () => (await hand.cardText())?.includes(WORDS) === true, 8_000)) return true;
  }
  return false;
}

/** In the page: what an address gives, by asking for it and by framing it; empty where it gives nothing. */
async function reach(url: string): Promise<string> {
  const frame = document.createElement('iframe');
  frame.src = url;
  document.body.append(frame);
  const read = await fetch(url).then(
    (answer) => `status ${answer.status}`,
    () => '',
  );
  await new Promise((done) => setTimeout(done, 200));
  let inside = '';
  try {
    inside = frame.contentDocument?.body?.innerText ?? '';
  } catch {
    // Another origin: what it shows is the browser's own page, or ours, which the frames' own text tells.
  }
  return `${read}${inside}`;
}
