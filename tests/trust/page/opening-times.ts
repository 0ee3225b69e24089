import type { Ended } from './attacks.ts';
import type { Hand } from './hand.ts';

/** Visits of each page, taken in turn so that both meet the same machine. */
const VISITS = 12;
/** Two pages are told apart where nearly every visit of one takes longer than nearly every one of the other. */
const TOLD_APART = 0.9;

/**
 * How long names take that the corpus knows and names that it does not, as the page itself measures it: from its own
 * script to the first mark. Lost where one visit would tell which it was.
 */
export async function openingTimes(hand: Hand, origin: string): Promise<Ended> {
  const times: Record<'known' | 'unknown', number[]> = { known: [], unknown: [] };
  for (let visit = 0; visit < VISITS; visit++)
    for (const names of ['known', 'unknown'] as const) {
      await hand.goto(`${origin}/probe-${names}.html`);
      times[names].push(await hand.evaluate(untilMarked, null));
    }
  const share = shareAbove(times.known, times.unknown);
  const middle = (list: readonly number[]): number => [...list].sort((a, b) => a - b)[list.length >> 1] ?? 0;
  return {
    lost:
      Math.max(share, 1 - share) >= TOLD_APART
        ? [`a page can tell known names by the time that they take: ${JSON.stringify(times)}`]
        : [],
    said: `until the first mark ${Math.round(middle(times.known))} ms with known names, ${Math.round(middle(times.unknown))} ms with unknown ones; known ones take longer in ${Math.round(share * 100)} of 100 pairs of visits`,
  };
}

/** Of all pairs, how many have the first above the second: 0.5 where nothing tells them apart. */
function shareAbove(first: readonly number[], second: readonly number[]): number {
  let above = 0;
  for (const one of first) for (const other of second) above += one > other ? 1 : one === other ? 0.5 : 0;
  return above / (first.length * second.length);
}

/** In the page: from its load to its first mark, in ms. */
async function untilMarked(): Promise<number> {
  const started = performance.timing.domContentLoadedEventEnd - performance.timing.navigationStart;
  const isMarked = (): boolean => [...CSS.highlights.values()].some(({ size }) => size > 0);
  const { port1, port2 } = new MessageChannel();
  return new Promise((done, failed) => {
    port1.onmessage = () => {
      if (isMarked()) done(performance.now() - started);
      else if (performance.now() > 20_000) failed(new Error('Nothing was marked.'));
      else setTimeout(() => port2.postMessage(0), 1);
    };
    port2.postMessage(0);
  });
}
