import { signal } from '@preact/signals';
import { expect, test } from 'vitest';
import { NOTHING_YET, type PanelState } from '../../components/panel/panel-state.ts';
import { pageOnceRead } from '../../entrypoints/sidepanel/once-read.ts';
import { PAGE } from '../components/made-up.ts';

const IN_TAB: PanelState = { ...NOTHING_YET, tab: 7 };
const READ: PanelState = {
  ...IN_TAB,
  look: { state: 'read', page: PAGE, cardBlocked: false, inFrame: false },
};

test('a page that was read already is there', async () => {
  expect(await pageOnceRead(signal(READ))).toEqual({ tab: 7, page: PAGE });
});

test('a page that is still loading, and then being read, is waited for', async () => {
  const state = signal(IN_TAB);
  const settled: unknown[] = [];
  const page = pageOnceRead(state).then((now) => settled.push(now));

  state.value = { ...IN_TAB, look: { state: 'reading' } };
  await Promise.resolve();
  expect(settled).toEqual([]);
  state.value = READ;
  await page;
  expect(settled).toEqual([{ tab: 7, page: PAGE }]);
});

test.each<[string, PanelState]>([
  ['turns out to be no news', { ...IN_TAB, look: { state: 'not-news' } }],
  ['is left for one in another tab', { ...READ, tab: 8 }],
])('a page that %s is not waited for any longer', async (_, next) => {
  const state = signal(IN_TAB);
  const page = pageOnceRead(state);
  state.value = next;

  expect(await page).toBeNull();
});
