import { resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import { expect, onTestFinished, test } from 'vitest';
import { openReaderPool } from '../../cli/reader-pool.ts';
import { observeBatch } from '../../utils/builder/observe-batch.ts';
import { NO_META, type SourceStatement } from '../../utils/builder/source.ts';
import { DEFLATE_HERE } from '../../utils/bundle/zip-writer.ts';

const PROGRAM = resolve(import.meta.dirname, '../../cli/on-record.ts');
const TODAY = '2026-06-01';
const statement = (source: string): SourceStatement => ({
  type: 'statement',
  source,
  text: `We will dig ${source} km of canals.`,
  speaker: { name: 'Vendal Orsik', role: null, institution: null, country: 'Zembla' },
  said: null,
  meta: NO_META,
});
const batches = ['1', '22', '333'].map((source) => [statement(source), statement(`${source}4`)]);

test('threads give what reading here gives', async () => {
  const pool = openReaderPool(2, () => new Worker(PROGRAM), TODAY);
  onTestFinished(() => pool.close());

  const read = await Promise.all(batches.map((items) => pool.read(items)));

  expect(read).toEqual(await Promise.all(batches.map((items) => observeBatch(items, async () => null))));
});

test('threads deflate to the bytes that deflating here gives', async () => {
  const pool = openReaderPool(2, () => new Worker(PROGRAM), TODAY);
  onTestFinished(() => pool.close());
  const files = ['canal', 'bridge', 'dyke'].map((word) => new TextEncoder().encode(word.repeat(5_000)));

  const deflated = await Promise.all(files.map((file) => pool.deflate(file)));

  expect(deflated).toEqual(files.map((file) => DEFLATE_HERE.deflate(file)));
});

test('of a thread that dies, another reads what it had in hand, but for what it dies of', async () => {
  // Dies of what is called so, and answers the number of items else.
  const code = `const { parentPort } = require('node:worker_threads');
    parentPort.on('message', ({ items }) => {
      if (items.some(({ source }) => source === 'deadly')) throw new Error('out of memory');
      const lengths = items.flatMap(() => [1, 1]);
      parentPort.postMessage({ bytes: new Uint8Array(lengths.length), lengths, faults: items.map(() => null) });
    });`;
  const pool = openReaderPool(1, () => new Worker(code, { eval: true }), TODAY);
  onTestFinished(() => pool.close());

  const read = await pool.read([statement('a'), statement('deadly'), statement('b')]);

  expect(read.lengths).toEqual([1, 1, 0, 0, 1, 1]);
  expect(read.faults).toEqual([null, 'out of memory', null]);
});

test('no thread is started before there is something to read', async () => {
  let started = 0;
  const pool = openReaderPool(
    2,
    () => {
      started++;
      return new Worker(PROGRAM);
    },
    TODAY,
  );
  onTestFinished(() => pool.close());

  const before = started;
  await pool.read([statement('1')]);

  expect([before, started]).toEqual([0, 1]);
});
