import type { CorpusStatement, EntityRef, LocalId, Related } from '../../utils/model.ts';
import type { ClippingId } from '../../utils/reader/clipping.ts';

/** Where in the panel the reader is. A name is the page's; a profile and a record are reached from the corpus. */
export type PanelView =
  | { readonly view: 'page' }
  | { readonly view: 'search' }
  | { readonly view: 'library' }
  /** The reader's clippings, one of them unfolded, or all as they are. */
  | { readonly view: 'clippings'; readonly clipping: ClippingId | null }
  | { readonly view: 'name'; readonly entity: LocalId }
  | {
      readonly view: 'profile';
      readonly refs: readonly EntityRef[];
      readonly name: string;
      /** The tab that the reader came from. */
      readonly under: 'page' | 'search';
    }
  /** A statement of the corpus by itself. */
  | { readonly view: 'record'; readonly statement: CorpusStatement; readonly under: 'page' | 'search' }
  /** An item of the page, by its id, beside a statement of the corpus. */
  | { readonly view: 'statement'; readonly item: string; readonly related: Related }
  /** Two statements of the corpus side by side. */
  | {
      readonly view: 'compared';
      readonly statement: CorpusStatement;
      readonly related: Related;
      readonly under: 'page' | 'search';
    };

export type PanelTab = 'page' | 'search' | 'clippings' | 'library';

export const PAGE_VIEW: PanelView = { view: 'page' };

/** Where a tab begins. */
export function startOf(tab: PanelTab): PanelView {
  return tab === 'clippings' ? { view: tab, clipping: null } : { view: tab };
}

/** The tab that a view belongs to. */
export function tabOfView(view: PanelView): PanelTab {
  if (view.view === 'search' || view.view === 'clippings' || view.view === 'library') return view.view;
  return 'under' in view ? view.under : 'page';
}

/** The tab under which what is opened from a view lies. */
export function underOf(view: PanelView): 'page' | 'search' {
  return tabOfView(view) === 'search' ? 'search' : 'page';
}

/** One key for the same entities in whatever order. */
export function profileKey(refs: readonly EntityRef[]): string {
  return refs
    .map((ref) => `${ref.bundle}/${ref.id}`)
    .sort()
    .join(' ');
}

/** The key of a corpus statement among what was asked about the page's items. */
export function recordKey({ bundle, id }: CorpusStatement): string {
  return `${bundle.id}/${id}`;
}
