import '../strings.ts';
import { expect, test } from 'vitest';
import { KeptReader } from '../../../components/keep/kept-reader.tsx';
import { createKeptStore } from '../../../components/keep/kept-store.ts';
import { KeptView } from '../../../components/keep/kept-view.tsx';
import { momentOf } from '../../../utils/reader/clippings.ts';
import { diffArticles } from '../../../utils/reader/diff-articles.ts';
import type { KeptArticle } from '../../../utils/reader/kept-article.ts';
import { ARTICLE } from '../made-up.ts';
import { drawn, texts } from '../render.ts';

const version = (day: number, change: Partial<KeptArticle['article']> = {}): KeptArticle => ({
  page: 'https://herald.example/dams',
  print: `${day}`,
  article: { ...ARTICLE, ...change },
  kept: momentOf(Date.UTC(2026, 2, day)),
  private: false,
});

test('a newer version shows word by word what changed since the one before', () => {
  const newer = version(2, {
    text: ARTICLE.text.replace('three dams', 'four dams'),
    title: 'Dams, counted again',
  });

  const root = drawn(<KeptReader versions={[newer, version(1)]} changesOf={diffArticles} />);

  expect(texts(root, '.kept-text ins')).toEqual(['four']);
  expect(texts(root, '.kept-text del')).toEqual(['three']);
  expect(texts(root, '.kept-headline del')).not.toEqual([]);
  expect(texts(root, 'option')).toHaveLength(2);
  expect(texts(root, '.soft')[0]).toContain('1 word added, 1 word removed');
});

test('an article that was kept once is shown as it read, markup in it as text', () => {
  const root = drawn(
    <KeptReader versions={[version(1, { text: '<b>Not bold</b>' })]} changesOf={diffArticles} />,
  );

  expect(texts(root, '.kept-text')).toEqual(['<b>Not bold</b>']);
  expect(root.querySelector('b, select')).toBeNull();
});

test('a list says where nothing is kept, and an address that is no web page is no link', async () => {
  const line = { page: 'p', title: null, outlet: null, published: null, url: 'javascript:alert(1)' };
  const lists = [[], [{ ...line, kept: version(1).kept, versions: 1, private: true }]];
  const store = createKeptStore({
    list: async () => ({ ok: true, value: lists.shift() ?? [] }),
    versions: async () => ({ ok: true, value: [] }),
    remove: async () => ({ ok: true, value: [] }),
    putBack: async () => ({ ok: true, value: null }),
    changes: diffArticles,
  });

  await store.refresh();
  expect(texts(drawn(<KeptView store={store} />), '.notice h2')).toEqual(['No article is kept']);

  await store.refresh();
  const root = drawn(<KeptView store={store} />);
  expect(root.querySelector('a')).toBeNull();
  expect(texts(root, '.source-line')[0]).toContain('from a private window');
});
