import { benchClippingsList } from './clippings-list.ts';
import { inBrowser } from './in-browser.ts';
import { type Figure, quantile } from './measure.ts';

const COUNT = 10_000;

/** A reader with 10,000 clippings: saved, listed for the first time, searched letter by letter, grouped, scrolled through. */
export async function benchClippings(): Promise<Figure[]> {
  const measured = await inBrowser('clippings-in-page.ts', {}, (page) =>
    page.evaluate((count) => window.clippingsBench.measure(count), COUNT),
  );
  return [
    { name: '10,000 clippings imported', unit: 'ms', samples: [measured.save] },
    { name: 'the first list of a page that opens', unit: 'ms', samples: [measured.first] },
    { name: 'a search while typing', unit: 'ms', samples: measured.each },
    {
      name: 'a search while typing, 95 of 100',
      unit: 'ms',
      samples: [quantile(measured.each, 0.95)],
      target: '≤ 50',
    },
    { name: 'all of them grouped and sorted', unit: 'ms', samples: measured.groups },
    { name: 'clippings of a name, for a card', unit: 'ms', samples: measured.byName },
    ...(await benchClippingsList(COUNT)),
  ];
}
