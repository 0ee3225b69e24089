import { type Signal, signal } from '@preact/signals';
import type { Asked } from '../../components/panel/asked.ts';
import { EMPTY_SEARCH, type SearchForm } from '../../components/search/search-filter.ts';
import type { SearchQuestion, SearchResult } from '../../utils/messages.ts';
import type { Result } from '../../utils/model.ts';

export interface SearchStore {
  readonly form: Signal<SearchForm>;
  /** The last answer; null before the first. */
  readonly found: Signal<Asked<SearchResult> | null>;
  /** Takes the form as it is now and asks. */
  readonly ask: (form: SearchForm) => Promise<void>;
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
export function createSearchStore(
  search: (question: SearchQuestion) => Promise<Result<SearchResult>>,
): SearchStore {
  const form = signal(EMPTY_SEARCH);
  const found = signal<Asked<SearchResult> | null>(null);
  let asking = false;

  async function ask(next: SearchForm): Promise<void> {
    form.value = next;
    if (asking) return;
    asking = true;
    let asked: SearchForm | null = null;
    while (asked !== form.value) {
      asked = form.value;
      found.value = await search(searchQuestion(asked)).then(
        (answer) =>
          answer.ok
            ? { state: 'answered', value: answer.value }
            : { state: 'failed', message: answer.error.message },
        (error: unknown) => ({ state: 'failed', message: String(error) }),
      );
    }
    asking = false;
  }

  return { form, found, ask };
}
