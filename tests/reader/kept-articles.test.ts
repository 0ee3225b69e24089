import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { expect, test } from 'vitest';
import type { Article } from '../../utils/model.ts';
import { diffArticles } from '../../utils/reader/diff-articles.ts';
import type { KeptArticles } from '../../utils/reader/kept-article.ts';
import { openKeptArticles, pageOf } from '../../utils/reader/kept-articles.ts';
import { openReaderDatabase } from '../../utils/reader/reader-database.ts';
import { ARTICLE } from '../components/made-up.ts';
import { got } from './made-clipping.ts';

const LATER: Article = { ...ARTICLE, text: ARTICLE.text.replace('three dams', 'four dams') };
const PAGE = pageOf(ARTICLE);

function shelf(): KeptArticles {
  let now = Date.UTC(2026, 2, 1);
  const database = openReaderDatabase({ indexedDB: new IDBFactory(), IDBKeyRange });
  return openKeptArticles(database, { now: () => (now += 1_000) });
}

const open = { private: false };

test('an article is kept once, whatever brought the reader to it', async () => {
  const articles = shelf();
  expect((await got(articles.keep(ARTICLE, open))).is).toBe('kept');

  const again = await got(articles.keep({ ...ARTICLE, url: `${ARTICLE.url}?utm_source=letter#top` }, open));

  expect(again.is).toBe('already');
  expect(await got(articles.list())).toMatchObject([{ page: PAGE, versions: 1, title: ARTICLE.title }]);
});

test('the same article with another text is a version, and what changed can be told', async () => {
  const articles = shelf();
  await got(articles.keep(ARTICLE, open));

  const { is, before, article } = await got(articles.keep(LATER, open));

  expect(is).toBe('version');
  const changes = diffArticles(before?.article ?? LATER, article.article);
  expect(changes.text.filter(({ kind }) => kind !== 'same')).toEqual([
    { kind: 'removed', text: 'three ' },
    { kind: 'added', text: 'four ' },
  ]);
  expect([changes.added, changes.removed, changes.title]).toEqual([1, 1, null]);
  expect((await got(articles.versions(PAGE))).map((kept) => kept.article.text)).toEqual([
    LATER.text,
    ARTICLE.text,
  ]);
});

test('it is removed with all of its versions, and can be put back', async () => {
  const articles = shelf();
  await got(articles.keep(ARTICLE, open));
  await got(articles.keep(LATER, open));

  const removed = await got(articles.remove(PAGE));
  expect(await got(articles.list())).toEqual([]);
  await got(articles.putBack(removed));

  expect(await got(articles.list())).toMatchObject([{ page: PAGE, versions: 2 }]);
});

test('for a bundle there is the newest version of each, one after the other', async () => {
  const articles = shelf();
  await got(articles.keep(ARTICLE, open));
  await got(articles.keep({ ...ARTICLE, url: 'https://herald.example/other', title: 'Other' }, open));
  await got(articles.keep(LATER, open));

  const newest = [];
  for await (const kept of articles.newest()) newest.push(kept);

  expect(newest.map(({ article }) => article.title)).toEqual([ARTICLE.title, 'Other']);
  expect(newest[0]?.article.text).toBe(LATER.text);
});
