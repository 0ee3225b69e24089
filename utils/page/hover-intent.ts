/**
 * The card's whole interaction as one pure function.
 *
 *            over(slow)            waited+answered          pin
 *   idle ───────────────▶ dwelling ───────────────▶ open ─────────▶ pinned
 *    ▲  ◀── out, busy ────┘  ▲ over(fast): waits    │ ▲               │ pin off
 *    │                       │ anew                 │ │ over, enter   ▼
 *    │                       └──── over(another) ── │ └─────────── grace
 *    └──────── escape, press, waited, gone ─────────┴── out, leave ──▶┘
 *
 * `keyboard` is `open` by a command: no pointer closes it, and closing gives the focus back.
 */

/** Faster is passing by, in CSS pixels a millisecond: a line's height in 50 ms. */
export const SLOW_PX_PER_MS = 0.4;
/** What can be hovered; `key` tells one from another. */
export interface Hovered {
  readonly key: string;
}

/** A card that is asked for or shown; answers to an older token are dropped. */
interface Asked<T extends Hovered> {
  readonly target: T;
  readonly token: number;
  readonly answered: boolean;
}

export type HoverState<T extends Hovered> =
  | { readonly name: 'idle'; readonly token: number }
  | ({ readonly name: 'dwelling' } & Asked<T>)
  | ({ readonly name: 'open' } & Asked<T>)
  /** Left, but not yet hidden; `next` is the name that the pointer went on to. */
  | ({ readonly name: 'grace'; readonly next: T | null } & Asked<T>)
  | ({ readonly name: 'pinned' } & Asked<T>)
  | ({ readonly name: 'keyboard' } & Asked<T>);

export type HoverEvent<T extends Hovered> =
  /** The pointer is on a name. `speed` in CSS pixels a millisecond. */
  | { readonly type: 'over'; readonly target: T; readonly speed: number; readonly modifier: boolean }
  /** The pointer is on no name. */
  | { readonly type: 'out' }
  | { readonly type: 'enter-card' }
  | { readonly type: 'leave-card' }
  /** The time that the last `wait` asked for is over. */
  | { readonly type: 'waited' }
  | { readonly type: 'answered'; readonly token: number }
  /** A command opens the card of a name. */
  | { readonly type: 'open'; readonly target: T }
  /** The reader types or selects, or pressed a button of the pointer outside the card. */
  | { readonly type: 'busy' }
  | { readonly type: 'escape' }
  | { readonly type: 'close'; readonly returnFocus: boolean }
  | { readonly type: 'pin'; readonly pinned: boolean }
  /** What a card shows, or is about to show, may be so no longer: it is asked for anew, and stays meanwhile. */
  | { readonly type: 'changed' }
  /** The name is no longer on the page. */
  | { readonly type: 'gone' };

export type HoverEffect<T extends Hovered> =
  /** Ask for what the card shows, and make its frame; answered with the token. */
  | { readonly type: 'ask'; readonly target: T; readonly token: number }
  /**
   * Replaces any earlier wait. The dwell is the rest before a card opens, which the reader sets; the grace the time
   * to cross the gap between name and card.
   */
  | { readonly type: 'wait'; readonly for: 'dwell' | 'grace' }
  | { readonly type: 'stop-waiting' }
  | {
      readonly type: 'show';
      readonly target: T;
      readonly token: number;
      readonly takeFocus: boolean;
      readonly pinned: boolean;
    }
  | { readonly type: 'hide'; readonly returnFocus: boolean };

export interface HoverStep<T extends Hovered> {
  readonly state: HoverState<T>;
  readonly effects: readonly HoverEffect<T>[];
}

export const IDLE: HoverState<never> = { name: 'idle', token: 0 };

/** The next state and what is to be done, for one event. */
export function hoverIntent<T extends Hovered>(state: HoverState<T>, event: HoverEvent<T>): HoverStep<T> {
  switch (event.type) {
    case 'over':
      return over(state, event);
    case 'out':
      return out(state);
    case 'enter-card':
      return state.name === 'grace' ? reopen(state) : stay(state);
    case 'leave-card':
      return state.name === 'open' ? leave(state, null) : stay(state);
    case 'waited':
      return waited(state);
    case 'answered':
      return answered(state, event.token);
    case 'open':
      return openByCommand(state, event.target);
    case 'busy':
      return state.name === 'pinned' ? stay(state) : end(state, false);
    case 'escape':
      return end(state, true);
    case 'close':
      return end(state, event.returnFocus);
    case 'pin':
      return pin(state, event.pinned);
    case 'changed':
      return askAnew(state);
    case 'gone':
      return end(state, false);
  }
}

/**
 * Whatever wait there is goes on: a pointer that rests does not move again, so a card that is about to open must still
 * come, and one that is about to go may be come back to.
 */
function askAnew<T extends Hovered>(state: HoverState<T>): HoverStep<T> {
  if (state.name === 'idle') return stay(state);
  const token = state.token + 1;
  const { target } = state;
  return { state: { ...state, token, answered: false }, effects: [{ type: 'ask', target, token }] };
}

