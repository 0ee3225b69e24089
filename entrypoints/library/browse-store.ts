import { type Signal, signal } from '@preact/signals';
import { type BrowsedList, type BrowseForm, FROM_A } from '../../components/browse/browse-form.ts';
import type { Asked } from '../../components/panel/asked.ts';
import type { BrowsedEntity, BrowsePage, BrowseQuestion } from '../../utils/messages.ts';
import type { Result } from '../../utils/model.ts';

/** Names on a page of the list. */
const PAGE = 50;

export interface BrowseStore {
  readonly form: Signal<BrowseForm>;
  /** The last answer; null before the first. */
  readonly list: Signal<Asked<BrowsedList> | null>;
  readonly ask: (form: BrowseForm) => Promise<void>;
  /** Adds the next page to the list. */
  readonly more: () => Promise<void>;
}

/** The list of names and the asking for it; an answer for an earlier form is dropped. */
export function createBrowseStore(
  browse: (question: BrowseQuestion) => Promise<Result<BrowsePage>>,
): BrowseStore {
  const form = signal(FROM_A);
  const list = signal<Asked<BrowsedList> | null>(null);

  async function page(after: BrowsedEntity | null, before: readonly BrowsedEntity[]): Promise<void> {
    const asked = form.value;
    const answer = await browse(browseQuestion(asked, after)).then(
      (result): Asked<BrowsedList> => {
        if (!result.ok) return { state: 'failed', message: result.error.message };
        const { entities, total } = result.value;
        const value = { entities: [...before, ...entities], total, more: entities.length === PAGE };
        return { state: 'answered', value };
      },
      (error: unknown): Asked<BrowsedList> => ({ state: 'failed', message: String(error) }),
    );
    if (form.value === asked) list.value = answer;
  }

  return {
    form,
    list,
    ask: (next) => {
      form.value = next;
      return page(null, []);
    },
    more: async () => {
      if (list.value?.state !== 'answered') return;
      const { entities } = list.value.value;
      await page(entities.at(-1) ?? null, entities);
    },
  };
}

function browseQuestion(
  { kind, country, institution, from }: BrowseForm,
  after: BrowsedEntity | null,
): BrowseQuestion {
  return {
    kind,
    country: country.trim() === '' ? null : country,
    institution: institution?.refs[0] ?? null,
    from,
    after,
    limit: PAGE,
  };
}
