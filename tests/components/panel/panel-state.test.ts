import { describe, expect, test } from 'vitest';
import {
  linkedRefs,
  NOTHING_YET,
  type PanelEvent,
  type PanelState,
  profileKey,
  reducePanel,
} from '../../../components/panel/panel-state.ts';
import type { EntityRef, LocalId, PageReading } from '../../../utils/model.ts';
import { ARTICLE, matchOf, PAGE, TOLVANE } from '../made-up.ts';

const read = (page: PageReading = PAGE): PanelEvent => ({
  type: 'looked',
  look: { state: 'read', page, cardBlocked: false },
});
const stateAfter = (...events: readonly PanelEvent[]): PanelState => events.reduce(reducePanel, NOTHING_YET);
const NAME_VIEW: PanelEvent = { type: 'view', view: { view: 'name', entity: TOLVANE.id } };
const ANSWER = { state: 'answered', value: [] } as const;

describe('the panel', () => {
  test('shows a page that was read with its items', () => {
    const state = stateAfter({ type: 'tab', tab: 7 }, read());

    expect([state.tab, state.look.state, state.items.length]).toEqual([7, 'read', 3]);
  });

  test('starts anew with another tab', () => {
    const state = stateAfter({ type: 'tab', tab: 7 }, read(), NAME_VIEW, { type: 'tab', tab: 8 });

    expect([state.tab, state.look.state, state.view.view]).toEqual([8, 'loading', 'page']);
  });

  test('keeps the place and the answers when the same article is read again', () => {
    const before = stateAfter({ type: 'tab', tab: 7 }, read(), NAME_VIEW);
    const answered = reducePanel(before, {
      type: 'related',
      visit: before.visit,
      item: 's0',
      answer: ANSWER,
    });

    const again = reducePanel(answered, read());

    expect(again.view.view).toBe('name');
    expect(again.related).toEqual({ s0: ANSWER });
  });

  test('finds its place again when the reader comes back to a tab', () => {
    const left = stateAfter({ type: 'tab', tab: 7 }, read(), NAME_VIEW, { type: 'tab', tab: 8 });

    const back = [{ type: 'tab', tab: 7 } as const, read()].reduce(reducePanel, left);

    expect(back.view).toEqual({ view: 'name', entity: TOLVANE.id });
  });

  test('asks again for what was not answered when the reader left', () => {
    const here = stateAfter({ type: 'tab', tab: 7 }, read());
    const asking = reducePanel(here, {
      type: 'related',
      visit: here.visit,
      item: 's0',
      answer: { state: 'asking' },
    });

    const back = [{ type: 'tab', tab: 8 } as const, { type: 'tab', tab: 7 } as const, read()].reduce(
      reducePanel,
      asking,
    );

    expect(back.related).toEqual({});
  });

  test('shows what it has while the page is read again, but nothing old of a page that is loading', () => {
    const before = stateAfter({ type: 'tab', tab: 7 }, read());

    expect(reducePanel(before, { type: 'looked', look: { state: 'reading' } })).toBe(before);
    expect(reducePanel(before, { type: 'looked', look: { state: 'loading' } }).items).toEqual([]);
  });

  test('starts anew with another article', () => {
    const other = { ...PAGE, article: { ...ARTICLE, text: `${ARTICLE.text} More.` } };

    expect(stateAfter(read(), NAME_VIEW, read(other)).view.view).toBe('page');
  });

  test('drops an answer that came for an earlier page', () => {
    const state = stateAfter({ type: 'tab', tab: 7 }, read());

    const late = reducePanel(state, { type: 'related', visit: state.visit - 1, item: 's0', answer: ANSWER });

    expect(late).toBe(state);
  });

  test('opens at a name that was asked for before the page was there', () => {
    const state = stateAfter({ type: 'tab', tab: 7 }, { type: 'wanted', entity: TOLVANE.id }, read());

    expect(state.view).toEqual({ view: 'name', entity: TOLVANE.id });
    expect(state.wanted).toBeNull();
  });

  test('stays where it is when the page has no such name', () => {
    const state = stateAfter(read(), { type: 'wanted', entity: 'e99' as LocalId });

    expect(state.view.view).toBe('page');
  });
});

test('a profile has one key for the same entities in whatever order', () => {
  const refs = [
    { bundle: 'b', id: '2' },
    { bundle: 'a', id: '1' },
  ] as unknown as EntityRef[];

  expect(profileKey(refs)).toBe(profileKey([...refs].reverse()));
});

test('only sure matches stand for a name', () => {
  expect(linkedRefs([matchOf(false), matchOf(true)])).toHaveLength(1);
  expect(linkedRefs(undefined)).toEqual([]);
});

describe('search and library', () => {
  const searching: PanelEvent = { type: 'view', view: { view: 'search' } };

  test('stay before the reader whatever page comes and goes', () => {
    const state = stateAfter({ type: 'tab', tab: 7 }, read(), searching, { type: 'tab', tab: 8 }, read());

    expect([state.tab, state.view.view]).toEqual([8, 'search']);
  });

  test('are no place that a page is come back to', () => {
    const away = stateAfter({ type: 'tab', tab: 7 }, read(), searching, { type: 'tab', tab: 8 });
    const back = [
      { type: 'view', view: { view: 'page' } } as const,
      { type: 'tab', tab: 7 } as const,
      read(),
    ].reduce(reducePanel, away);

    expect(back.view.view).toBe('page');
  });

  test('a changed corpus makes every answer void', () => {
    const before = stateAfter({ type: 'tab', tab: 7 }, read(), NAME_VIEW);
    const answered = reducePanel(before, { type: 'covered', visit: before.visit, answer: ANSWER });

    const after = reducePanel(answered, { type: 'corpus-changed' });

    expect([after.tab, after.covered, after.look.state]).toEqual([7, null, 'loading']);
  });
});
