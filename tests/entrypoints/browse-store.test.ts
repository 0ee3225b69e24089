import '../components/strings.ts';
import { expect, test } from 'vitest';
import { FROM_A, inAlphabet } from '../../components/browse/browse-form.ts';
import { aboutName } from '../../components/browse/browse-view.tsx';
import {
  type BrowseServices,
  type BrowseStore,
  createBrowseStore,
} from '../../entrypoints/library/browse-store.ts';
import type { BrowsedEntity, BrowsePage } from '../../utils/corpus/browse-list.ts';
import type { BrowseQuestion, LettersQuestion } from '../../utils/messages/browse.ts';
import type { Result } from '../../utils/model.ts';
import { person } from '../corpus/made-bundle.ts';

const PAGE = 50;
const named = (at: number): BrowsedEntity =>
  ({
    ref: { bundle: 'made', id: `p${at}` },
    row: person(`p${at}`, `Person ${at}`),
  }) as unknown as BrowsedEntity;

const noCountries = async (): Promise<Result<readonly string[]>> => ({ ok: true, value: [] });
const storeOf = (browse: BrowseServices['browse']): BrowseStore =>
  createBrowseStore({ browse, letters: async () => ({ ok: true, value: [] }), countries: noCountries });

test('letters are asked for other names, not for another place in the list', async () => {
  const asked: LettersQuestion[] = [];
  const { ask, letters } = createBrowseStore({
    browse: async () => ({ ok: true, value: { entities: [], total: 0 } }),
    letters: async (question) => {
      asked.push(question);
      return { ok: true, value: [{ letter: 'Ž', names: 2 }] };
    },
    countries: noCountries,
  });
  await ask({ ...FROM_A });
  await ask({ ...FROM_A, initial: 'Ž' });
  await ask({ ...FROM_A, from: 'zem' });
  await ask({ ...FROM_A, from: 'zem', country: 'Freedonia' });

  expect(letters.value).toEqual(['Ž']);
  expect(asked.map(({ country }) => country)).toEqual([null, 'Freedonia']);
});

test.each([
  ['en', 'A S Š T Z Ž Є Ї'],
  ['lt', 'A S Š T Z Ž Є Ї'],
  ['uk', 'Є Ї A S Š T Z Ž'],
])('in %s the letters stand as in its alphabet', (locale, order) => {
  expect(inAlphabet([...'ŽTЄSAЇZŠ'], locale).join(' ')).toBe(order);
});

test('the next page is asked for after the last name and added to the list', async () => {
  const asked: BrowseQuestion[] = [];
  const { ask, more, list } = storeOf(async (question) => {
    asked.push(question);
    const count = question.after === null ? PAGE : 3;
    const entities = Array.from({ length: count }, (_, at) => named(at));
    return { ok: true, value: { entities, total: 53 } };
  });
  await ask({ ...FROM_A, from: 'P' });
  expect(list.value).toMatchObject({ value: { total: 53, more: true } });
  await more();

  expect(asked[1]?.after?.ref).toEqual(named(PAGE - 1).ref);
  expect(list.value).toMatchObject({ value: { more: false, entities: { length: 53 } } });
});

test('an answer for an earlier form is dropped', async () => {
  const answers: (() => void)[] = [];
  const { ask, list } = storeOf(
    ({ from }) =>
      new Promise<Result<BrowsePage>>((done) =>
        answers.push(() => done({ ok: true, value: { entities: [], total: from === 'B' ? 2 : 1 } })),
      ),
  );
  const both = [ask({ ...FROM_A, from: 'A' }), ask({ ...FROM_A, from: 'B' })];
  answers[1]?.();
  answers[0]?.();
  await Promise.all(both);

  expect(list.value).toMatchObject({ value: { total: 2 } });
});

test.each([
  [
    'the office reported last',
    [
      { title: 'Clerk', from: '2020' },
      { title: 'Minister', from: '2024' },
    ],
    'Minister, Aldovia',
  ],
  ['the country where no office is known', [], 'Aldovia'],
])('a name is told by %s', (_, roles, words) => {
  const row = person('p1', 'Mira Tolvane', {
    country: 'Aldovia',
    roles: roles.map((role) => ({
      institution: null,
      country: null,
      to: null,
      document: null,
      ...role,
    })) as never,
  });

  expect(aboutName(row)).toBe(words);
});
