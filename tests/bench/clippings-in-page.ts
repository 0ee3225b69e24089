import type { IsoDate } from '../../utils/model.ts';
import type { Clipping } from '../../utils/reader/clipping.ts';
import { EVERY_CLIPPING } from '../../utils/reader/clipping-list.ts';
import { openClippings } from '../../utils/reader/clippings.ts';
import { openReaderDatabase } from '../../utils/reader/reader-database.ts';
import { madeArticle } from './made-article.ts';
import { pick, seeded } from './random.ts';

const OUTLETS = ['The Freedonia Herald', 'Sylvania Today', 'Ruritania Post', 'Borduria Times'];
const TAGS = Array.from({ length: 300 }, (_, at) => `topic ${at}`);
const NAMES = Array.from(
  { length: 400 },
  (_, at) => `Rufus Firefly ${String.fromCharCode(97 + (at % 26))}${at}`,
);

function madeClippings(count: number): Clipping[] {
  const random = seeded(7);
  const sentences = madeArticle(20_000).split(/(?<=[.!?])\s+/);
  return Array.from({ length: count }, (_, at) => {
    const exact = `${pick(sentences, random)} ${at}.`;
    const paragraph = Array.from({ length: 4 }, () => pick(sentences, random)).join(' ');
    const day = new Date(Date.UTC(2024, 0, 1 + (at % 700), 9)).toISOString() as Clipping['created'];
    const name = pick(NAMES, random);
    return {
      id: `c${at}` as Clipping['id'],
      kind: pick(['selection', 'statement', 'claim'] as const, random),
      quote: {
        exact,
        prefix: '',
        suffix: '',
        position: [0, exact.length],
        said: [[0, exact.length]],
        speech: null,
      },
      place: { headings: [], fragment: null, paragraph, index: 0, textFragment: null },
      article: {
        url: `https://herald.example/${at % 3_000}`,
        title: pick(sentences, random).slice(0, 90),
        outlet: pick(OUTLETS, random),
        authors: [],
        published: day.slice(0, 10) as IsoDate,
        language: 'en',
        origin: { url: null, title: null, outlet: null, authors: null, published: null, language: null },
      },
      speaker: { kind: 'person', name, role: 'Minister', refs: [] },
      institution: { kind: 'organisation', name: `Ministry ${at % 90} of Freedonia`, role: null, refs: [] },
      claim: null,
      beside: [],
      note: random() < 0.3 ? paragraph : '',
      tags: [pick(TAGS, random), pick(TAGS, random)],
      colour: pick(['yellow', 'green', null] as const, random),
      private: false,
      accessed: day,
      created: day,
      changed: day,
      deleted: null,
    };
  });
}

/** Saves clippings, then asks for them as somebody types, from a page that has just been opened; ms of each. */
async function measure(
  count: number,
): Promise<{ save: number; first: number; each: number[]; groups: number[]; byName: number[] }> {
  const database = openReaderDatabase();
  const made = madeClippings(count);
  const start = performance.now();
  await openClippings(database).add(made);
  const save = performance.now() - start;

  const clippings = openClippings(database);
  const timed = async (work: () => Promise<unknown>): Promise<number> => {
    const from = performance.now();
    await work();
    return performance.now() - from;
  };
  const first = await timed(() => clippings.list({ ...EVERY_CLIPPING, limit: 50 }));
  const random = seeded(11);
  const each: number[] = [];
  for (let asked = 0; asked < 40; asked++) {
    const words = pick(made, random).quote.exact.split(' ').slice(1, 4).join(' ');
    for (let typed = 1; typed <= words.length; typed += 3)
      each.push(
        await timed(() => clippings.list({ ...EVERY_CLIPPING, text: words.slice(0, typed), limit: 50 })),
      );
  }
  const groups: number[] = [];
  for (const group of ['tag', 'official', 'institution', 'outlet', 'day', 'page'] as const)
    groups.push(await timed(() => clippings.list({ ...EVERY_CLIPPING, group, sort: 'title', limit: 50 })));
  const byName: number[] = [];
  for (let asked = 0; asked < 50; asked++)
    byName.push(await timed(() => clippings.filedUnder([`person:${pick(NAMES, random).toLowerCase()}`])));
  return { save, first, each, groups, byName };
}

export const clippingsBench = { measure };
Object.assign(globalThis, { bench: clippingsBench, clippingsBench });

declare global {
  interface Window {
    readonly clippingsBench: typeof clippingsBench;
  }
}
