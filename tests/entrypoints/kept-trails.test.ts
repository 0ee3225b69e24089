import { expect, test } from 'vitest';
import { NOTHING_YET, type PanelState, reducePanel } from '../../components/panel/panel-state.ts';
import type { PanelView } from '../../components/panel/panel-view.ts';
import { openKeptTrails, type SessionArea } from '../../entrypoints/sidepanel/kept-trails.ts';
import { ARTICLE, corpusStatement, PAGE, TOLVANE } from '../components/made-up.ts';

const NAME: PanelView = { view: 'name', entity: TOLVANE.id };

function area(): SessionArea & { readonly items: Map<string, unknown> } {
  const items = new Map<string, unknown>();
  return {
    items,
    get: async () => Object.fromEntries(items),
    set: async (more) => {
      for (const [key, value] of Object.entries(more)) items.set(key, JSON.parse(JSON.stringify(value)));
    },
    remove: async (keys) => {
      for (const key of keys) items.delete(key);
    },
  };
}

function stateIn(tab: number, view: PanelView = NAME): PanelState {
  return [
    { type: 'tab', tab } as const,
    { type: 'looked', look: { state: 'read', page: PAGE, cardBlocked: false, inFrame: false } } as const,
    { type: 'go', view } as const,
  ].reduce(reducePanel, NOTHING_YET);
}

test('a panel that is opened again finds its way in the same article, once', async () => {
  const session = area();
  await (await openKeptTrails(session, () => 1)).keep(stateIn(7), 40);

  const again = await openKeptTrails(session, () => 2);

  expect(again.take(7, ARTICLE.text)?.here).toEqual({ view: NAME, scroll: 40, focus: null });
  expect(again.take(7, ARTICLE.text)).toBeNull();
});

test('another article in the tab, or another tab, has no way kept', async () => {
  const session = area();
  await (await openKeptTrails(session, () => 1)).keep(stateIn(7), 0);

  const again = await openKeptTrails(session, () => 2);

  expect(again.take(7, `${ARTICLE.text} More.`)).toBeNull();
  expect(again.take(8, ARTICLE.text)).toBeNull();
});

test('the ways of the last twenty tabs are kept', async () => {
  const session = area();
  let clock = 0;
  const trails = await openKeptTrails(session, () => ++clock);

  for (let tab = 1; tab <= 25; tab++) await trails.keep(stateIn(tab), 0);

  expect([...session.items.keys()]).toEqual(Array.from({ length: 20 }, (_, at) => `panel-trail-${at + 6}`));
});

test('a way of very long statements is cut to where the reader is', async () => {
  const session = area();
  const record = (id: string): PanelView => ({
    ...{ view: 'record', under: 'page' },
    statement: corpusStatement(id, 'long '.repeat(30_000), null),
  });
  const there = [record('a'), record('b')].reduce(
    (state, view) => reducePanel(state, { type: 'go', view }),
    stateIn(7),
  );

  await (await openKeptTrails(session, () => 1)).keep(there, 0);
  const found = (await openKeptTrails(session, () => 2)).take(7, ARTICLE.text);

  expect([found?.here.view.view, found?.past]).toEqual(['record', []]);
});

test('without storage, as in a private window, nothing is kept', async () => {
  const trails = await openKeptTrails(null, () => 1);

  await trails.keep(stateIn(7), 0);

  expect(trails.take(7, ARTICLE.text)).toBeNull();
});
