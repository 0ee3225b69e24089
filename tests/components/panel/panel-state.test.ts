import { describe, expect, test } from 'vitest';
import {
  linkedRefs,
  NOTHING_YET,
  type PanelEvent,
  type PanelState,
  reducePanel,
} from '../../../components/panel/panel-state.ts';
import { type PanelView, profileKey } from '../../../components/panel/panel-view.ts';
import { START } from '../../../components/panel/trail.ts';
import type { EntityRef, LocalId, PageReading } from '../../../utils/model.ts';
import { ARTICLE, matchOf, PAGE, TOLVANE } from '../made-up.ts';

const read = (page: PageReading = PAGE): PanelEvent => ({
  type: 'looked',
  look: { state: 'read', page, cardBlocked: false, inFrame: false },
});
const stateAfter = (...events: readonly PanelEvent[]): PanelState => events.reduce(reducePanel, NOTHING_YET);
const NAME: PanelView = { view: 'name', entity: TOLVANE.id };
const go = (view: PanelView, scroll = 0): PanelEvent => ({
  type: 'go',
  view,
  left: { scroll, focus: null },
});
const NAME_VIEW = go(NAME);
const viewOf = ({ trail }: PanelState): PanelView => trail.here.view;
const ANSWER = { state: 'answered', value: [] } as const;

