import type { PanelView } from '../../components/panel/panel-state.ts';

/** The reader's way through the panel, kept in the page's own history so that Back and Forward work. */
export interface Places {
  readonly go: (view: PanelView) => void;
  readonly back: () => void;
  /** The page changed: what was opened from the last one is no place to go back to. */
  readonly startOver: (view: PanelView) => void;
}

interface Place {
  readonly view: PanelView;
  readonly depth: number;
  readonly scroll: number;
}

function placeOf(state: unknown): Place | null {
  return typeof state === 'object' && state !== null && 'view' in state && 'depth' in state
    ? (state as Place)
    : null;
}

/** Calls `onView` whenever the reader arrives at a place; the scroll position comes back with it. */
export function openPlaces(window: Window, onView: (view: PanelView) => void): Places {
  const current = (): Place =>
    placeOf(window.history.state) ?? { view: { view: 'page' }, depth: 0, scroll: 0 };
  const leave = (): void =>
    window.history.replaceState({ ...current(), scroll: window.scrollY } satisfies Place, '');
  const arrive = (place: Place): void => {
    onView(place.view);
    window.requestAnimationFrame(() => window.scrollTo(0, place.scroll));
  };

  window.history.scrollRestoration = 'manual';
  window.history.replaceState({ view: { view: 'page' }, depth: 0, scroll: 0 } satisfies Place, '');
  window.addEventListener('popstate', () => arrive(current()));
  return {
    go: (view) => {
      leave();
      const place: Place = { view, depth: current().depth + 1, scroll: 0 };
      window.history.pushState(place, '');
      arrive(place);
    },
    back: () => {
      if (current().depth > 0) window.history.back();
      else arrive({ view: { view: 'page' }, depth: 0, scroll: 0 });
    },
    startOver: (view) => {
      const place: Place = { view, depth: 0, scroll: 0 };
      window.history.replaceState(place, '');
      arrive(place);
    },
  };
}
