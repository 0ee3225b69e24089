import { effect } from '@preact/signals';
import { focusName, focusNamed } from '../../components/panel/focus-name.ts';
import type { PanelView } from '../../components/panel/panel-view.ts';
import type { Leaving } from '../../components/panel/trail.ts';
import type { PanelStore } from './store.ts';

/** The reader's way through the panel. */
export interface Places {
  readonly go: (view: PanelView) => void;
  readonly step: (by: 1 | -1) => void;
}

/** The keys with which browsers go back and forward. */
const STEP_OF_KEY: Readonly<Record<string, 1 | -1>> = { ArrowLeft: -1, ArrowRight: 1 };
/** The same of a pointer with buttons for it. */
const STEP_OF_BUTTON: Readonly<Record<number, 1 | -1>> = { 3: -1, 4: 1 };

/**
 * Takes the reader from place to place: tells the panel's state how far down the one left was, and brings the one
 * arrived at to its own scroll position. The focus goes to what led away from there, else to the view's `heading`.
 */
export function openPlaces(
  window: Window,
  { state, dispatch }: Pick<PanelStore, 'state' | 'dispatch'>,
  heading: () => HTMLElement | null,
): Places {
  const { document } = window;
  const view = (): ParentNode => document.querySelector('main') ?? document;
  const left = (): Leaving => ({
    scroll: window.scrollY,
    focus: focusName(view(), document.activeElement),
  });
  const step = (by: 1 | -1): void => dispatch({ type: 'step', by, left: left() });
  let arrival = state.value.arrival;
  effect(() => {
    if (state.value.arrival === arrival) return;
    arrival = state.value.arrival;
    const { scroll, focus } = state.value.trail.here;
    window.requestAnimationFrame(() => {
      window.scrollTo(0, scroll);
      (focusNamed(view(), focus) ?? heading())?.focus({ preventScroll: true });
    });
  });
  window.addEventListener('keydown', (event) => {
    const by = STEP_OF_KEY[event.key];
    if (by === undefined || !event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    // In a field it goes from word to word on some systems.
    if (event.target instanceof HTMLInputElement) return;
    event.preventDefault();
    step(by);
  });
  window.addEventListener('mouseup', (event) => {
    const by = STEP_OF_BUTTON[event.button];
    if (by !== undefined) step(by);
  });
  return { go: (to) => dispatch({ type: 'go', view: to, left: left() }), step };
}
