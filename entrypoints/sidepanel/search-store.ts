import { type Signal, signal } from '@preact/signals';
import { type Asked, answerTo } from '../../components/panel/asked.ts';
import { EMPTY_SEARCH, type SearchForm } from '../../components/search/search-filter.ts';
import type { SearchCounts } from '../../utils/corpus/search-counts.ts';
import type { SearchQuestion, SearchResult } from '../../utils/messages.ts';
import type { Result } from '../../utils/model.ts';

export interface SearchStore {
  readonly form: Signal<SearchForm>;
  /** The last answer; null before the first. */
  readonly found: Signal<Asked<SearchResult> | null>;
  /** Of the last form asked, beside its filters; null until, or where, they are not known. */
  readonly counts: Signal<SearchCounts | null>;
  /** Whether counts are looked at, and so asked for. */
  readonly showCounts: (wanted: boolean) => void;
  /** Takes the form as it is now and asks. */
  readonly ask: (form: SearchForm) => Promise<void>;
}

export interface SearchServices {
  readonly search: (question: SearchQuestion) => Promise<Result<SearchResult>>;
  readonly searchCounts: (question: SearchQuestion) => Promise<Result<SearchCounts | null>>;
}

/** The question that a form asks. */
export function searchQuestion({ text, filter, limit }: SearchForm): SearchQuestion {
  const { official, institution, outlet, kind, from, to } = filter;
  return {
    text,
    filter: {
      officials: official?.refs ?? [],
      institutions: institution?.refs ?? [],
      outlets: outlet === null ? [] : [outlet],
      kinds: kind === null ? [] : [kind],
      from,
      to,
    },
    offset: 0,
    limit,
  };
}

/**
 * Search as the reader types: one question at a time, and when its answer comes the newest form is asked next, so
 * that fast typing asks no more than can be answered and the last answer is always the last form's.
 */
export function createSearchStore({ search, searchCounts }: SearchServices): SearchStore {
  const form = signal(EMPTY_SEARCH);
  const found = signal<Asked<SearchResult> | null>(null);
  const counts = signal<SearchCounts | null>(null);
  let asking = false;
  let counting = false;

  async function ask(next: SearchForm): Promise<void> {
    form.value = next;
    if (asking) return;
    asking = true;
    let asked: SearchForm | null = null;
    while (asked !== form.value) {
      asked = form.value;
      found.value = await answerTo(search(searchQuestion(asked)));
    }
    asking = false;
    if (counting) await count();
  }

  /** Counts come behind what is found, and only those of the newest form are shown. */
  async function count(): Promise<void> {
    const counted = form.value;
    const answer = await searchCounts(searchQuestion(counted)).catch(() => null);
    if (counted === form.value) counts.value = answer?.ok ? answer.value : null;
  }

  return {
    form,
    found,
    counts,
    showCounts: (wanted) => {
      counting = wanted;
      if (wanted && !asking) void count();
    },
    ask,
  };
}
