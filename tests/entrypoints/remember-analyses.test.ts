import { expect, it } from 'vitest';
import { rememberAnalyses } from '../../entrypoints/background/remember-analyses.ts';
import type { Analysis, Article } from '../../utils/model.ts';

const articleOf = (text: string, language: string | null = 'en'): Article => ({
  text,
  paragraphs: [[0, text.length]],
  title: null,
  outlet: null,
  url: null,
  published: null,
  language,
  authors: [],
});

/** Counts what is really analysed. */
function counted(): { analyzed: ReturnType<typeof rememberAnalyses>; texts: string[] } {
  const texts: string[] = [];
  const analyzed = rememberAnalyses(async ({ text, language }): Promise<Analysis> => {
    texts.push(text);
    return { language, readable: true, entities: [], statements: [], claims: [] };
  });
  return { analyzed, texts };
}

it('analyses an article once for the two questions of its page', async () => {
  const { analyzed, texts } = counted();

  const [first, second] = await Promise.all([
    analyzed(articleOf('The river rose.')),
    analyzed(articleOf('The river rose.')),
  ]);

  expect(second).toBe(first);
  expect(texts).toEqual(['The river rose.']);
});

it('tells the same words in another language apart', async () => {
  const { analyzed } = counted();
  await analyzed(articleOf('Plink.'));
  expect((await analyzed(articleOf('Plink.', 'lt'))).language).toBe('lt');
});

it('keeps no more than the last few articles', async () => {
  const { analyzed, texts } = counted();
  for (const text of ['one', 'two', 'three', 'four', 'five', 'five', 'one']) await analyzed(articleOf(text));
  expect(texts).toEqual(['one', 'two', 'three', 'four', 'five', 'one']);
});
