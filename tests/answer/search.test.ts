import { describe, expect, test } from 'vitest';
import { openMemoryCorpus } from '../../utils/answer/open-memory-corpus.ts';
import { search } from '../../utils/answer/search.ts';
import { madeBundle, statement } from '../corpus/made-bundle.ts';
import { corpusOf, home } from './lutha-bridge.ts';

describe('search', () => {
  test('finds statements by words as they are inflected, and narrows them', async () => {
    const corpus = await corpusOf();
    const found = await search(corpus, { text: 'crack pier' });
    expect(new Set(found.hits.map(({ id }) => id))).toEqual(new Set(['s1', 's4']));
    const narrowed = await search(corpus, { text: 'crack', filter: { officials: [home('p2')] } });
    expect(narrowed.hits.map(({ id }) => id)).toEqual(['s4']);
  });

  test.each([
    'It will cost $5.5 million, 7 per cent of what is there.',
    '“$5.5 million” 7 per cent',
    '“of what is”',
    'cos* 7%',
  ])('finds a statement by its own words, figures and small words too: %s', async (typed) => {
    const opened = await openMemoryCorpus([
      madeBundle({
        statements: [
          statement('s1', 'It will cost $5.5 million, 7 per cent of what is there.'),
          statement('s2', 'It will cost $6.5 million, 8 per cent of that.'),
        ],
      }),
    ]);
    if (!opened.ok) throw new Error(opened.error.message);

    const found = await search(opened.value, { text: typed });

    expect(found.hits.map(({ id }) => id)).toEqual(['s1']);
  });

  test('shows a figure with its unit before the bare number, and finds it while its scale is typed', async () => {
    const opened = await openMemoryCorpus([
      madeBundle({
        statements: [
          statement('s1', 'Prices rose by 7 per cent.', [], { said: '2020' }),
          statement('s2', 'We 7 will mend 7 bridges, 7 of them old.', [], { said: '2026' }),
          statement('s3', 'It took $5.5 million.'),
        ],
      }),
    ]);
    if (!opened.ok) throw new Error(opened.error.message);
    const found = async (text: string): Promise<string[]> =>
      (await search(opened.value, { text })).hits.map(({ id }) => id);

    expect(await found('7%')).toEqual(['s1', 's2']);
    for (const text of ['5.5 m', '5.5 milli', '$5.5 million', '5.5 million dol'])
      expect(await found(text)).toEqual(['s3']);
  });

  test('finds nothing for words that are in every text, and everything for no words, newest first', async () => {
    const corpus = await corpusOf();
    expect(await search(corpus, { text: 'the of' })).toEqual({ hits: [], total: 0, complete: true });
    const all = await search(corpus, { text: ' ', limit: 2 });
    expect([all.hits.map(({ id }) => id), all.total]).toEqual([['s5', 's4'], 5]);
  });
});
