import { effect } from '@preact/signals';
import type { PanelView } from '../../components/panel/panel-view.ts';
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
 * arrived at to its own scroll position. `onArrival` is called once it is drawn.
 */
export function openPlaces(
  window: Window,
  { state, dispatch }: Pick<PanelStore, 'state' | 'dispatch'>,
  onArrival: () => void,
): Places {
  const step = (by: 1 | -1): void => dispatch({ type: 'step', by, scroll: window.scrollY });
  let arrival = state.value.arrival;
  effect(() => {
    if (state.value.arrival === arrival) return;
    arrival = state.value.arrival;
    const { scroll } = state.value.trail.here;
    window.requestAnimationFrame(() => {
      window.scrollTo(0, scroll);
      onArrival();
    });
  });
  window.addEventListener('keydown', (event) => {
    const by = STEP_OF_KEY[event.key];
    if (by === undefined || !event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    step(by);
  });
  window.addEventListener('mouseup', (event) => {
    const by = STEP_OF_BUTTON[event.button];
    if (by !== undefined) step(by);
  });
  return { go: (view) => dispatch({ type: 'go', view, scroll: window.scrollY }), step };
}
