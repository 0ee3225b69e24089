import type { Ended } from './attacks.ts';
import type { Hand } from './hand.ts';
import { byChance, signsOf } from './sign-test.ts';

/** A page with names that the corpus knows and one with others, visited one after the other: so often. */
const PAIRS = 100;
/** Visits at first that count for nothing: the browser is still warming up. */
const BEFORE = 4;
/** So seldom does a run of the suite tell a loss by chance alone. */
const RARELY = 1 / 10_000;
/** Two measures in each of two browsers, each of which may be so by chance. */
const TESTS = 4;

/** What a page can measure of one visit. */
interface Opening {
  /** From its load to its first mark, in ms. */
  readonly untilMarked: number;
  /** How often it had its turn in the time after: less often where the answer of the corpus keeps it from that. */
  readonly turns: number;
}

/**
 * Whether a page can tell names that the corpus knows from others by the time that they take, over a hundred visits of
 * each. Lost where one of two measures is above the other in more pairs of visits than chance makes it.
 */
export async function openingTimes(hand: Hand, origin: string): Promise<Ended> {
  const visit = async (names: 'known' | 'unknown'): Promise<Opening> => {
    await hand.goto(`${origin}/probe-${names}.html`);
    return hand.evaluate(watchOpening, null);
  };
  const pairs: { readonly known: Opening; readonly unknown: Opening }[] = [];
  for (let pair = -BEFORE; pair < PAIRS; pair++) {
    // Which comes first changes: the second visit finds another browser than the first.
    const first = pair % 2 === 0 ? await visit('known') : null;
    const unknown = await visit('unknown');
    const known = first ?? (await visit('known'));
    if (pair >= 0) pairs.push({ known, unknown });
  }
  const judge = (measure: keyof Opening, called: string, unit: string): { said: string; lost: string[] } => {
    const signs = signsOf(pairs.map(({ known, unknown }) => [known[measure], unknown[measure]]));
    const middle = (names: 'known' | 'unknown'): number =>
      Math.round(pairs.map((pair) => pair[names][measure]).sort((a, b) => a - b)[PAIRS >> 1] ?? 0);
    const chance = byChance(signs);
    const said = `${called} ${middle('known')}${unit} with known names, ${middle('unknown')}${unit} with unknown ones; more with known ones in ${signs.above} pairs of visits, less in ${signs.below} (by chance alone so uneven in ${Number((100 * chance).toPrecision(2))} of 100 runs)`;
    return { said, lost: chance < RARELY / TESTS ? [`it can tell known names: ${said}`] : [] };
  };
  const judged = [
    judge('untilMarked', 'until the first mark', ' ms'),
    judge('turns', 'turns of its own in the 300 ms after', ''),
  ];
  return { lost: judged.flatMap(({ lost }) => lost), said: judged.map(({ said }) => said).join('; ') };
}

/** In the page: how long its first mark takes, and how often it has its turn in the time in which the corpus answers. */
async function watchOpening(): Promise<Opening> {
  const AFTER_MS = 300;
  const { domContentLoadedEventEnd, navigationStart } = performance.timing;
  const isMarked = (): boolean => [...CSS.highlights.values()].some(({ size }) => size > 0);
  const { port1, port2 } = new MessageChannel();
  let marked: number | null = null;
  let turns = 0;
  return new Promise((done, failed) => {
    port1.onmessage = () => {
      const now = performance.now();
      if (marked === null) {
        if (isMarked()) marked = now;
        else if (now > 20_000) failed(new Error('Nothing was marked.'));
        else {
          setTimeout(() => port2.postMessage(0), 1);
          return;
        }
      } else if (now - marked > AFTER_MS) {
        done({ untilMarked: marked - (domContentLoadedEventEnd - navigationStart), turns });
        return;
      }
      turns++;
      port2.postMessage(0);
    };
    port2.postMessage(0);
  });
}
