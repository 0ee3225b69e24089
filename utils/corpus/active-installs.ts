import { type IndexRules, indexVersion } from './index-rules.ts';
import { type OpenInstall, openInstall } from './open-install.ts';
import type { Records } from './records.ts';
import type { InstallRow, RecordStore } from './store.ts';

export interface ActiveInstalls {
  /** Answers from what is installed when this is called, by any context of the extension. */
  answer<T>(work: (installs: readonly OpenInstall[]) => Promise<T>): Promise<T>;
}

/**
 * The installs that answer, opened and kept. What is installed is asked anew for every question, but nobody waits
 * for it: the work begins with what was installed at the last question, and only where that has changed is it done
 * again. Likewise the first question finds the list, the heads and the tables of names on their way: a woken worker
 * is nearly always asked for names.
 */
export function createActiveInstalls(
  store: RecordStore,
  records: Records,
  rules: IndexRules,
): ActiveInstalls {
  const open = new Map<string, Promise<OpenInstall | null>>();
  let known: Promise<InstallRow[]> | null = store.installs();
  known.then(opened).catch(() => {
    // Whoever asks is told.
    known = null;
  });

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
    const now = await store.installs();
    return summary(now) === summary(rows) ? installs : opened(now);
  }

  return {
    async answer(work) {
      const { missed } = records;
      const now = store.installs();
      now.catch(() => undefined);
      const before = await (known?.catch(() => now) ?? now);
      const early = wholly(before).then(work);
      // Where it does not count, it may fail.
      early.catch(() => undefined);
      const rows = await now;
      known = now;
      const answer = await (summary(rows) === summary(before) ? early : wholly(rows).then(work));
      if (records.missed === missed) return answer;
      // An index was replaced behind the question: merged, or made anew. It is asked of the new one.
      const later = await store.installs();
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
