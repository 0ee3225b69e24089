import '../strings.ts';
import { expect, test } from 'vitest';
import {
  createFollowingStore,
  type FollowingServices,
} from '../../../components/following/following-store.ts';
import { FollowingView } from '../../../components/following/following-view.tsx';
import { NewsLine } from '../../../components/following/news-line.tsx';
import type { FollowedNews } from '../../../utils/messages/following.ts';
import type { EntityRef } from '../../../utils/model.ts';
import type { FollowedName } from '../../../utils/reader/followed-name.ts';
import { corpusStatement } from '../made-up.ts';
import { drawn, texts } from '../render.ts';

const nothing = (): void => undefined;
const done = { ok: true, value: null } as const;
const whom = (name: string, id: string): FollowedName => ({
  name,
  kind: 'person',
  refs: [{ bundle: 'rivers', id } as EntityRef],
});
const newsOf = (name: string, count: number, more: Partial<FollowedNews> = {}): FollowedNews => ({
  ...whom(name, name),
  key: `rivers/${name}`,
  known: whom(name, name).refs,
  news: Array.from({ length: Math.min(count, 2) }, (_, at) =>
    corpusStatement(`${name} ${at}`, `Said ${at}`, '2026-01-02'),
  ),
  count,
  ...more,
});

/** A background that keeps whom it is told in a list. */
function services(news: readonly FollowedNews[]): FollowingServices & { readonly seen: string[] } {
  let names: readonly FollowedName[] = news;
  const seen: string[] = [];
  return {
    seen,
    following: async () => ({ ok: true, value: names }),
    news: async () => ({ ok: true, value: news.filter(({ key }) => !seen.includes(key)) }),
    follow: async (added) => {
      names = [...names, added];
      return done;
    },
    unfollow: async (refs) => {
      names = names.filter((one) => one.refs[0]?.id !== refs[0]?.id);
      return done;
    },
    markSeen: async (keys) => {
      seen.push(...keys);
      return done;
    },
  };
}

test('what is new is counted for all and for each, and those with news come first', async () => {
  const store = createFollowingStore(services([newsOf('Ada', 0), newsOf('Ben', 7), newsOf('Cyd', 1)]));
  await store.refresh();
  await store.askNews();
  const root = drawn(<FollowingView following={store} onOpenProfile={nothing} />);

  expect(texts(root, '.news-head strong')).toEqual(['8 new statements of those whom you follow']);
  expect(texts(root, '.news-name')).toEqual(['Ben', 'Cyd', 'Ada']);
  expect(texts(root, '.news-about .soft')).toEqual([
    '7 new statements',
    '1 new statement',
    '0 new statements',
  ]);
  expect(texts(root, '.profile-more')).toEqual(['5 more']);
  expect(texts(drawn(<NewsLine following={store} onOpen={null} />), 'a')).toEqual([
    '8 new statements of those whom you follow',
  ]);
});

test('one whom the corpus no longer has is said to be gone and can still be left', async () => {
  const store = createFollowingStore(services([newsOf('Ada', 0, { known: [] })]));
  await store.refresh();
  await store.askNews();
  const root = drawn(<FollowingView following={store} onOpenProfile={nothing} />);

  expect(texts(root, '.news-about .soft')).toEqual(['Your corpus no longer has this entry.']);
  expect(root.querySelector('.follow-button')?.getAttribute('aria-label')).toBe('Stop following Ada');
});

test('who follows nobody is told how to', async () => {
  const store = createFollowingStore(services([]));
  await store.askNews();

  expect(texts(drawn(<FollowingView following={store} onOpenProfile={nothing} />), 'h2')).toEqual([
    'You follow nobody yet',
  ]);
  expect(drawn(<NewsLine following={store} onOpen={null} />).textContent).toBe('');
});

test('following and leaving somebody is known at once, and what was seen is asked for no more', async () => {
  const background = services([newsOf('Ada', 3)]);
  const store = createFollowingStore(background);
  await store.refresh();
  await store.follow(whom('Ben', 'Ben'), true);
  expect(store.names.value.map(({ name }) => name)).toEqual(['Ada', 'Ben']);
  await store.follow(whom('Ben', 'Ben'), false);
  expect(store.names.value.map(({ name }) => name)).toEqual(['Ada']);
  await store.askNews();
  await store.markSeen(['rivers/Ada']);

  expect(store.news.value).toEqual({ state: 'answered', value: [] });
});

test('a change that could not be kept says why', async () => {
  const full = { ok: false, error: { code: 'disk-full', message: 'The disk is full.' } } as const;
  const gone = async () => Promise.reject(new Error('The port is closed.'));
  const store = createFollowingStore({ ...services([]), follow: async () => full, markSeen: gone });
  await store.follow(whom('Ben', 'Ben'), true);

  expect(store.unkept.value).toBe('There is not enough room on this disk; nothing was changed.');
  expect(store.names.value).toEqual([]);
  await store.markSeen(['Ben']);
  expect(store.unkept.value).toMatch(/did not answer/);
});
