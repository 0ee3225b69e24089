import { type Signal, signal } from '@preact/signals';
import type { PageItem } from '../../components/page/page-items.ts';
import { type Asked, answerTo } from '../../components/panel/asked.ts';
import {
  linkedRefs,
  NOTHING_YET,
  type PanelEvent,
  type PanelState,
  reducePanel,
} from '../../components/panel/panel-state.ts';
import { type PanelView, profileKey, recordKey } from '../../components/panel/panel-view.ts';
import type { Trail } from '../../components/panel/trail.ts';
import type { CorpusSummary, Correction, RelateQuestion } from '../../utils/messages.ts';
import type { EntityRef, LocalId, Related, Result } from '../../utils/model.ts';
import { inTurn } from './in-turn.ts';
import { questionOf, questionOfRecord } from './question.ts';
import type { PanelServices } from './services.ts';

/** Questions about related statements that are under way at a time. */
const AT_ONCE = 2;

/** People whose office the page does not give, so that the corpus is asked for it before they are opened. */
const MOST_OFFICES = 12;

export interface PanelStore {
  readonly state: Signal<PanelState>;
  /** Null until it is known. */
  readonly summary: Signal<CorpusSummary | null>;
  readonly dispatch: (event: PanelEvent) => void;
  /** Looks at the panel's tab anew. */
  readonly look: () => Promise<void>;
  readonly askRelated: (item: PageItem) => void;
  /** Why the last correction could not be kept; null where it was. */
  readonly unkept: Signal<string | null>;
  /** Says what a name of the page does not stand for; the page is linked anew and tells so. */
  readonly correct: (correction: Correction) => Promise<void>;
  readonly neverMark: (name: string, never: boolean) => Promise<void>;
  /** Asks for what a view shows, if that was not asked before. */
  readonly askFor: (view: PanelView) => Promise<void>;
}

/** The panel's state, and the asking that goes with it. */
export function createStore(
  services: PanelServices,
  /** The way through an article, by its text, that an earlier panel kept for a tab; it is told once. */
  savedFor: (tab: number, text: string) => Promise<Trail | null> = async () => null,
): PanelStore {
  const state = signal(NOTHING_YET);
  const summary = signal<CorpusSummary | null>(null);
  const unkept = signal<string | null>(null);
  const queue = inTurn(AT_ONCE);
  const dispatch = (event: PanelEvent): void => {
    state.value = reducePanel(state.value, event);
  };

  const look = async (): Promise<void> => {
    const { tab } = state.value;
    if (tab === null) return;
    const seen = await services.lookAtTab(tab);
    const saved = seen.state === 'read' ? await savedFor(tab, seen.page.article.text) : null;
    if (state.value.tab !== tab) return;
    dispatch({ type: 'looked', look: seen, saved });
    void services.painted().then(() => {
      askOffices();
      void askCovered();
    });
  };

  const askCovered = async (): Promise<void> => {
    const { look: seen, covered, visit } = state.value;
    if (seen.state !== 'read' || covered !== null) return;
    dispatch({ type: 'covered', visit, answer: { state: 'asking' } });
    const { article, matches, document } = seen.page;
    const { title, published } = article;
    const question = { article: { title, published }, matches, document };
    const answer = await answerTo(services.otherCoverage(question));
    dispatch({ type: 'covered', visit, answer });
  };

  const askOffices = (): void => {
    const { look: seen, visit } = state.value;
    if (seen.state !== 'read') return;
    const people = seen.page.analysis.entities.filter(
      ({ id, kind, roles }) =>
        kind === 'person' && roles.length === 0 && linkedRefs(seen.page.matches[id]).length > 0,
    );
    for (const { id } of people.slice(0, MOST_OFFICES))
      queue(async () => {
        if (state.value.visit === visit) await askFor({ view: 'name', entity: id });
      });
  };

  const askRelated = (key: string, question: RelateQuestion): void => {
    const { related, visit } = state.value;
    if (related[key] !== undefined) return;
    const tell = (answer: Asked<readonly Related[]>): void =>
      dispatch({ type: 'related', visit, key, answer });
    tell({ state: 'asking' });
    queue(async () => {
      if (state.value.visit === visit) tell(await answerTo(services.relate(question)));
    });
  };

  const askForItem = (item: PageItem): void => {
    const { look: seen } = state.value;
    if (seen.state === 'read') askRelated(item.id, questionOf(item, seen.page));
  };

  const askChoices = async (name: string): Promise<void> =>
    dispatch({ type: 'chosen', name, choices: await services.choicesFor(name) });

  const thenChoices = async (name: string, change: Promise<Result<null>>): Promise<void> => {
    const answer = await answerTo(change);
    unkept.value = answer.state === 'failed' ? answer.message : null;
    if (answer.state === 'answered') await askChoices(name);
  };

  const askProfile = async (refs: readonly EntityRef[]): Promise<void> => {
    const key = profileKey(refs);
    const { profiles, visit } = state.value;
    if (refs.length === 0 || profiles[key] !== undefined) return;
    dispatch({ type: 'profiles', visit, key, answer: { state: 'asking' } });
    const answer = await answerTo(services.profile(refs));
    dispatch({ type: 'profiles', visit, key, answer });
  };

  /** Of all that the profile was joined from, once that is known. */
  const askCircle = async (refs: readonly EntityRef[]): Promise<void> => {
    const key = profileKey(refs);
    const { profiles, circles, visit } = state.value;
    const profile = profiles[key];
    if (circles[key] !== undefined || profile?.state !== 'answered' || profile.value === null) return;
    dispatch({ type: 'circles', visit, key, answer: { state: 'asking' } });
    const answer = await answerTo(services.circle(profile.value.refs));
    dispatch({ type: 'circles', visit, key, answer });
  };

  const askFor = async (view: PanelView): Promise<void> => {
    if (view.view === 'record') {
      askRelated(recordKey(view.statement), questionOfRecord(view.statement));
      return;
    }
    const name = view.view === 'name' ? nameOf(view.entity, state.value) : null;
    if (name !== null && state.value.choices[name] === undefined) void askChoices(name);
    const refs = refsOf(view, state.value);
    await askProfile(refs);
    await askCircle(refs);
  };

  return {
    ...{ state, summary, unkept, dispatch, look, askFor },
    askRelated: askForItem,
    correct: (correction) => thenChoices(correction.name, services.correct(correction)),
    neverMark: (name, never) => thenChoices(name, services.neverMark(name, never)),
  };
}

function nameOf(id: LocalId, { look }: PanelState): string | null {
  if (look.state !== 'read') return null;
  return look.page.analysis.entities.find((entity) => entity.id === id)?.name ?? null;
}

/** The corpus entities that a view shows; none where the corpus has nobody for sure. */
export function refsOf(view: PanelView, state: PanelState): readonly EntityRef[] {
  if (view.view === 'profile') return view.refs;
  if (view.view !== 'name' || state.look.state !== 'read') return [];
  return linkedRefs(state.look.page.matches[view.entity]);
}