describe('the panel', () => {
  test('shows a page that was read with its items', () => {
    const state = stateAfter({ type: 'tab', tab: 7 }, read());

    expect([state.tab, state.look.state, state.items.length]).toEqual([7, 'read', 3]);
  });

  test('starts anew with another tab', () => {
    const state = stateAfter({ type: 'tab', tab: 7 }, read(), NAME_VIEW, { type: 'tab', tab: 8 });

    expect([state.tab, state.look.state, viewOf(state).view]).toEqual([8, 'loading', 'page']);
  });

  test('keeps the place and the answers when the same article is read again', () => {
    const before = stateAfter({ type: 'tab', tab: 7 }, read(), NAME_VIEW);
    const answered = reducePanel(before, {
      type: 'related',
      visit: before.visit,
      key: 's0',
      answer: ANSWER,
    });

    const again = reducePanel(answered, read());

    expect(viewOf(again).view).toBe('name');
    expect(again.related).toEqual({ s0: ANSWER });
  });

  test('finds its place again when the reader comes back to a tab', () => {
    const left = stateAfter({ type: 'tab', tab: 7 }, read(), NAME_VIEW, { type: 'tab', tab: 8 });

    const back = [{ type: 'tab', tab: 7 } as const, read()].reduce(reducePanel, left);

    expect(viewOf(back)).toEqual({ view: 'name', entity: TOLVANE.id });
  });

  test('asks again for what was not answered when the reader left', () => {
    const here = stateAfter({ type: 'tab', tab: 7 }, read());
    const asking = reducePanel(here, {
      type: 'related',
      visit: here.visit,
      key: 's0',
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

    expect(stateAfter(read(), NAME_VIEW, read(other)).trail.here.view.view).toBe('page');
  });

  test('finds its place again when the page is loaded anew, or the article come back to', () => {
    const other = { ...PAGE, article: { ...ARTICLE, text: `${ARTICLE.text} More.` } };
    const before = stateAfter({ type: 'tab', tab: 7 }, read(), NAME_VIEW);
    const loading: PanelEvent = { type: 'looked', look: { state: 'loading' } };

    expect(viewOf([loading, read()].reduce(reducePanel, before))).toEqual(NAME);
    expect(viewOf([read(other), read()].reduce(reducePanel, before))).toEqual(NAME);
  });

  test('drops an answer that came for an earlier page', () => {
    const state = stateAfter({ type: 'tab', tab: 7 }, read());

    const late = reducePanel(state, { type: 'related', visit: state.visit - 1, key: 's0', answer: ANSWER });

    expect(late).toBe(state);
  });

  test('opens at a name that was asked for before the page was there', () => {
    const state = stateAfter({ type: 'tab', tab: 7 }, { type: 'wanted', view: NAME }, read());

    expect(viewOf(state)).toEqual(NAME);
    expect(state.wanted).toBeNull();
  });

  test('stays where it is when the page has no such name', () => {
    const state = stateAfter(read(), { type: 'wanted', view: { view: 'name', entity: 'e99' as LocalId } });

    expect(viewOf(state).view).toBe('page');
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
  const searching = go({ view: 'search' });

  test('stay before the reader whatever page comes and goes', () => {
    const state = stateAfter({ type: 'tab', tab: 7 }, read(), searching, { type: 'tab', tab: 8 }, read());

    expect([state.tab, viewOf(state).view]).toEqual([8, 'search']);
  });

  test('keep their scroll position when the page is another one', () => {
    const before = stateAfter({ type: 'tab', tab: 7 }, read(), searching);

    const after = reducePanel(before, { type: 'looked', look: { state: 'loading' } });

    expect(after.arrival).toBe(before.arrival);
  });

  test('are no place that a page is come back to', () => {
    const away = stateAfter({ type: 'tab', tab: 7 }, read(), searching, { type: 'tab', tab: 8 });
    const back = [go({ view: 'page' }), { type: 'tab', tab: 7 } as const, read()].reduce(reducePanel, away);

    expect(viewOf(back).view).toBe('page');
  });

  test('a changed corpus makes every answer void, and leaves the page and the place on it before the reader', () => {
    const before = stateAfter({ type: 'tab', tab: 7 }, read(), NAME_VIEW);
    const answered = reducePanel(before, { type: 'covered', visit: before.visit, answer: ANSWER });

    const after = reducePanel(answered, { type: 'corpus-changed' });

    expect([after.tab, after.covered, after.look]).toEqual([7, null, before.look]);
    expect([viewOf(after), after.arrival]).toEqual([NAME, before.arrival]);
  });

  test('an answer that was under way when the corpus changed, or a name was corrected, is dropped', () => {
    const before = stateAfter({ type: 'tab', tab: 7 }, read());
    const late: PanelEvent = { type: 'related', visit: before.visit, key: 's0', answer: ANSWER };

    const changed = reducePanel(before, { type: 'corpus-changed' });
    const corrected = reducePanel(before, read({ ...PAGE, matches: {} }));

    expect(reducePanel(changed, late)).toBe(changed);
    expect(reducePanel(corrected, late)).toBe(corrected);
  });
});

describe('the way through the panel', () => {
  test('goes back to where the reader was, as far down as they were, and forward again', () => {
    const there = stateAfter(read(), go(NAME, 340));

    const back = reducePanel(there, { type: 'step', by: -1, left: { scroll: 20, focus: null } });
    const forward = reducePanel(back, { type: 'step', by: 1, left: { scroll: 340, focus: null } });

    expect(back.trail.here).toEqual({ view: { view: 'page' }, scroll: 340, focus: null });
    expect(forward.trail.here).toEqual({ view: NAME, scroll: 20, focus: null });
    expect(forward.arrival).toBe(there.arrival + 2);
  });

  test('of a tab is there again when the reader comes back to it', () => {
    const left = stateAfter({ type: 'tab', tab: 7 }, read(), go(NAME, 340), { type: 'tab', tab: 8 });
    expect(left.trail).toEqual(START);

    const back = [{ type: 'tab', tab: 7 } as const, read()].reduce(reducePanel, left);

    expect(back.trail.past).toEqual([{ view: { view: 'page' }, scroll: 340, focus: null }]);
  });

  test('of a panel that was closed is taken up where the article is the same', () => {
    const saved = { ...START, here: { view: NAME, scroll: 50, focus: null } };
    const looked: PanelEvent = { ...(read() as Extract<PanelEvent, { type: 'looked' }>), saved };

    expect(stateAfter({ type: 'tab', tab: 7 }, looked).trail).toEqual(saved);
  });

  test('lies behind a reader who came from search to another page', () => {
    const search = stateAfter(
      { type: 'tab', tab: 7 },
      read(),
      NAME_VIEW,
      { type: 'tab', tab: 8 },
      go({ view: 'search' }),
    );

    const back = [{ type: 'tab', tab: 7 } as const, read()].reduce(reducePanel, search);

    expect(viewOf(back)).toEqual({ view: 'search' });
    expect(back.trail.past.map(({ view }) => view)).toEqual([{ view: 'page' }, NAME]);
  });
});

test('answers found when names stood for others are void when the reader comes back', () => {
  const here = stateAfter({ type: 'tab', tab: 7 }, read());
  const answered = reducePanel(here, { type: 'related', visit: here.visit, key: 's0', answer: ANSWER });
  const linkedOtherwise = { ...PAGE, matches: { [TOLVANE.id]: [matchOf(false)] } as PageReading['matches'] };

  const back = [
    { type: 'tab', tab: 8 } as const,
    { type: 'tab', tab: 7 } as const,
    read(linkedOtherwise),
  ].reduce(reducePanel, answered);

  expect(back.related).toEqual({});
});
