import { analyze, articleFromText } from '../../utils/analyze.ts';
import { madeArticle } from './made-article.ts';
import { type Figure, time } from './measure.ts';

const SIZES = [1_000, 4_000, 16_000, 64_000];

/** Read before anything is counted, so that the compiler has seen all of the code. */
const WARM_WORDS = 200_000;

/** Whole reading (names, offices, statements, claims) beside two general libraries on the same text. */
export async function benchReading(): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const words of SIZES) {
    const text = madeArticle(words);
    const samples = await time(() => analyze(articleFromText(text)), 15, Math.ceil(WARM_WORDS / words));
    figures.push({
      name: `reading, ${words.toLocaleString('en')} words, per 1,000 words`,
      unit: 'ms',
      samples: samples.map((ms) => (ms / words) * 1_000),
      target: '≤ 3',
    });
  }
  const words = 4_000;
  const text = madeArticle(words);
  for (const [name, read] of await comparisons()) {
    const samples = await time(() => read(text), 3, 1);
    figures.push({
      name: `  ${name}, ${words.toLocaleString('en')} words, per 1,000 words`,
      unit: 'ms',
      samples: samples.map((ms) => (ms / words) * 1_000),
    });
  }
  return figures;
}

type Read = (text: string) => unknown;

/** What general libraries do of the same job: people and places, or tokens, tags and entities. */
async function comparisons(): Promise<[string, Read][]> {
  const { default: compromise } = await import('compromise');
  const { default: winkNlp } = await import('wink-nlp');
  const { default: model } = await import('wink-eng-lite-web-model');
  const wink = winkNlp(model);
  return [
    [
      'compromise (people, organisations, quotations)',
      (text) => {
        const read = compromise(text);
        return [
          read.people().out('array'),
          read.organizations().out('array'),
          read.quotations().out('array'),
        ];
      },
    ],
    ['wink-nlp (tokens, tags, entities)', (text) => wink.readDoc(text).entities().out()],
  ];
}
