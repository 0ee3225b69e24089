import type { EntityRef } from '../../utils/model.ts';

/** Where in the library page the reader is. */
export type LibraryView =
  | { readonly view: 'bundles' | 'browse' }
  | { readonly view: 'profile'; readonly refs: readonly EntityRef[]; readonly name: string };

export interface Places {
  readonly go: (view: LibraryView) => void;
  readonly back: () => void;
}

const START: LibraryView = { view: 'bundles' };

/** Keeps the reader's way in the page's own history, so that Back and Forward work; `onView` is told of each step. */
export function openPlaces(window: Window, onView: (view: LibraryView) => void): Places {
  window.history.replaceState(START, '');
  window.addEventListener('popstate', () => onView((window.history.state as LibraryView | null) ?? START));
  return {
    go: (view) => {
      window.history.pushState(view, '');
      onView(view);
    },
    back: () => window.history.back(),
  };
}
