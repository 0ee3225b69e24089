import { type Signal, signal } from '@preact/signals';
import { type BrowsedList, type BrowseForm, FROM_A, sameNames } from '../../components/browse/browse-form.ts';
import { type Asked, answerTo } from '../../components/panel/asked.ts';
import type { BrowsedEntity, BrowsePage, LetterCount } from '../../utils/corpus/browse-list.ts';
import type { BrowseQuestion, LettersQuestion } from '../../utils/messages/browse.ts';
import type { EntityKind, Result } from '../../utils/model.ts';

/** Names on a page of the list. */
const PAGE = 50;

export interface BrowseStore {
  readonly form: Signal<BrowseForm>;
  /** The last answer; null before the first. */
  readonly list: Signal<Asked<BrowsedList> | null>;
  /** With which the names begin, in no order. */
  readonly letters: Signal<readonly string[]>;
  /** That they are from; others can be typed. */
  readonly countries: Signal<readonly string[]>;
  readonly ask: (form: BrowseForm) => Promise<void>;
  /** Adds the next page to the list. */
  readonly more: () => Promise<void>;
}

export interface BrowseServices {
  readonly browse: (question: BrowseQuestion) => Promise<Result<BrowsePage>>;
  readonly letters: (question: LettersQuestion) => Promise<Result<readonly LetterCount[]>>;
  readonly countries: (kind: EntityKind) => Promise<Result<readonly string[]>>;
}

/** The list of names and the asking for it; an answer for an earlier form is dropped. */
export function createBrowseStore(services: BrowseServices): BrowseStore {
  const form = signal(FROM_A);
  const list = signal<Asked<BrowsedList> | null>(null);
  const letters = signal<readonly string[]>([]);
  const countries = signal<readonly string[]>([]);

  async function page(after: BrowsedEntity | null, before: readonly BrowsedEntity[]): Promise<void> {
    const asked = form.value;
    const answer = await answerTo(services.browse(browseQuestion(asked, after)));
    if (form.value !== asked) return;
    if (answer.state === 'failed') {
      list.value = answer;
      return;
    }
    const { entities, total } = answer.value;
    const value = { entities: [...before, ...entities], total, more: entities.length === PAGE };
    list.value = { state: 'answered', value };
  }

  async function askLetters(): Promise<void> {
    const asked = form.value;
    const answer = await services.letters(lettersQuestion(asked)).catch(() => null);
    // Without letters there is still the list.
    if (answer?.ok && sameNames(asked, form.value)) letters.value = answer.value.map(({ letter }) => letter);
  }

  async function askCountries(): Promise<void> {
    const { kind } = form.value;
    const answer = await services.countries(kind).catch(() => null);
    if (answer?.ok && kind === form.value.kind) countries.value = answer.value;
  }

  return {
    form,
    list,
    letters,
    countries,
    ask: async (next) => {
      const { initial, from } = form.value;
      const isMove = sameNames(form.value, next) && (initial !== next.initial || from !== next.from);
      form.value = next;
      await Promise.all([page(null, []), ...(isMove ? [] : [askLetters(), askCountries()])]);
    },
    more: async () => {
      if (list.value?.state !== 'answered') return;
      const { entities } = list.value.value;
      await page(entities.at(-1) ?? null, entities);
    },
  };
}

function lettersQuestion({ kind, country, institution }: BrowseForm): LettersQuestion {
  return {
    kind,
    country: country.trim() === '' ? null : country,
    institution: institution?.refs[0] ?? null,
  };
}

function browseQuestion(form: BrowseForm, after: BrowsedEntity | null): BrowseQuestion {
  const { initial, from } = form;
  return { ...lettersQuestion(form), initial, from, after, limit: PAGE };
}
