import type { Hand } from './hand.ts';

const HIDDEN = 10_000;
/** Officials of the corpus that ships, and as many that nobody has heard of. */
const KNOWN = ['Sergiy Boyev', 'Serhii Boiev', 'Julius Pranevicius', 'Davyd Aloian'];
const UNKNOWN = ['Sergiy Bolev', 'Serhii Bolev', 'Julius Pranelicius', 'Davyd Alolan'];

/** An article of which nothing gives the names away; hidden beside it, names in plain words, many times. */
function page(names: readonly string[]): string {
  const hidden = Array.from({ length: HIDDEN }, (_, at) => `<i>${names[at % names.length]}</i>`).join(' ');
  const open = names.map((name) => `<p>A boat called ${name} was seen on the river on Monday.</p>`).join('');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Boats</title>
<meta property="og:type" content="article"></head><body><article><h1>Boats on the river Plink</h1>
<p>Rufus Firefly, Freedonia’s Minister of Bridges, said the river rose faster than anyone had expected.</p>
${open}</article><div style="opacity: 0; height: 1px; overflow: hidden"><p>${hidden}</p></div></body></html>`;
}

export const PROBE_PAGES = {
  '/probe-known.html': { body: page(KNOWN) },
  '/probe-unknown.html': { body: page(UNKNOWN) },
};

/** What the page itself can count of what was marked on it. */
export async function probeShape(hand: Hand, url: string): Promise<{ marks: number; hidden: number }> {
  await hand.goto(url);
  return hand.evaluate(async () => {
    const isMarked = (): boolean => [...CSS.highlights.values()].some(({ size }) => size > 0);
    for (let tries = 0; tries < 200 && !isMarked(); tries++)
      await new Promise((done) => setTimeout(done, 50));
    await new Promise((done) => setTimeout(done, 1_500));
    const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight] as Range[]);
    const isHidden = (range: Range): boolean => range.startContainer.parentElement?.closest('div') !== null;
    return { marks: ranges.length, hidden: ranges.filter(isHidden).length };
  }, null);
}

/** How often a page's marks are drawn, and whether they became more, in the time in which the corpus answers. */
export async function drawings(hand: Hand, url: string): Promise<{ drawn: number; longer: boolean }> {
  await hand.goto(url);
  return hand.evaluate(async () => {
    const seen = new Set<Highlight>();
    const sizes = new Set<number>();
    for (let tries = 0; tries < 600; tries++) {
      for (const highlight of CSS.highlights.values()) {
        if (highlight.size === 0) continue;
        seen.add(highlight);
        sizes.add(highlight.size);
      }
      await new Promise((done) => setTimeout(done, 5));
    }
    return { drawn: seen.size, longer: sizes.size > 1 };
  }, null);
}
