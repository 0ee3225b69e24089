import { effect, type Signal } from '@preact/signals';
import type { PanelState } from '../../components/panel/panel-state.ts';

/** Brings the items of the paragraphs before the reader into the panel's view, unless the reader is in the panel. */
export function keepInStep(state: Signal<PanelState>): void {
  let last = '';
  effect(() => {
    const { inView, trail } = state.value;
    if (inView === null || trail.here.view.view !== 'page') return;
    const now = `${inView.first}-${inView.last}`;
    if (now === last) return;
    last = now;
    requestAnimationFrame(() => {
      if (document.hasFocus() || document.documentElement.matches(':hover')) return;
      const forward = document.querySelector('.item.forward');
      const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
      forward?.scrollIntoView({ block: 'nearest', behavior: calm ? 'auto' : 'smooth' });
    });
  });
}
