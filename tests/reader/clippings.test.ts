import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { expect, test } from 'vitest';
import { EVERY_CLIPPING } from '../../utils/reader/clipping-list.ts';
import { openClippings } from '../../utils/reader/clippings.ts';
import { filingKeys } from '../../utils/reader/filing.ts';
import { openFollowing } from '../../utils/reader/following.ts';
import { openReaderDatabase } from '../../utils/reader/reader-database.ts';
import { openRefusals } from '../../utils/reader/refusals.ts';
import { ARTICLE, desk, draft, EXACT, got, MINISTRY, saying, TOLVANE } from './made-clipping.ts';

test('what is saved is there with all of its fields, and when it was saved', async () => {
  const { clippings } = desk();

  const { is, clipping } = await got(clippings.save(draft()));

  const at = '2026-03-01T09:00:00.000Z';
  expect(is).toBe('saved');
  expect(clipping).toEqual({ ...draft(), id: 'c1', accessed: at, created: at, changed: at, deleted: null });
  expect(await got(clippings.get([clipping.id]))).toEqual([clipping]);
});

test.each([
  ['word for word', EXACT],
  ['with other quote marks and spaces', 'We will  spend 5% of the budget on rivers,'],
  ['in capitals', EXACT.toUpperCase()],
])('the same words on the same page, %s, are the clipping that is there already', async (_, exact) => {
  const { clippings, wait } = desk();
  const first = await got(clippings.save(draft()));
  wait(3);

  const again = await got(clippings.save(saying(exact, { note: 'another' })));

  expect(again).toMatchObject({ is: 'already', clipping: first.clipping, change: { entries: [] } });
  expect((await got(clippings.list(EVERY_CLIPPING))).total).toBe(1);
});

test.each([
  ['other words', saying('The dam will hold.')],
  ['another page', draft({ article: { ...ARTICLE, url: 'https://herald.example/other' } })],
  ['a page without an address', draft({ article: { ...ARTICLE, url: null } })],
  ['a card', draft({ kind: 'card' })],
])('%s are a clipping of their own', async (_, other) => {
  const { clippings } = desk();
  await got(clippings.save(draft()));

  expect((await got(clippings.save(other))).is).toBe('saved');
});

test('what lies in the trash and is saved again comes back with its note', async () => {
  const { clippings } = desk();
  const { clipping } = await got(clippings.save(draft({ note: 'mine' })));
  await got(clippings.trash([clipping.id]));

  const back = await got(clippings.save(draft({ note: '' })));

  expect(back.is).toBe('back');
  expect(back.clipping).toMatchObject({ id: clipping.id, note: 'mine', deleted: null });
});

test('every change can be undone, and done again', async () => {
  const { clippings } = desk();
  const { clipping, change: saving } = await got(clippings.save(draft()));
  const noted = await got(
    clippings.change([clipping.id], () => ({ note: 'other', tags: [' #Dams ', 'dams'] })),
  );
  const there = async (): Promise<unknown> => (await got(clippings.get([clipping.id])))[0];
  expect(await there()).toMatchObject({ note: 'other', tags: ['Dams'] });

  const redo = await got(clippings.undo(noted));
  expect(await there()).toEqual(clipping);
  await got(clippings.undo(redo));
  expect(await there()).toMatchObject({ note: 'other' });
  const erased = await got(clippings.erase([clipping.id]));
  expect(await there()).toBeUndefined();
  await got(clippings.undo(erased));
  expect(await there()).toMatchObject({ note: 'other' });
  await got(clippings.undo(saving));
  expect(await there()).toBeUndefined();
});

test('the trash keeps for 30 days, and not a day longer', async () => {
  const { clippings, wait } = desk();
  const { clipping } = await got(clippings.save(draft()));
  await got(clippings.save(saying('The dam will hold.')));
  await got(clippings.trash([clipping.id]));
  const trash = { ...EVERY_CLIPPING, filter: { ...EVERY_CLIPPING.filter, trash: true } };
  expect((await got(clippings.list(trash))).rows).toHaveLength(1);

  wait(30);
  expect(await got(clippings.sweep())).toBe(0);
  await got(clippings.restore([clipping.id]));
  await got(clippings.trash([clipping.id]));
  wait(30.5);

  expect(await got(clippings.sweep())).toBe(1);
  expect((await got(clippings.list(trash))).rows).toEqual([]);
  expect((await got(clippings.list(EVERY_CLIPPING))).total).toBe(1);
});

test.each([
  ['by name, whatever its spelling', { kind: 'person', name: 'MIRA  TOLVANE', refs: [] }, 1],
  ['by a reference, whatever the name', { ...TOLVANE, name: 'M. Tolvan' }, 1],
  ['by the institution', MINISTRY, 1],
  ['not under somebody else', { kind: 'person', name: 'Odalys Brenk', refs: [] }, 0],
  ['not under an organisation of that name', { kind: 'organisation', name: 'Mira Tolvane', refs: [] }, 0],
] as const)('clippings of an official are found %s', async (_, name, count) => {
  const { clippings } = desk();
  await got(clippings.save(draft()));

  expect(await got(clippings.filedUnder(filingKeys(name)))).toHaveLength(count);
});

