import { type Signal, signal } from '@preact/signals';
import type { PageItem } from '../../components/page/page-items.ts';
import type { Asked } from '../../components/panel/asked.ts';
import {
  linkedRefs,
  NOTHING_YET,
  type PanelEvent,
  type PanelState,
  type PanelView,
  profileKey,
  reducePanel,
} from '../../components/panel/panel-state.ts';
import type { CorpusSummary, Correction } from '../../utils/messages.ts';
import type { EntityRef, LocalId, Result } from '../../utils/model.ts';
import { inTurn } from './in-turn.ts';
import { questionOf } from './question.ts';
import type { PanelServices } from './services.ts';

/** Questions about related statements that are under way at a time. */
const AT_ONCE = 2;

/** People whose office only the corpus knows, on a page in a language without rules, and is asked for unseen. */
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
  /** Asks for what a view shows, if that was not asked before. */
  readonly askFor: (view: PanelView) => Promise<void>;
}

function asked<T>(result: Result<T>): Asked<T> {
  return result.ok
    ? { state: 'answered', value: result.value }
    : { state: 'failed', message: result.error.message };
}

function unanswered(error: unknown): Asked<never> {
  return { state: 'failed', message: error instanceof Error ? error.message : String(error) };
}

/** The panel's state, and the asking that goes with it. */
export function createStore(services: PanelServices): PanelStore {
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
    if (state.value.tab !== tab) return;
    dispatch({ type: 'looked', look: seen });
    askOffices();
    await askCovered();
  };

  const askCovered = async (): Promise<void> => {
    const { look: seen, covered, visit } = state.value;
    if (seen.state !== 'read' || covered !== null) return;
    dispatch({ type: 'covered', visit, answer: { state: 'asking' } });
    const { article, matches, document } = seen.page;
    const { title, published } = article;
    const question = { article: { title, published }, matches, document };
    const answer = await services.otherCoverage(question).then(asked, unanswered);
    dispatch({ type: 'covered', visit, answer });
  };

  const askOffices = (): void => {
    const { look: seen, visit } = state.value;
    if (seen.state !== 'read' || seen.page.analysis.readable) return;
    const people = seen.page.analysis.entities.filter(({ kind }) => kind === 'person');
    for (const { id } of people.slice(0, MOST_OFFICES))
      queue(async () => {
        if (state.value.visit === visit) await askFor({ view: 'name', entity: id });
      });
  };

  const askRelated = (item: PageItem): void => {
    const { look: seen, related, visit } = state.value;
    if (seen.state !== 'read' || related[item.id] !== undefined) return;
    const tell = (answer: PanelState['related'][string]): void =>
      dispatch({ type: 'related', visit, item: item.id, answer });
    tell({ state: 'asking' });
    queue(async () => {
      if (state.value.visit !== visit) return;
      await services.relate(questionOf(item, seen.page)).then(
        (result) => tell(asked(result)),
        (error: unknown) => tell(unanswered(error)),
      );
    });
  };

  const askRefused = async (name: string): Promise<void> =>
    dispatch({ type: 'refused', name, refs: await services.refusedFor(name) });

  const correct = async (correction: Correction): Promise<void> => {
    const done = await services.correct(correction).catch(() => null);
    unkept.value = done?.ok ? null : (done?.error.message ?? null);
    if (!done?.ok) return;
    await askRefused(correction.name);
  };

  const askFor = async (view: PanelView): Promise<void> => {
    const name = view.view === 'name' ? nameOf(view.entity, state.value) : null;
    if (name !== null && state.value.refused[name] === undefined) void askRefused(name);
    const refs = refsOf(view, state.value);
    const key = profileKey(refs);
    if (refs.length === 0 || state.value.profiles[key] !== undefined) return;
    const { visit } = state.value;
    dispatch({ type: 'profile', visit, key, answer: { state: 'asking' } });
    const answer = await services.profile(refs).then(asked, unanswered);
    dispatch({ type: 'profile', visit, key, answer });
  };

  return { state, summary, dispatch, look, askRelated, askFor, correct, unkept };
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
