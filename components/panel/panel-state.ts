import type { Circle } from '../../utils/messages/circle.ts';
import type { NameChoices } from '../../utils/messages/name-choices.ts';
import type { EntityRef, Match, PageReading, Profile, Related } from '../../utils/model.ts';
import type { OtherArticle } from '../page/also-covered.tsx';
import { type PageItem, pageItems } from '../page/page-items.ts';
import type { Asked } from './asked.ts';
import type { PageLook } from './page-look.ts';
import { type PanelView, tabOfView } from './panel-view.ts';
import { goTo, type Leaving, pagePart, START, step, type Trail, withoutPage } from './trail.ts';

export type { PageLook };

/** What was found in the corpus, or is being sought. */
interface Answers {
  /** By item id, or by `recordKey`. */
  readonly related: Readonly<Record<string, Asked<readonly Related[]>>>;
  /** By `profileKey`. */
  readonly profiles: Readonly<Record<string, Asked<Profile | null>>>;
  /** By `profileKey`. */
  readonly circles: Readonly<Record<string, Asked<Circle>>>;
  /** Other articles on the page's story; null until they are asked for. */
  readonly covered: Asked<readonly OtherArticle[]> | null;
}

/** What is kept of a tab that the reader left, so that coming back finds it. */
interface Kept extends Answers {
  readonly tab: number;
  /** Of the article: another one in the tab makes what is kept worthless. */
  readonly text: string;
  /** What its names stood for: where that has changed, the answers are void. */
  readonly matches: PageReading['matches'];
  readonly trail: Trail;
}

/** Tabs whose place is kept; more are not in a reader's mind. */
const MAX_KEPT = 20;

export interface PanelState extends Answers {
  readonly tab: number | null;
  /** Counts the pages looked at, so that an answer for an earlier one is told and dropped. */
  readonly visit: number;
  /** Counts the places arrived at: the view takes the focus and its scroll position. */
  readonly arrival: number;
  readonly look: PageLook;
  readonly items: readonly PageItem[];
  readonly trail: Trail;
  /** By name of the page: what the reader has chosen for it. */
  readonly choices: Readonly<Record<string, NameChoices>>;
  readonly inView: { readonly first: number; readonly last: number } | null;
  /** A view that the reader asked for before the page was there. */
  readonly wanted: PanelView | null;
  /** The tab left last comes first. */
  readonly kept: readonly Kept[];
}

export type PanelEvent =
  | { readonly type: 'tab'; readonly tab: number | null }
  /** `saved` is the way through this article that an earlier panel kept. */
  | { readonly type: 'looked'; readonly look: PageLook; readonly saved?: Trail | null }
  | { readonly type: 'wanted'; readonly view: PanelView }
  | { readonly type: 'go'; readonly view: PanelView; readonly left?: Leaving }
  | { readonly type: 'step'; readonly by: 1 | -1; readonly left?: Leaving }
  /** A bundle was imported or removed: what was answered may be so no longer. */
  | { readonly type: 'corpus-changed' }
  | { readonly type: 'chosen'; readonly name: string; readonly choices: NameChoices }
  | { readonly type: 'covered'; readonly visit: number; readonly answer: Asked<readonly OtherArticle[]> }
  | { readonly type: 'in-view'; readonly first: number; readonly last: number }
  | Answered<'related', readonly Related[]>
  | Answered<'profiles', Profile | null>
  | Answered<'circles', Circle>;

interface Answered<Type, Value> {
  readonly type: Type;
  readonly visit: number;
  readonly key: string;
  readonly answer: Asked<Value>;
}

const NO_ANSWERS: Answers = { related: {}, profiles: {}, circles: {}, covered: null };

/** Before the panel knows its tab. */
export const NOTHING_YET: PanelState = {
  ...NO_ANSWERS,
  tab: null,
  visit: 0,
  arrival: 0,
  look: { state: 'loading' },
  items: [],
  trail: START,
  choices: {},
  inView: null,
  wanted: null,
  kept: [],
};

/** The corpus entities that a name of the page surely stands for. */
export function linkedRefs(matches: readonly Match[] | undefined): readonly EntityRef[] {
  return (matches ?? []).filter((match) => match.linked).map((match) => match.entity);
}

