import { expect, test } from 'vitest';
import { EMPTY_SEARCH, NO_FILTER } from '../../components/search/search-filter.ts';
import { createSearchStore, searchQuestion } from '../../entrypoints/sidepanel/search-store.ts';
import type { SearchQuestion, SearchResult } from '../../utils/messages.ts';
import type { Result } from '../../utils/model.ts';

const NO_COUNTS = { kinds: [], years: [], outlets: [], officials: [], institutions: [] };
const tick = (): Promise<void> => new Promise((done) => setTimeout(done, 1));

const noCounts = async (): Promise<Result<null>> => ({ ok: true, value: null });

test('counts are asked for while the filters are looked at, and those of the newest form stay', async () => {
  const asked: string[] = [];
  const { ask, counts, showCounts } = createSearchStore({
    search: async () => ({ ok: true, value: { hits: [], total: 0, complete: true } }),
    searchCounts: async ({ text }) => {
      asked.push(text);
      return { ok: true, value: { ...NO_COUNTS, years: [{ year: text.length, count: 1 }] } };
    },
  });
  await ask({ ...EMPTY_SEARCH, text: 'd' });
  expect(asked).toEqual([]);
  showCounts(true);
  await ask({ ...EMPTY_SEARCH, text: 'dam' });
  expect(counts.value?.years[0]?.year).toBe(3);
  showCounts(false);
  await ask({ ...EMPTY_SEARCH, text: 'dams' });

  expect(asked).toEqual(['d', 'dam']);
});

test('while one question is under way typing asks nothing, and then the newest form is asked', async () => {
  const asked: string[] = [];
  const answers: ((total: number) => void)[] = [];
  const search = ({ text }: SearchQuestion): Promise<Result<SearchResult>> => {
    asked.push(text);
    return new Promise((done) =>
      answers.push((total) => done({ ok: true, value: { hits: [], total, complete: true } })),
    );
  };
  const { ask, found } = createSearchStore({ search, searchCounts: noCounts });
  for (const text of ['d', 'da', 'dam']) void ask({ ...EMPTY_SEARCH, text });
  expect(asked).toEqual(['d']);

  answers[0]?.(9);
  await tick();
  expect(asked).toEqual(['d', 'dam']);
  answers[1]?.(1);
  await tick();
  expect(found.value).toMatchObject({ state: 'answered', value: { total: 1 } });
});

test('a search that cannot be answered says why', async () => {
  const { ask, found } = createSearchStore({
    search: async () => ({ ok: false, error: { code: 'x', message: 'No storage.' } }),
    searchCounts: noCounts,
  });
  await ask(EMPTY_SEARCH);

  expect(found.value).toEqual({ state: 'failed', message: 'No storage.' });
});

test('a form asks for what it narrows to and for nothing else', () => {
  const question = searchQuestion({
    ...EMPTY_SEARCH,
    filter: { ...NO_FILTER, outlet: 'Herald', kind: 'direct' },
  });

  expect(question.filter).toEqual({
    officials: [],
    institutions: [],
    outlets: ['Herald'],
    kinds: ['direct'],
    from: null,
    to: null,
  });
});
