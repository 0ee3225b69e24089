import '../strings.ts';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { expect, test } from 'vitest';
import { createKeptStore, type KeptStore } from '../../../components/keep/kept-store.ts';
import type { Article } from '../../../utils/model.ts';
import { diffArticles } from '../../../utils/reader/diff-articles.ts';
import { openKeptArticles, pageOf } from '../../../utils/reader/kept-articles.ts';
import { openReaderDatabase } from '../../../utils/reader/reader-database.ts';
import { ARTICLE } from '../made-up.ts';

const LATER: Article = { ...ARTICLE, text: ARTICLE.text.replace('three dams', 'four dams') };
const OTHER: Article = { ...ARTICLE, url: 'https://herald.example/fish', title: 'The fish of the Plink' };

/** A shelf with two versions of one article, and another article that was kept later. */
async function shelf(): Promise<KeptStore> {
  let now = Date.UTC(2026, 2, 1);
  const database = openReaderDatabase({ indexedDB: new IDBFactory(), IDBKeyRange });
  const kept = openKeptArticles(database, { now: () => (now += 1_000) });
  for (const article of [ARTICLE, LATER, OTHER]) await kept.keep(article, { private: false });
  const store = createKeptStore({ ...kept, changes: diffArticles });
  await store.refresh();
  return store;
}

const titles = ({ list }: KeptStore): (string | null)[] =>
  list.value?.state === 'answered' ? list.value.value.map(({ title }) => title) : ['not answered'];

test('the newest comes first, and what is typed narrows the list by any word of the articles', async () => {
  const store = await shelf();
  expect(titles(store)).toEqual([OTHER.title, ARTICLE.title]);

  await store.search('four da');
  expect(titles(store)).toEqual([ARTICLE.title]);

  await store.search('fish');
  expect(titles(store)).toEqual([OTHER.title]);

  await store.search('"dams four"');
  expect(titles(store)).toEqual([]);
});

test('an article is found by the words of a version that is no longer the newest', async () => {
  const store = await shelf();

  await store.search('“three dams”');

  expect(titles(store)).toContain(ARTICLE.title);
});

test('one is unfolded with all its versions, and folded again', async () => {
  const store = await shelf();

  await store.toggle(pageOf(ARTICLE));
  const open = store.open.value?.versions;
  expect(open?.state === 'answered' && open.value.map(({ article }) => article.text)).toEqual([
    LATER.text,
    ARTICLE.text,
  ]);

  await store.toggle(pageOf(ARTICLE));
  expect(store.open.value).toBeNull();
});

test('all that was removed comes back, the last one first', async () => {
  const store = await shelf();
  await store.toggle(pageOf(ARTICLE));
  await store.remove(pageOf(ARTICLE));
  await store.remove(pageOf(OTHER));
  expect(titles(store)).toEqual([]);
  expect(store.open.value).toBeNull();

  await store.undo();
  expect(titles(store)).toEqual([OTHER.title]);
  await store.undo();
  expect(titles(store)).toEqual([OTHER.title, ARTICLE.title]);
  expect(store.removed.value).toEqual([]);
});

test('a background that does not answer is said, and what was to be removed stays', async () => {
  const gone = (): Promise<never> => Promise.reject(new Error('gone'));
  const store = createKeptStore({
    list: gone,
    versions: gone,
    remove: gone,
    putBack: gone,
    changes: diffArticles,
  });

  await store.refresh();
  await store.remove('x');

  expect(store.list.value?.state).toBe('failed');
  expect(store.unkept.value).not.toBeNull();
  expect(store.removed.value).toEqual([]);
});
