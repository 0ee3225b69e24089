import { expect, test } from 'vitest';
import { EMPTY_SEARCH, NO_FILTER } from '../../components/search/search-filter.ts';
import { createSearchStore, searchQuestion } from '../../entrypoints/sidepanel/search-store.ts';
import type { SearchQuestion, SearchResult } from '../../utils/messages.ts';
import type { Result } from '../../utils/model.ts';

const tick = (): Promise<void> => new Promise((done) => setTimeout(done, 1));

test('while one question is under way typing asks nothing, and then the newest form is asked', async () => {
  const asked: string[] = [];
  const answers: ((total: number) => void)[] = [];
  const search = ({ text }: SearchQuestion): Promise<Result<SearchResult>> => {
    asked.push(text);
    return new Promise((done) =>
      answers.push((total) => done({ ok: true, value: { hits: [], total, complete: true } })),
    );
  };
  const { ask, found } = createSearchStore(search);
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
  const { ask, found } = createSearchStore(async () => ({
    ok: false,
    error: { code: 'storage', message: 'No storage.' },
  }));
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
