import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createMemoryStore } from '../../utils/corpus/memory-store.ts';
import { openRecords } from '../../utils/corpus/records.ts';
import { createRepeatCache } from '../../utils/corpus/repeat-cache.ts';
import { createSizedCache } from '../../utils/corpus/sized-cache.ts';
import type { RecordStore } from '../../utils/corpus/store.ts';
import { createTop } from '../../utils/corpus/top.ts';

function counting(store: RecordStore): { store: RecordStore; reads: string[][] } {
  const reads: string[][] = [];
  return {
    reads,
    store: {
      ...store,
      readMany(keys) {
        reads.push([...keys]);
        return store.readMany(keys);
      },
    },
  };
}

test('a cache keeps what is used, forgets what is not, and refuses what is too large', () => {
  const cache = createSizedCache<string, string>(8);
  for (const key of ['a', 'b', 'c', 'a', 'd', 'a', 'e', 'a', 'f']) {
    if (cache.get(key) === undefined) cache.set(key, key.toUpperCase(), 2);
  }
  cache.set('huge', 'H', 3);
  expect(['a', 'b', 'f', 'huge'].map((key) => cache.get(key))).toEqual(['A', undefined, 'F', undefined]);
});

test('a cache holds whatever fits, in whatever order it is asked for, and never more than its capacity', () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat(30), { maxLength: 300 }),
      fc.integer({ min: 8, max: 100 }),
      (asked, capacity) => {
        const cache = createSizedCache<number, object>(capacity);
        const sizeOf = (key: number): number => (key % 5) + 1;
        const values = new Map(asked.map((key) => [key, {}]));
        const whole = [...values.keys()].reduce((sum, key) => sum + sizeOf(key), 0);
        const fits = whole <= capacity && Math.max(0, ...asked.map(sizeOf)) <= capacity / 4;
        const met = new Set<number>();
        for (const key of asked) {
          const kept = cache.get(key);
          if (kept !== undefined || (fits && met.has(key))) expect(kept).toBe(values.get(key));
          cache.set(key, values.get(key) ?? {}, sizeOf(key));
          met.add(key);
        }
        const held = [...values.keys()].filter((key) => cache.get(key) !== undefined);
        expect(held.reduce((sum, key) => sum + sizeOf(key), 0)).toBeLessThanOrEqual(capacity);
      },
    ),
  );
});

test('a cache of what is asked for again keeps nothing of the first time, and forgets whom it has met', () => {
  const cache = createRepeatCache<string, string>(100, 4);
  const ask = (key: string): string | undefined => {
    const kept = cache.get(key);
    cache.set(key, key.toUpperCase(), 1);
    return kept;
  };
  expect(['a', 'a', 'a'].map(ask)).toEqual([undefined, undefined, 'A']);
  // So many others were met since `b` that its second time is a first one.
  expect(['b', 'c', 'd', 'e', 'f', 'g', 'b', 'b'].map(ask)).toEqual(Array(8).fill(undefined));
  expect(ask('b')).toBe('B');
});

test('who waits for what is kept already goes with the read that began meanwhile', async () => {
  const { store, reads } = counting(createMemoryStore());
  const records = openRecords(store);
  const kept = Promise.resolve('b');
  await Promise.all([records.get(['a']), kept.then((key) => records.get([key]))]);
  expect(reads).toEqual([['a', 'b']]);
});

test('what several ask for in one turn is one read, each key once', async () => {
  const { store, reads } = counting(createMemoryStore());
  await store.writeMany(['a', 'b', 'c'].map((key, at) => ({ key, bytes: new Uint8Array([at]) })));
  const records = openRecords(store);
  const answers = await Promise.all([
    records.get(['a', 'b']),
    records.get(['b', 'c', 'none']),
    records.once(['a']),
  ]);
  expect(answers.map((bytes) => bytes.map((one) => one?.[0]))).toEqual([[0, 1], [1, 2, undefined], [0]]);
  expect(reads).toEqual([['a', 'b', 'c', 'none']]);
});

test('a record that was read is kept; one that was not there is asked for again', async () => {
  const { store, reads } = counting(createMemoryStore());
  await store.writeMany([{ key: 'a', bytes: new Uint8Array(1) }]);
  const records = openRecords(store);
  await records.get(['a', 'b']);
  await records.get(['a', 'b']);
  expect(reads).toEqual([['a', 'b'], ['b']]);
});

test('a record that a store has before the others is there before them, and counted once where it is missing', async () => {
  const store = createMemoryStore();
  await store.writeMany([{ key: 'a', bytes: Uint8Array.of(7) }]);
  let finish = (): void => undefined;
  const slow: RecordStore = {
    ...store,
    async readMany(keys, told) {
      const read = await store.readMany(keys);
      told?.(0, read[0]);
      told?.(1, read[1]);
      await new Promise<void>((done) => {
        finish = done;
      });
      return read;
    },
  };
  const records = openRecords(slow);
  const [a, none, late] = records.each(['a', 'none', 'late']);
  expect([await a, await none]).toEqual([Uint8Array.of(7), undefined]);
  finish();
  expect(await late).toBe(undefined);
  expect(records.missed).toBe(2);
});

test('the best of many come best first, and of equals the earlier one', () => {
  const top = createTop<string>(3);
  [5, 1, 9, 5, 7, 5].forEach((score, at) => {
    top.offer(score, `${score}-${at}`);
  });
  expect(top.take().map(({ value }) => value)).toEqual(['9-2', '7-4', '5-0']);
  expect(top.floor).toBe(5);
});
