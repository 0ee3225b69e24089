import { describe, expect, test } from 'vitest';
import type { PanelView } from '../../../components/panel/panel-view.ts';
import { goTo, START, step, withoutPage } from '../../../components/panel/trail.ts';
import { TOLVANE } from '../made-up.ts';

const NAME: PanelView = { view: 'name', entity: TOLVANE.id };
const SEARCH: PanelView = { view: 'search' };

describe('a way through the panel', () => {
  test('forgets what was ahead when the reader goes elsewhere', () => {
    const back = step(goTo(START, NAME), -1);

    const elsewhere = goTo(back, SEARCH);

    expect([back.future.length, elsewhere.future.length]).toEqual([1, 0]);
  });

  test('does not count going to where one is', () => {
    expect(goTo(goTo(START, NAME), NAME).past).toHaveLength(1);
  });

  test('stays where nothing lies behind or ahead', () => {
    expect(step(START, -1)).toBe(START);
    expect(step(START, 1)).toBe(START);
  });

  test('is no longer than anybody goes back', () => {
    const long = Array.from({ length: 80 }, (_, at) => (at % 2 === 0 ? NAME : SEARCH)).reduce(
      (trail, view) => goTo(trail, view),
      START,
    );

    expect(long.past).toHaveLength(30);
  });

  test('on another page keeps only what is of no page', () => {
    const searching = goTo(goTo(START, NAME), SEARCH);

    expect(withoutPage(searching)).toEqual({
      here: { view: SEARCH, scroll: 0, focus: null },
      past: [],
      future: [],
    });
    expect(withoutPage(goTo(searching, NAME))).toEqual({
      here: START.here,
      past: [{ view: SEARCH, scroll: 0, focus: null }],
      future: [],
    });
  });
});
