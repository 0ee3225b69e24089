import { type Signal, signal } from '@preact/signals';
import type { Result } from '../../utils/model.ts';
import type { ArticleChanges, KeptArticle, KeptLine } from '../../utils/reader/kept-article.ts';
import { type Asked, answerTo } from '../panel/asked.ts';

/** What the list of kept articles asks of the background. */
export interface KeptServices {
  /** Those that have all that was typed. */
  readonly list: (typed: string) => Promise<Result<readonly KeptLine[]>>;
  /** Newest first. */
  readonly versions: (page: string) => Promise<Result<readonly KeptArticle[]>>;
  readonly remove: (page: string) => Promise<Result<readonly KeptArticle[]>>;
  readonly putBack: (versions: readonly KeptArticle[]) => Promise<Result<null>>;
  readonly changes: (older: KeptArticle['article'], newer: KeptArticle['article']) => ArticleChanges;
}

/** The one that is unfolded. */
export interface OpenArticle {
  readonly page: string;
  readonly versions: Asked<readonly KeptArticle[]>;
}

export interface KeptStore {
  readonly typed: Signal<string>;
  /** Null until it was asked for. */
  readonly list: Signal<Asked<readonly KeptLine[]> | null>;
  readonly open: Signal<OpenArticle | null>;
  /** What was removed since the page was opened, the last one last. */
  readonly removed: Signal<readonly (readonly KeptArticle[])[]>;
  /** Why the last change could not be kept; null where it was. */
  readonly unkept: Signal<string | null>;
  readonly search: (typed: string) => Promise<void>;
  /** The same question anew: something was changed, here or elsewhere. */
  readonly refresh: () => Promise<void>;
  /** Unfolds one, or folds it where it is open. */
  readonly toggle: (page: string) => Promise<void>;
  readonly remove: (page: string) => Promise<void>;
  readonly undo: () => Promise<void>;
  readonly changes: KeptServices['changes'];
}

/** The articles that the reader keeps, as a list shows them. */
export function createKeptStore(services: KeptServices): KeptStore {
  const typed = signal('');
  const list = signal<Asked<readonly KeptLine[]> | null>(null);
  const open = signal<OpenArticle | null>(null);
  const removed = signal<readonly (readonly KeptArticle[])[]>([]);
  const unkept = signal<string | null>(null);
  let turn = 0;

  const askVersions = async (page: string): Promise<void> => {
    const versions = await answerTo(services.versions(page));
    if (open.peek()?.page === page) open.value = { page, versions };
  };
  const refresh = async (): Promise<void> => {
    turn += 1;
    const mine = turn;
    list.value ??= { state: 'asking' };
    const answer = await answerTo(services.list(typed.peek()));
    // A later question has overtaken this one.
    if (turn !== mine) return;
    list.value = answer;
    const page = open.peek()?.page;
    if (page !== undefined) await askVersions(page);
  };
  /** Whether it was kept. */
  const settle = (answer: Asked<unknown>): boolean => {
    unkept.value = answer.state === 'failed' ? answer.message : null;
    return answer.state === 'answered';
  };

  return {
    ...{ typed, list, open, removed, unkept, refresh, changes: services.changes },
    search: async (next) => {
      typed.value = next;
      await refresh();
    },
    toggle: async (page) => {
      const isOpen = open.peek()?.page === page;
      open.value = isOpen ? null : { page, versions: { state: 'asking' } };
      if (!isOpen) await askVersions(page);
    },
    remove: async (page) => {
      const gone = await answerTo(services.remove(page));
      if (!settle(gone) || gone.state !== 'answered') return;
      if (gone.value.length > 0) removed.value = [...removed.peek(), gone.value];
      if (open.peek()?.page === page) open.value = null;
      await refresh();
    },
    undo: async () => {
      const last = removed.peek().at(-1);
      if (last === undefined) return;
      if (!settle(await answerTo(services.putBack(last)))) return;
      removed.value = removed.peek().slice(0, -1);
      await refresh();
    },
  };
}
