import type { IsoDate } from '../../utils/model.ts';
import type { Clipping } from '../../utils/reader/clipping.ts';
import { madeArticle } from './made-article.ts';
import { pick, seeded } from './random.ts';

const OUTLETS = ['The Freedonia Herald', 'Sylvania Today', 'Ruritania Post', 'Borduria Times'];
const TAGS = Array.from({ length: 300 }, (_, at) => `topic ${at}`);
export const NAMES = Array.from(
  { length: 400 },
  (_, at) => `Rufus Firefly ${String.fromCharCode(97 + (at % 26))}${at}`,
);

/** Clippings of officials and newspapers that are nowhere; always the same. */
export function madeClippings(count: number): Clipping[] {
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
