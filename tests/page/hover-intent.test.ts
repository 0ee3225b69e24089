import { describe, expect, it } from 'vitest';
import {
  type HoverEvent,
  type HoverState,
  type HoverStep,
  hoverIntent,
  IDLE,
  SLOW_PX_PER_MS,
} from '../../utils/page/hover-intent.ts';

const brenk = { key: 'brenk' };
const council = { key: 'council' };
type Name = typeof brenk;
type State = HoverState<Name>;
type Event = HoverEvent<Name>;

const over = (target = brenk, speed = 0, modifier = false): Event => ({
  type: 'over',
  target,
  speed,
  modifier,
});
const asked = (
  target = brenk,
  token = 1,
  answered = true,
): { target: Name; token: number; answered: boolean } => ({
  target,
  token,
  answered,
});
const dwelling: State = { name: 'dwelling', ...asked(brenk, 1, false) };
const open: State = { name: 'open', ...asked() };
const grace: State = { name: 'grace', next: null, ...asked() };
const pinned: State = { name: 'pinned', ...asked() };
const keyboard: State = { name: 'keyboard', ...asked() };
const show = { type: 'show', target: brenk, token: 1, takeFocus: false, pinned: false };
const hide = (returnFocus: boolean): object => ({ type: 'hide', returnFocus });
const stop = { type: 'stop-waiting' };

const step = (state: State, ...events: Event[]): HoverStep<Name> =>
  events.reduce<HoverStep<Name>>((last, event) => hoverIntent(last.state, event), { state, effects: [] });

describe('from idle', () => {
  it('a pointer on a name asks for its card and waits out the dwell', () => {
    const { state, effects } = step(IDLE, over());
    expect(state).toEqual(dwelling);
    expect(effects).toEqual([
      { type: 'ask', target: brenk, token: 1 },
      { type: 'wait', for: 'dwell' },
    ]);
  });

  it('the modifier opens at once, without the dwell', () => {
    const { state, effects } = step(IDLE, over(brenk, 0, true));
    expect(state.name).toBe('open');
    expect(effects).toContainEqual({ type: 'ask', target: brenk, token: 1 });
  });

  it('a command opens a name and takes the focus when the answer comes', () => {
    const opened = step(IDLE, { type: 'open', target: brenk });
    expect(opened.state.name).toBe('keyboard');
    expect(step(opened.state, { type: 'answered', token: 1 }).effects).toEqual([
      { ...show, takeFocus: true },
    ]);
  });

  it.each<Event>([
    { type: 'out' },
    { type: 'escape' },
    { type: 'waited' },
    { type: 'busy' },
    { type: 'answered', token: 0 },
    { type: 'enter-card' },
    { type: 'leave-card' },
    { type: 'pin', pinned: true },
    { type: 'gone' },
  ])('nothing comes of $type', (event) => {
    expect(step(IDLE, event)).toEqual({ state: IDLE, effects: [] });
  });
});

describe('from dwelling', () => {
  it('the card opens when the dwell is over and the answer is there', () => {
    const answeredFirst = step(dwelling, { type: 'answered', token: 1 }, { type: 'waited' });
    const waitedFirst = step(dwelling, { type: 'waited' }, { type: 'answered', token: 1 });
    for (const { state, effects } of [answeredFirst, waitedFirst]) {
      expect(state).toEqual(open);
      expect(effects).toContainEqual(show);
    }
  });

  it('an answer alone shows nothing', () => {
    expect(step(dwelling, { type: 'answered', token: 1 }).effects).toEqual([]);
  });

  it('a fast pointer starts the dwell anew', () => {
    const { state, effects } = step(dwelling, over(brenk, SLOW_PX_PER_MS * 2));
    expect(state).toEqual(dwelling);
    expect(effects).toEqual([{ type: 'wait', for: 'dwell' }]);
  });

  it('a slow pointer lets the dwell run', () => {
    expect(step(dwelling, over(brenk, SLOW_PX_PER_MS / 2)).effects).toEqual([]);
  });

  it('pressing the modifier opens at once', () => {
    expect(step(dwelling, over(brenk, 0, true)).state.name).toBe('open');
  });

  it('another name is asked for under a new token', () => {
    const { state, effects } = step(dwelling, over(council));
    expect(state).toEqual({ name: 'dwelling', ...asked(council, 2, false) });
    expect(effects).toContainEqual({ type: 'ask', target: council, token: 2 });
  });

  it('a late answer for an earlier name is dropped', () => {
    const late = step(dwelling, over(council), { type: 'waited' }, { type: 'answered', token: 1 });
    expect(late.effects).toEqual([]);
    expect(late.state).toEqual({ name: 'open', ...asked(council, 2, false) });
  });

  it.each<Event>([{ type: 'out' }, { type: 'busy' }, { type: 'escape' }, { type: 'gone' }])(
    '$type ends it',
    (event) => {
      const { state, effects } = step(dwelling, event);
      expect(state).toEqual({ name: 'idle', token: 1 });
      expect(effects).toContainEqual(stop);
    },
  );
});

