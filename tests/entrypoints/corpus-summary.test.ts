import { expect, test } from 'vitest';
import { summaryOf } from '../../entrypoints/background/corpus-summary.ts';
import type { SmallStorage } from '../../utils/corpus/remembered-bundles.ts';
import { corpusOf } from '../answer/lutha-bridge.ts';

const NOTED = [{ id: 'dams', name: 'Dams', publisher: 'Tester', imported: '2026-03-01' }];
const storage = (get: SmallStorage['get']): SmallStorage => ({ get, set: async () => undefined });
const KEEPS = storage(async () => ({ 'imported-bundles': NOTED }));
const REFUSES = storage(() => Promise.reject(new Error('IO error: LOCK')));
const corpusIn = (memory: boolean): { isTemporary(): Promise<boolean> } => ({
  isTemporary: async () => memory,
});

test('a bundle that was imported and is not there was cleared away by the browser', async () => {
  const summary = await summaryOf(await corpusOf(), corpusIn(false), KEEPS);
  expect(summary).toMatchObject({ lost: [{ id: 'dams' }], unkept: [] });
});

test('while the corpus lives in memory nothing is said to be lost, and the refusal is told', async () => {
  const summary = await summaryOf(await corpusOf(), corpusIn(true), KEEPS);
  expect(summary).toMatchObject({ lost: [], unkept: ['corpus'] });
});

test('settings that the browser refuses are told, and the bundles are listed all the same', async () => {
  const summary = await summaryOf(await corpusOf(), corpusIn(false), REFUSES);
  expect(summary).toMatchObject({ bundles: [{ id: 'home' }], lost: [], unkept: ['settings'] });
});
