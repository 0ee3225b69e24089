import { describe, expect, test } from 'vitest';
import type { IndexRules } from '../../utils/corpus/index-rules.ts';
import { indexVersion } from '../../utils/corpus/index-rules.ts';
import { installBundle } from '../../utils/corpus/install-bundle.ts';
import { parseHead } from '../../utils/corpus/install-head.ts';
import { mergeSegments } from '../../utils/corpus/merge-segments.ts';
import { openCorpus } from '../../utils/corpus/open-corpus.ts';
import { recordKeys } from '../../utils/corpus/record-keys.ts';
import { reindexStale } from '../../utils/corpus/reindex.ts';
import { createRowPacker } from '../../utils/corpus/row-records.ts';
import { NO_FILTER } from '../../utils/corpus/search-request.ts';
import type { RecordStore, StoredRecord } from '../../utils/corpus/store.ts';
import { storedLines } from '../../utils/corpus/stored-lines.ts';
import type { IsoDate } from '../../utils/model.ts';
import { articleRow, madeBundle, person, statement } from './made-bundle.ts';
import { PLAIN_RULES } from './plain-rules.ts';
import { STORES } from './stores.ts';

const WORDS = ['bridge', 'harbour', 'ferry', 'pier', 'crack', 'tide', 'lantern'];
const COUNT = 95;

/** Statements that share words in a pattern, so that every word is in many segments. */
const BUNDLE = madeBundle({
  entities: Array.from({ length: 9 }, (_, at) => person(`p${at}`, `Person ${at}`)),
  documents: Array.from({ length: 12 }, (_, at) =>
    articleRow(`d${at}`, { title: `Story ${at}`, published: `2026-01-${at + 10}` as IsoDate }),
  ),
  statements: Array.from({ length: COUNT }, (_, at) =>
    statement(`s${at}`, `The ${WORDS[at % 7]} and the ${WORDS[at % 5]} ${at}.`, [`p${at % 9}`], {
      document: `d${at % 12}`,
    }),
  ),
});

/** Everything there is to be found, in the corpus's own order. */
async function everything(store: RecordStore, rules: IndexRules = PLAIN_RULES): Promise<unknown> {
  const corpus = openCorpus(store, rules);
  const searches = await Promise.all(
    [...WORDS, 'story', '94'].map((term) =>
      corpus.read({
        search: {
          groups: [{ terms: [term], prefix: null }],
          phrases: [],
          filter: NO_FILTER,
          order: 'score',
          offset: 0,
          limit: COUNT,
        },
      }),
    ),
  );
  const names = await corpus.read({ names: [['x:person 3'], ['x:person 8']] });
  return [searches.map(({ search }) => search.hits.map(({ row, title }) => [row.id, title])), names.names];
}

/** Puts rows of another layout in the place of an install's; null of the first, when no install said how they lie. */
async function layOut(store: RecordStore, layout: 2 | null): Promise<void> {
  const [row] = await store.installs();
  if (row === undefined) return;
  const { rowLayout: _rowLayout, ...first } = row;
  const other = layout === null ? first : { ...first, rowLayout: layout };
  const keys = recordKeys(other);
  for (const kind of ['entities', 'documents', 'statements'] as const) {
    const lines: string[] = [];
    for await (const some of storedLines(store, row, kind)) lines.push(...some);
    await store.deleteAll(`${row.install}:rows:${kind}:`);
    const written: StoredRecord[] = [];
    const packer = createRowPacker(kind, layout ?? 1, (record, bytes) =>
      written.push({ key: keys.rows(kind, record), bytes }),
    );
    packer.add(new TextEncoder().encode(lines.join('\n')));
    packer.finish();
    await store.writeMany(written);
  }
  await store.changeInstalls({ put: [other], remove: [] });
}

async function segments(store: RecordStore): Promise<number | undefined> {
  const [row] = await store.installs();
  const [bytes] = row === undefined ? [] : await store.readMany([recordKeys(row).head]);
  return parseHead(bytes)?.statements.length;
}

describe.each(STORES)('a corpus $name', ({ create }) => {
  test('answers from many segments as from one', async () => {
    const [one, many] = [create().store, create().store];
    await installBundle(one, BUNDLE, PLAIN_RULES);
    await installBundle(many, BUNDLE, PLAIN_RULES, { segmentRows: 4 });
    expect([await segments(one), await segments(many)]).toEqual([1, 24]);
    expect(await everything(many)).toEqual(await everything(one));
  });

  test('answers the same after its segments were merged, and nothing is left of them', async () => {
    const { store, reopen } = create();
    await installBundle(store, BUNDLE, PLAIN_RULES, { segmentRows: 4 });
    const before = await everything(store);
    const [split] = await store.installs();
    expect(await mergeSegments(store, indexVersion(PLAIN_RULES))).toBe(1);
    expect(await mergeSegments(store, indexVersion(PLAIN_RULES))).toBe(0);
    const woken = reopen();
    expect(await segments(woken)).toBe(1);
    expect(await everything(woken)).toEqual(before);
    const old = recordKeys({ install: 1, generation: split?.generation ?? 0 });
    expect(await woken.readMany([old.head, old.postings('statements', 3, 0), old.names(0, 0)])).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('keeps its segments where merging was called off', async () => {
    const { store } = create();
    await installBundle(store, BUNDLE, PLAIN_RULES, { segmentRows: 4 });
    const before = await everything(store);
    expect(await mergeSegments(store, indexVersion(PLAIN_RULES), AbortSignal.abort())).toBe(0);
    expect(await segments(store)).toBe(24);
    expect(await everything(store)).toEqual(before);
  });

  test('is indexed again from its own rows when the rules have changed', async () => {
    const { store } = create();
    await installBundle(store, BUNDLE, { ...PLAIN_RULES, version: 'older', terms: () => ['everything'] });
    expect(await reindexStale(store, PLAIN_RULES)).toBe(1);
    expect(await reindexStale(store, PLAIN_RULES)).toBe(0);
    const fresh = create().store;
    await installBundle(fresh, BUNDLE, PLAIN_RULES);
    expect(await everything(store)).toEqual(await everything(fresh));
  });

  test.each([
    ['the first corpora', null],
    ['very large ones', 2],
  ] as const)(
    'answers from rows that lie as %s have them, also when they are indexed again',
    async (_, layout) => {
      const { store, reopen } = create();
      await installBundle(store, BUNDLE, PLAIN_RULES);
      const before = await everything(store);
      await layOut(store, layout);
      const woken = reopen();
      expect(await everything(woken)).toEqual(before);
      const other = { ...PLAIN_RULES, version: 'other' };
      expect(await reindexStale(woken, other)).toBe(1);
      expect(await everything(woken, other)).toEqual(before);
    },
  );
});