/** What the panel is after an event: the whole of its logic but for asking. */
export function reducePanel(state: PanelState, event: PanelEvent): PanelState {
  switch (event.type) {
    case 'tab':
      return { ...leave(state), tab: event.tab, kept: keep(state) };
    case 'corpus-changed':
      return askAnew({ ...state, kept: state.kept.map((kept) => ({ ...kept, ...NO_ANSWERS })) });
    case 'looked':
      return looked(state, event.look, event.saved ?? null);
    case 'wanted':
      return openWanted({ ...state, wanted: event.view });
    case 'go':
      return arriveAt(state, goTo(state.trail, event.view, event.left));
    case 'step':
      return arriveAt(state, step(state.trail, event.by, event.left));
    case 'chosen':
      return { ...state, choices: { ...state.choices, [event.name]: event.choices } };
    case 'in-view':
      return { ...state, inView: { first: event.first, last: event.last } };
    case 'covered':
      return event.visit === state.visit ? { ...state, covered: event.answer } : state;
    case 'related':
    case 'profiles':
    case 'circles':
      if (event.visit !== state.visit) return state;
      return { ...state, [event.type]: { ...state[event.type], [event.key]: event.answer } };
  }
}

function arriveAt(state: PanelState, trail: Trail): PanelState {
  return trail === state.trail ? state : { ...state, trail, arrival: state.arrival + 1 };
}

/** Nothing of the page is left, for another is looked at; a reader who is in search or library is not disturbed. */
function leave({ tab, visit, arrival, trail }: PanelState): PanelState {
  const moved = tabOfView(trail.here.view) === 'page' ? 1 : 0;
  return { ...NOTHING_YET, tab, visit: visit + 1, arrival: arrival + moved, trail: withoutPage(trail) };
}

/** The page and the place on it stay before the reader; what was answered is void, and what is still under way. */
function askAnew(state: PanelState): PanelState {
  return { ...state, ...NO_ANSWERS, choices: {}, visit: state.visit + 1 };
}

/** What was answered is kept; what was still being asked for is asked for again. */
function answered<T>(asked: Readonly<Record<string, Asked<T>>>): Readonly<Record<string, Asked<T>>> {
  return Object.fromEntries(Object.entries(asked).filter(([, { state }]) => state === 'answered'));
}

function keep(state: PanelState): readonly Kept[] {
  const { tab, look, trail, kept, covered } = state;
  if (tab === null || look.state !== 'read') return kept;
  const left: Kept = {
    tab,
    trail: pagePart(trail),
    text: look.page.article.text,
    matches: look.page.matches,
    related: answered(state.related),
    profiles: answered(state.profiles),
    circles: answered(state.circles),
    covered: covered?.state === 'answered' ? covered : null,
  };
  return [left, ...kept.filter((other) => other.tab !== tab)].slice(0, MAX_KEPT);
}

/**
 * The same article read again, or come back to, keeps the reader's place and what was found; another one starts anew.
 * While a page that was read is being read again, what was read stays.
 */
function looked(state: PanelState, look: PageLook, saved: Trail | null): PanelState {
  const { wanted, kept, tab } = state;
  if (look.state === 'reading' && state.look.state === 'read') return state;
  if (look.state !== 'read') return { ...leave(state), look, wanted, kept: keep(state) };
  const { article, analysis, matches } = look.page;
  const items = pageItems(article, analysis);
  if (state.look.state === 'read' && state.look.page.article.text === article.text) {
    // Linked otherwise, by another corpus or a correction: other statements go with it.
    const again = { ...state, look, items };
    return openWanted(isSame(state.look.page.matches, matches) ? again : askAnew(again));
  }
  const back = kept.find((other) => other.tab === tab && other.text === article.text);
  const { related, profiles, circles, covered } =
    back !== undefined && isSame(back.matches, matches) ? back : NO_ANSWERS;
  const left = leave(state);
  const trail = comeBack(left.trail, back?.trail ?? saved);
  return openWanted({
    ...left,
    ...{ look, items, wanted, trail, related, profiles, circles, covered, kept: keep(state) },
  });
}

function isSame(one: PageReading['matches'], other: PageReading['matches']): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** A reader who is in search or library stays there, with the page's own way behind them. */
function comeBack(trail: Trail, back: Trail | null): Trail {
  if (back === null) return trail;
  if (tabOfView(trail.here.view) === 'page') return back;
  return { ...trail, past: [...back.past, back.here, ...trail.past] };
}

function openWanted(state: PanelState): PanelState {
  const { look, wanted } = state;
  if (wanted === null || look.state !== 'read') return state;
  const settled = { ...state, wanted: null };
  const known =
    wanted.view !== 'name' || look.page.analysis.entities.some((entity) => entity.id === wanted.entity);
  return known ? arriveAt(settled, goTo(state.trail, wanted)) : settled;
}
