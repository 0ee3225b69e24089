import { effect } from '@preact/signals';
import type { KeptTrails } from './kept-trails.ts';
import type { PanelStore } from './store.ts';

/** A reader who scrolls or goes from place to place is let settle before it is written down, in ms. */
const SETTLED_MS = 300;

/** Keeps the reader's way through the panel as it changes. */
export function keepTrails(window: Window, { state }: Pick<PanelStore, 'state'>, trails: KeptTrails): void {
  let timer: number | undefined;
  const soon = (): void => {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => {
      // Storage that refuses leaves the reader with what this panel remembers.
      trails.keep(state.value, window.scrollY).catch(() => undefined);
    }, SETTLED_MS);
  };
  let trail = state.value.trail;
  effect(() => {
    if (state.value.trail === trail) return;
    trail = state.value.trail;
    soon();
  });
  window.addEventListener('scroll', soon, { passive: true });
}
