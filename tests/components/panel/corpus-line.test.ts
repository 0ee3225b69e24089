import { expect, test } from 'vitest';
import { coveredInAll } from '../../../components/panel/corpus-line.tsx';
import { tabAfter } from '../../../components/panel/tab-strip.tsx';
import type { IsoDate } from '../../../utils/model.ts';

const date = (text: string): IsoDate => text as IsoDate;

test('bundles together cover the widest span of dates and each outlet once', () => {
  const both = coveredInAll([
    {
      statements: 2,
      documents: 1,
      coverage: { from: date('2024'), to: date('2024-05'), outlets: ['Herald'] },
    },
    { statements: 3, documents: 2, coverage: { from: null, to: null, outlets: ['Herald', 'Times'] } },
    { statements: 1, documents: 1, coverage: { from: date('2025'), to: date('2025'), outlets: [] } },
  ]);

  expect(both).toEqual({
    statements: 6,
    documents: 4,
    coverage: { from: '2024', to: '2025', outlets: ['Herald', 'Times'] },
  });
});

test.each([
  ['ArrowRight', 'page', 'search'],
  ['ArrowLeft', 'page', 'library'],
  ['ArrowRight', 'library', 'page'],
  ['Home', 'library', 'page'],
  ['End', 'page', 'library'],
])('%s on the tab %s leads to %s', (key, current, target) => {
  const tabs = ['page', 'search', 'library'].map((id) => ({ id, name: id }));

  expect(tabAfter(tabs, current, key)?.id).toBe(target);
});
