import type {
  EntityRef,
  LocalId,
  Match,
  NamedRef,
  PageReading,
  Profile,
  Related,
} from '../../utils/model.ts';
import type { OtherArticle } from '../page/also-covered.tsx';
import { type PageItem, pageItems } from '../page/page-items.ts';
import type { Asked } from './asked.ts';

/** What the panel's tab has to show. */
export type PageLook =
  | { readonly state: 'loading' | 'reading' | 'not-news' | 'no-access' | 'pdf' | 'not-there' }
  | { readonly state: 'failed'; readonly message: string }
  | { readonly state: 'read'; readonly page: PageReading; readonly cardBlocked: boolean };

/** Where in the panel the reader is. A name is the page's; a profile is reached from the corpus. */
export type PanelView =
  | { readonly view: 'page' }
  | { readonly view: 'search' }
  | { readonly view: 'library' }
  | { readonly view: 'name'; readonly entity: LocalId }
  | {
      readonly view: 'profile';
      readonly refs: readonly EntityRef[];
      readonly name: string;
      /** The tab that the reader came from. */
      readonly under: 'page' | 'search';
    }
  | { readonly view: 'statement'; readonly item: string; readonly related: Related };

export type PanelTab = 'page' | 'search' | 'library';

/** The tab that a view belongs to. */
export function tabOfView(view: PanelView): PanelTab {
  if (view.view === 'search' || view.view === 'library') return view.view;
  return view.view === 'profile' ? view.under : 'page';
}

/** What is kept of a tab that the reader left, so that coming back finds it. */
interface Kept extends Pick<PanelState, 'view' | 'related' | 'profiles' | 'covered'> {
  readonly tab: number;
  /** Of the article: another one in the tab makes what is kept worthless. */
  readonly text: string;
}

/** Tabs whose place is kept; more are not in a reader's mind. */
const MAX_KEPT = 20;

export interface PanelState {
  readonly tab: number | null;
  /** Counts the pages looked at, so that an answer for an earlier one is told and dropped. */
  readonly visit: number;
  readonly look: PageLook;
  readonly items: readonly PageItem[];
  readonly view: PanelView;
  /** By item id. */
  readonly related: Readonly<Record<string, Asked<readonly Related[]>>>;
  /** By `profileKey`. */
  readonly profiles: Readonly<Record<string, Asked<Profile | null>>>;
  /** By name of the page: what the reader said that it does not stand for. */
  readonly refused: Readonly<Record<string, readonly NamedRef[]>>;
  /** Other articles on the page's story; null until they are asked for. */
  readonly covered: Asked<readonly OtherArticle[]> | null;
  readonly inView: { readonly first: number; readonly last: number } | null;
  /** A name that the reader asked for before the page was there. */
  readonly wanted: LocalId | null;
  /** The tab left last comes first. */
  readonly kept: readonly Kept[];
}

export type PanelEvent =
  | { readonly type: 'tab'; readonly tab: number | null }
  | { readonly type: 'looked'; readonly look: PageLook }
  | { readonly type: 'wanted'; readonly entity: LocalId }
  | { readonly type: 'view'; readonly view: PanelView }
  /** A bundle was imported or removed: what was answered may be so no longer. */
  | { readonly type: 'corpus-changed' }
  | { readonly type: 'refused'; readonly name: string; readonly refs: readonly NamedRef[] }
  | { readonly type: 'covered'; readonly visit: number; readonly answer: Asked<readonly OtherArticle[]> }
  | { readonly type: 'in-view'; readonly first: number; readonly last: number }
  | {
      readonly type: 'related';
      readonly visit: number;
      readonly item: string;
      readonly answer: Asked<readonly Related[]>;
    }
  | {
      readonly type: 'profile';
      readonly visit: number;
      readonly key: string;
      readonly answer: Asked<Profile | null>;
    };

const PAGE_VIEW: PanelView = { view: 'page' };

/** Before the panel knows its tab. */
export const NOTHING_YET: PanelState = {
  tab: null,
  visit: 0,
  look: { state: 'loading' },
  items: [],
  view: PAGE_VIEW,
  related: {},
  profiles: {},
  refused: {},
  covered: null,
  inView: null,
  wanted: null,
  kept: [],
};

