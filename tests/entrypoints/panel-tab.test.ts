import { expect, test } from 'vitest';
import { givenTab } from '../../entrypoints/sidepanel/follow-tab.ts';
import { inTurn } from '../../entrypoints/sidepanel/in-turn.ts';
import { lookWithoutAnswer } from '../../entrypoints/sidepanel/look-at-tab.ts';

test.each<[string | undefined, boolean, string, string]>([
  [undefined, false, 'no-access', 'the browser withholds its own addresses'],
  ['chrome://settings', false, 'no-access', 'a page of the browser'],
  ['https://chromewebstore.google.com/detail/x', false, 'no-access', 'a shop of extensions'],
  ['https://herald.example/report.pdf', false, 'pdf', 'a PDF'],
  ['https://herald.example/dams', true, 'loading', 'a page that is still loading'],
  ['https://herald.example/dams', false, 'not-there', 'a page opened before the extension'],
])('%s without an answer, loading %s, is %s: %s', (address, loading, state) => {
  expect(lookWithoutAnswer(address, loading).state).toBe(state);
});

test.each([
  ['?tab=42', 42],
  ['', null],
  ['?tab=', null],
  ['?tab=x', null],
])('the address %s names the tab %s', (search, tab) => {
  expect(givenTab(search)).toBe(tab);
});

test('questions run in order, so many at a time, and a failed one holds nothing up', async () => {
  const enqueue = inTurn(2);
  const started: number[] = [];
  const finish: (() => void)[] = [];
  for (const id of [1, 2, 3]) {
    enqueue(() => {
      started.push(id);
      return new Promise((done, fail) => finish.push(id === 1 ? () => fail(new Error('no')) : done));
    });
  }
  expect(started).toEqual([1, 2]);

  finish[0]?.();
  await new Promise((done) => setTimeout(done, 1));

  expect(started).toEqual([1, 2, 3]);
});
