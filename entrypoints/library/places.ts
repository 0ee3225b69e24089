import type { EntityRef } from '../../utils/model.ts';

/** Where in the library page the reader is. */
export type LibraryView =
  | { readonly view: LibraryTab }
  | {
      readonly view: 'profile';
      readonly refs: readonly EntityRef[];
      readonly name: string;
      /** The tab that the reader came from. */
      readonly under: LibraryTab;
    };

export type LibraryTab = 'bundles' | 'browse' | 'following' | 'clippings' | 'kept';

export interface Places {
  readonly go: (view: LibraryView) => void;
  readonly back: () => void;
}

const START: LibraryView = { view: 'bundles' };
/** What the address may name. */
const NAMED = ['following', 'clippings', 'kept'] as const;

/**
 * Keeps the reader's way in the page's own history, so that Back and Forward work; `onView` is told of each step,
 * the first one too, which `#following`, `#clippings` or `#kept` in the address names.
 */
export function openPlaces(window: Window, onView: (view: LibraryView) => void): Places {
  const named = NAMED.find((view) => window.location.hash === `#${view}`);
  const start: LibraryView = named === undefined ? START : { view: named };
  window.history.replaceState(start, '');
  onView(start);
  window.addEventListener('popstate', () => onView((window.history.state as LibraryView | null) ?? START));
  return {
    go: (view) => {
      window.history.pushState(view, '');
      onView(view);
    },
    back: () => window.history.back(),
  };
}