test('clippings of a page come in the order of its text, without those in the trash', async () => {
  const { clippings } = desk();
  const at = (start: number, exact: string): ReturnType<typeof draft> => {
    const made = saying(exact);
    return { ...made, quote: { ...made.quote, position: [start, start + exact.length] } };
  };
  for (const made of [at(90, 'third'), at(10, 'first'), at(50, 'second')]) await got(clippings.save(made));
  const [second] = (await got(clippings.onPage(ARTICLE.url ?? ''))).slice(1);
  await got(clippings.trash(second ? [second.id] : []));

  const left = await got(clippings.onPage(ARTICLE.url ?? ''));

  expect(left.map(({ quote }) => quote.exact)).toEqual(['first', 'third']);
});

test.each([
  ['a note of more than a megabyte', { note: 'x'.repeat(1_048_577) }, 'note-too-long'],
  [
    '10,000 tags on one clipping',
    { tags: Array.from({ length: 10_000 }, (_, at) => `tag ${at}`) },
    'too-many-tags',
  ],
  ['a tag as long as an article', { tags: ['x'.repeat(101)] }, 'tag-too-long'],
])('%s is refused in a sentence, and nothing is changed', async (_, fields, code) => {
  const { clippings } = desk();
  const { clipping } = await got(clippings.save(draft()));

  expect(await clippings.save(saying('Other words.', fields))).toMatchObject({ ok: false, error: { code } });
  expect(await clippings.change([clipping.id], () => fields)).toMatchObject({ ok: false, error: { code } });
  expect((await got(clippings.list(EVERY_CLIPPING))).rows).toEqual([clipping]);
});

test('a note of a megabyte with markup in it is kept as it is', async () => {
  const { clippings } = desk();
  const note = '<img src=https://example.invalid/x.png>'.repeat(20_000);

  const { clipping } = await got(clippings.save(draft({ note })));

  expect(clipping.note).toBe(note);
});

test('what a page has too much of is cut, and what is no clipping is refused', async () => {
  const { clippings } = desk();
  const long = { ...ARTICLE, title: 'x'.repeat(9_000), authors: Array.from({ length: 300 }, () => 'A') };

  const { clipping } = await got(clippings.save(draft({ article: long })));
  expect([clipping.article.title?.length, clipping.article.authors.length]).toEqual([500, 100]);
  const far = { ...ARTICLE, url: `https://herald.example/${'x'.repeat(5_000)}` };
  expect((await got(clippings.save(draft({ article: far })))).clipping.article.url).toBeNull();
  const scripted = draft({ article: { ...ARTICLE, url: 'javascript:alert(1)' } });

  expect(await clippings.save(scripted)).toMatchObject({
    error: { code: 'not-a-clipping', field: 'article.url' },
  });
});

test('where the storage is full the failure says so, and nothing is half done', async () => {
  const { clippings, database } = desk();
  database.clippings.hook('creating', () => {
    throw new DOMException('no room', 'QuotaExceededError');
  });

  expect(await clippings.save(draft())).toMatchObject({ ok: false, error: { code: 'reader-full' } });
});

test('a list that another page changed is the changed one', async () => {
  const indexedDB = new IDBFactory();
  const here = desk(indexedDB).clippings;
  const there = openClippings(openReaderDatabase({ indexedDB, IDBKeyRange }));
  const { clipping } = await got(here.save(draft()));
  expect((await got(there.list(EVERY_CLIPPING))).total).toBe(1);

  await got(here.erase([clipping.id]));
  await got(here.save(saying('The dam will hold.')));

  const { rows } = await got(there.list(EVERY_CLIPPING));
  expect(rows.map(({ quote }) => quote.exact)).toEqual(['The dam will hold.']);
});

test('corrections and following from before there were clippings are still there', async () => {
  const indexedDB = new IDBFactory();
  const old = new Dexie('reader', { indexedDB, IDBKeyRange });
  old.version(1).stores({ corrections: '[name+bundle+entity]' });
  old.version(2).stores({ following: 'key, name' });
  await old
    .table('corrections')
    .add({ name: 'mira', bundle: 'rivers', entity: 'p1', called: 'Mira Tolvane' });
  await old
    .table('following')
    .add({ key: 'rivers/p1', name: 'Mira Tolvane', kind: 'person', refs: [], seen: [] });
  old.close();

  const reader = openReaderDatabase({ indexedDB, IDBKeyRange });

  expect(await openRefusals(reader).all()).toHaveLength(1);
  expect(await openFollowing(reader).all()).toHaveLength(1);
  expect((await got(openClippings(reader).list(EVERY_CLIPPING))).total).toBe(0);
});