describe('from open', () => {
  it('leaving the name keeps the card for the grace', () => {
    const { state, effects } = step(open, { type: 'out' });
    expect(state).toEqual(grace);
    expect(effects).toEqual([{ type: 'wait', for: 'grace' }]);
  });

  it('leaving the card keeps it for the grace', () => {
    expect(step(open, { type: 'leave-card' }).state).toEqual(grace);
  });

  it('going on to another name keeps the card until that one has had its dwell', () => {
    expect(step(open, over(council)).state).toEqual({ ...grace, next: council });
  });

  it('with the modifier the other name opens at once', () => {
    expect(step(open, over(council, 0, true)).state).toEqual({ name: 'open', ...asked(council, 2, false) });
  });

  it('staying on the name changes nothing', () => {
    expect(step(open, over())).toEqual({ state: open, effects: [] });
  });

  it('a card that was never shown needs no grace', () => {
    const unanswered: State = { name: 'open', ...asked(brenk, 1, false) };
    expect(step(unanswered, { type: 'out' }).state.name).toBe('idle');
    expect(step(unanswered, over(council)).state).toEqual({ name: 'dwelling', ...asked(council, 2, false) });
  });

  it('the pin keeps it', () => {
    const { state, effects } = step(open, { type: 'pin', pinned: true });
    expect(state).toEqual(pinned);
    expect(effects).toContainEqual({ ...show, pinned: true });
  });

  it('Escape closes it and gives the focus back', () => {
    expect(step(open, { type: 'escape' }).effects).toEqual([stop, hide(true)]);
  });

  it.each<Event>([{ type: 'busy' }, { type: 'gone' }])('$type closes it where it is', (event) => {
    expect(step(open, event).effects).toEqual([stop, hide(false)]);
  });

  it('its own close button decides about the focus', () => {
    expect(step(open, { type: 'close', returnFocus: true }).effects).toContainEqual(hide(true));
    expect(step(open, { type: 'close', returnFocus: false }).effects).toContainEqual(hide(false));
  });
});

describe('from grace', () => {
  it('the card hides when the time is over', () => {
    const { state, effects } = step(grace, { type: 'waited' });
    expect(state).toEqual({ name: 'idle', token: 1 });
    expect(effects).toContainEqual(hide(false));
  });

  it('coming back to the name keeps it', () => {
    expect(step(grace, over())).toEqual({ state: open, effects: [stop] });
  });

  it('moving into the card keeps it, also over another name on the way', () => {
    expect(step(grace, { type: 'enter-card' }).state).toEqual(open);
    expect(step(open, over(council), { type: 'enter-card' }).state).toEqual(open);
  });

  it('resting on another name shows that one instead', () => {
    const { state, effects } = step(open, over(council), { type: 'waited' });
    expect(state).toEqual({ name: 'open', ...asked(council, 2, false) });
    expect(effects).toEqual([{ type: 'ask', target: council, token: 2 }]);
  });

  it('only brushing another name does not', () => {
    expect(step(open, over(council), { type: 'out' }).state).toEqual(grace);
  });
});

describe('from pinned', () => {
  it.each<Event>([
    { type: 'out' },
    { type: 'busy' },
    { type: 'leave-card' },
    { type: 'waited' },
    over(council),
  ])('$type leaves it open', (event) => {
    expect(step(pinned, event)).toEqual({ state: pinned, effects: [] });
  });

  it('taking the pin out makes it an open card again', () => {
    expect(step(pinned, { type: 'pin', pinned: false }).state).toEqual(open);
  });

  it('Escape closes it', () => {
    expect(step(pinned, { type: 'escape' }).effects).toContainEqual(hide(true));
  });

  it('stepping to another mention keeps the pin', () => {
    const { state, effects } = step(
      pinned,
      { type: 'open', target: council },
      { type: 'answered', token: 2 },
    );
    expect(state).toEqual({ name: 'pinned', ...asked(council, 2) });
    expect(effects).toEqual([{ ...show, target: council, token: 2, pinned: true }]);
  });

  it('it goes with its page', () => {
    expect(step(pinned, { type: 'gone' }).state.name).toBe('idle');
  });
});

describe('from keyboard', () => {
  it.each<Event>([{ type: 'out' }, { type: 'leave-card' }, over(council)])('%o leaves it open', (event) => {
    expect(step(keyboard, event)).toEqual({ state: keyboard, effects: [] });
  });

  it('Escape closes it and gives the focus back', () => {
    expect(step(keyboard, { type: 'escape' }).effects).toContainEqual(hide(true));
  });

  it('another command replaces it', () => {
    expect(step(keyboard, { type: 'open', target: council }).state).toEqual({
      name: 'keyboard',
      ...asked(council, 2, false),
    });
  });
});

describe('when what names stand for has changed', () => {
  it.each<State>([dwelling, open, grace, pinned, keyboard])(
    'a card that comes, is open or goes ($name) does so, and is asked for anew',
    (state) => {
      expect(hoverIntent(state, { type: 'changed' })).toEqual({
        state: { ...state, token: 2, answered: false },
        effects: [{ type: 'ask', target: brenk, token: 2 }],
      });
    },
  );

  it('the card of a name on which the pointer rests comes with the later answer, and not with the earlier', () => {
    const rested = step(dwelling, { type: 'changed' }, { type: 'waited' }, { type: 'answered', token: 1 });
    expect(rested.effects).toEqual([]);

    const { state, effects } = hoverIntent(rested.state, { type: 'answered', token: 2 });
    expect(state.name).toBe('open');
    expect(effects).toEqual([{ ...show, token: 2 }]);
  });

  it('where no card comes there is nothing to ask', () => {
    expect(step(IDLE, { type: 'changed' })).toEqual({ state: IDLE, effects: [] });
  });
});