/** One key for the same entities in whatever order. */
export function profileKey(refs: readonly EntityRef[]): string {
  return refs
    .map((ref) => `${ref.bundle}/${ref.id}`)
    .sort()
    .join(' ');
}

/** The corpus entities that a name of the page surely stands for. */
export function linkedRefs(matches: readonly Match[] | undefined): readonly EntityRef[] {
  return (matches ?? []).filter((match) => match.linked).map((match) => match.entity);
}

/** What the panel is after an event: the whole of its logic but for asking. */
export function reducePanel(state: PanelState, event: PanelEvent): PanelState {
  switch (event.type) {
    case 'tab':
      return {
        ...NOTHING_YET,
        ...{ tab: event.tab, visit: state.visit + 1, kept: keep(state), view: lasting(state.view) },
      };
    case 'corpus-changed':
      return { ...NOTHING_YET, tab: state.tab, visit: state.visit + 1, view: lasting(state.view) };
    case 'refused':
      return { ...state, refused: { ...state.refused, [event.name]: event.refs } };
    case 'covered':
      return event.visit === state.visit ? { ...state, covered: event.answer } : state;
    case 'looked':
      return looked(state, event.look);
    case 'wanted':
      return openWanted({ ...state, wanted: event.entity });
    case 'view':
      return { ...state, view: event.view };
    case 'in-view':
      return { ...state, inView: { first: event.first, last: event.last } };
    case 'related':
      if (event.visit !== state.visit) return state;
      return { ...state, related: { ...state.related, [event.item]: event.answer } };
    case 'profile':
      if (event.visit !== state.visit) return state;
      return { ...state, profiles: { ...state.profiles, [event.key]: event.answer } };
  }
}

/** Search and library are of no page: another page leaves the reader there. */
function lasting(view: PanelView): PanelView {
  return tabOfView(view) === 'page' ? PAGE_VIEW : view;
}

/** What was answered is kept; what was still being asked for is asked for again. */
function answered<T>(asked: Readonly<Record<string, Asked<T>>>): Readonly<Record<string, Asked<T>>> {
  return Object.fromEntries(Object.entries(asked).filter(([, { state }]) => state === 'answered'));
}

function keep({ tab, look, view, related, profiles, covered, kept }: PanelState): readonly Kept[] {
  if (tab === null || look.state !== 'read') return kept;
  const left: Kept = {
    tab,
    text: look.page.article.text,
    view: tabOfView(view) === 'page' ? view : PAGE_VIEW,
    related: answered(related),
    profiles: answered(profiles),
    covered: covered?.state === 'answered' ? covered : null,
  };
  return [left, ...kept.filter((other) => other.tab !== tab)].slice(0, MAX_KEPT);
}

/**
 * The same article read again, or come back to, keeps the reader's place and what was found; another one starts anew.
 * While a page that was read is being read again, what was read stays.
 */
function looked(state: PanelState, look: PageLook): PanelState {
  const { tab, visit, wanted, kept } = state;
  const stays = lasting(state.view);
  if (look.state === 'reading' && state.look.state === 'read') return state;
  if (look.state !== 'read')
    return { ...NOTHING_YET, tab, visit: visit + 1, look, wanted, kept, view: stays };
  const { article, analysis } = look.page;
  const items = pageItems(article, analysis);
  if (state.look.state === 'read' && state.look.page.article.text === article.text) {
    // Linked otherwise, by another corpus or a correction: other statements go with it.
    const same = JSON.stringify(state.look.page.matches) === JSON.stringify(look.page.matches);
    return openWanted({
      ...state,
      look,
      items,
      ...(same ? {} : { related: {}, profiles: {}, covered: null }),
    });
  }
  const back = kept.find((other) => other.tab === tab && other.text === article.text);
  const { related, profiles, covered } = back ?? NOTHING_YET;
  const view = stays.view === 'page' ? (back?.view ?? PAGE_VIEW) : stays;
  return openWanted({
    ...NOTHING_YET,
    ...{ tab, visit: visit + 1, look, items, wanted, kept, view, related, profiles, covered },
  });
}

function openWanted(state: PanelState): PanelState {
  const { look, wanted } = state;
  if (wanted === null || look.state !== 'read') return state;
  const known = look.page.analysis.entities.some((entity) => entity.id === wanted);
  return { ...state, wanted: null, view: known ? { view: 'name', entity: wanted } : state.view };
}
