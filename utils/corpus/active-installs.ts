import { type IndexRules, indexVersion } from './index-rules.ts';
import { type OpenInstall, openInstall } from './open-install.ts';
import type { Records } from './records.ts';
import type { InstallRow, RecordStore } from './store.ts';

export interface ActiveInstalls {
  /** Answers from what is installed when this is called, as far as this context has been told. */
  answer<T>(work: (installs: readonly OpenInstall[]) => Promise<T>): Promise<T>;
  /** Somebody tells of a change by another way than the store. */
  changed(): void;
}

/** What was installed, and how many changes this context had been told of when that was asked. */
interface Known {
  readonly rows: Promise<InstallRow[]>;
  readonly changes: number;
}

/** A list older than this is looked at again behind an answer: questions come in bursts, a page's statements in one. */
const TRUSTED_MS = 1_000;

/**
 * The installs that answer, opened and kept. The list of them is asked for anew where a change was told: to ask for it
 * with every question was half of a question's time. A context that is killed between a change and its word tells
 * nobody, so an old list is looked at behind an answer too, and the next question knows. The first question finds the
 * list, the heads and the tables of names on their way: a woken worker is nearly always asked for names.
 */
export function createActiveInstalls(
  store: RecordStore,
  records: Records,
  rules: IndexRules,
  now: () => number = Date.now,
): ActiveInstalls {
  const open = new Map<string, Promise<OpenInstall | null>>();
  let changes = 0;
  const changed = (): void => void changes++;
  store.onInstallsChange(changed);
  let known: Known | null = null;
  /** When the list was asked for, in ms since 1970. */
  let checked = 0;
  current()
    .rows.then(opened)
    .catch(() => undefined);

  /** The list as it was after the last change that was told. */
  function current(): Known {
    if (known?.changes === changes) return known;
    const asked: Known = { rows: store.installs(), changes };
    known = asked;
    checked = now();
    // Whoever asks is told, and the next question tries again.
    asked.rows.catch(() => {
      if (known === asked) known = null;
    });
    return asked;
  }

  /** Looks now and then whether something has changed that nobody told. */
  async function check(): Promise<void> {
    if (now() - checked < TRUSTED_MS) return;
    checked = now();
    const before = changes;
    try {
      const rows = await store.installs();
      known = { rows: Promise.resolve(rows), changes: before };
    } catch {
      known = null;
    }
  }

  async function opened(rows: readonly InstallRow[]): Promise<OpenInstall[]> {
    const active = rows.filter(({ state }) => state === 'active');
    const names = new Set(active.map(nameOf));
    for (const name of open.keys()) if (!names.has(name)) open.delete(name);
    const installs = await Promise.all(
      active.map((row) => {
        const install = open.get(nameOf(row)) ?? openInstall(row, records);
        open.set(nameOf(row), install);
        install.catch(() => open.delete(nameOf(row)));
        return install;
      }),
    );
    // Asked last: to work out the version takes some milliseconds, in which the tables of names are read.
    const version = indexVersion(rules);
    return installs.filter((install) => install !== null && install.row.index === version) as OpenInstall[];
  }

  /** Where records are gone, the list was out of date: an index or a bundle was replaced since it was read. */
  async function wholly(rows: readonly InstallRow[]): Promise<OpenInstall[]> {
    const installs = await opened(rows);
    const version = indexVersion(rules);
    if (installs.length === rows.filter(({ state, index }) => state === 'active' && index === version).length)
      return installs;
    const later = await store.installs();
    return summary(later) === summary(rows) ? installs : opened(later);
  }

  return {
    changed,
    async answer(work) {
      const { missed } = records;
      const asked = current();
      const rows = await asked.rows;
      const answer = await wholly(rows).then(work);
      if (records.missed === missed && changes === asked.changes) {
        void check();
        return answer;
      }
      // Behind the question something was imported or removed, or an index replaced: it is asked anew.
      known = null;
      const later = await current().rows;
      return summary(later) === summary(rows) ? answer : wholly(later).then(work);
    },
  };
}

/** An install with the index that answers for it: a new index is opened anew. */
function nameOf({ install, generation }: InstallRow): string {
  return `${install}.${generation}`;
}

function summary(rows: readonly InstallRow[]): string {
  return rows.map((row) => `${nameOf(row)} ${row.state} ${row.index}`).join();
}