/** A pinned card that steps to another mention stays pinned. */
function openByCommand<T extends Hovered>(state: HoverState<T>, target: T): HoverStep<T> {
  const token = state.token + 1;
  const name = state.name === 'pinned' ? 'pinned' : 'keyboard';
  return {
    state: { name, target, token, answered: false },
    effects: [{ type: 'stop-waiting' }, { type: 'ask', target, token }],
  };
}

function over<T extends Hovered>(
  state: HoverState<T>,
  event: HoverEvent<T> & { type: 'over' },
): HoverStep<T> {
  const { target, modifier } = event;
  switch (state.name) {
    case 'idle':
      return dwell(target, state.token + 1, modifier);
    case 'dwelling':
      if (state.target.key !== target.key) return dwell(target, state.token + 1, modifier);
      if (modifier) return openNow(state);
      return event.speed > SLOW_PX_PER_MS
        ? { state, effects: [{ type: 'wait', for: 'dwell' }] }
        : stay(state);
    case 'open':
      if (state.target.key === target.key) return stay(state);
      return modifier ? dwell(target, state.token + 1, true) : leave(state, target);
    case 'grace':
      if (state.target.key === target.key) return reopen(state);
      if (modifier) return dwell(target, state.token + 1, true);
      return state.next?.key === target.key ? stay(state) : leave(state, target);
    case 'pinned':
    case 'keyboard':
      return stay(state);
  }
}

function out<T extends Hovered>(state: HoverState<T>): HoverStep<T> {
  if (state.name === 'dwelling') return end(state, false);
  if (state.name === 'open') return leave(state, null);
  // On the way from one name to another the second is no longer meant, but the time runs on.
  if (state.name === 'grace' && state.next !== null) return { state: { ...state, next: null }, effects: [] };
  return stay(state);
}

function waited<T extends Hovered>(state: HoverState<T>): HoverStep<T> {
  if (state.name === 'dwelling') return openNow(state);
  if (state.name !== 'grace') return stay(state);
  if (state.next === null) return end(state, false);
  // The wait that kept the first card was the second one's dwell.
  const token = state.token + 1;
  return {
    state: { name: 'open', target: state.next, token, answered: false },
    effects: [{ type: 'ask', target: state.next, token }],
  };
}

function answered<T extends Hovered>(state: HoverState<T>, token: number): HoverStep<T> {
  if (state.name === 'idle' || state.token !== token || state.answered) return stay(state);
  const next = { ...state, answered: true };
  return { state: next, effects: next.name === 'dwelling' ? [] : [show(next)] };
}

function pin<T extends Hovered>(state: HoverState<T>, pinned: boolean): HoverStep<T> {
  if (state.name === 'idle' || state.name === 'dwelling') return stay(state);
  if (pinned === (state.name === 'pinned')) return stay(state);
  const { target, token, answered: had } = state;
  const next = { name: pinned ? 'pinned' : 'open', target, token, answered: had } as const;
  return { state: next, effects: [{ type: 'stop-waiting' }, ...(had ? [show(next)] : [])] };
}

function dwell<T extends Hovered>(target: T, token: number, atOnce: boolean): HoverStep<T> {
  return {
    state: { name: atOnce ? 'open' : 'dwelling', target, token, answered: false },
    effects: [
      { type: 'ask', target, token },
      atOnce ? { type: 'stop-waiting' } : { type: 'wait', for: 'dwell' },
    ],
  };
}

function openNow<T extends Hovered>(state: HoverState<T> & Asked<T>): HoverStep<T> {
  const { target, token, answered: had } = state;
  const next = { name: 'open', target, token, answered: had } as const;
  return { state: next, effects: [{ type: 'stop-waiting' }, ...(had ? [show(next)] : [])] };
}

function reopen<T extends Hovered>(state: HoverState<T> & { name: 'grace' }): HoverStep<T> {
  const { target, token, answered: had } = state;
  return { state: { name: 'open', target, token, answered: had }, effects: [{ type: 'stop-waiting' }] };
}

function leave<T extends Hovered>(state: HoverState<T> & Asked<T>, next: T | null): HoverStep<T> {
  // What was never shown needs no grace.
  if (!state.answered) return next === null ? end(state, false) : dwell(next, state.token + 1, false);
  const { target, token, answered: had } = state;
  return {
    state: { name: 'grace', target, token, answered: had, next },
    effects: [{ type: 'wait', for: 'grace' }],
  };
}

function end<T extends Hovered>(state: HoverState<T>, returnFocus: boolean): HoverStep<T> {
  if (state.name === 'idle') return stay(state);
  // A token is never used twice, so that an answer on its way cannot open a later card.
  return {
    state: { name: 'idle', token: state.token },
    effects: [{ type: 'stop-waiting' }, { type: 'hide', returnFocus }],
  };
}

function show<T extends Hovered>(state: HoverState<T> & Asked<T>): HoverEffect<T> {
  const { target, token } = state;
  return {
    type: 'show',
    target,
    token,
    takeFocus: state.name === 'keyboard',
    pinned: state.name === 'pinned',
  };
}

function stay<T extends Hovered>(state: HoverState<T>): HoverStep<T> {
  return { state, effects: [] };
}
