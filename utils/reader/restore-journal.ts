import { Dexie } from 'dexie';
import type { Result } from '../model.ts';
import type { ReaderDatabase } from './reader-database.ts';
import { storedValue } from './storage-result.ts';

/**
 * What a restore has come to, so that a browser which is killed in it leaves nothing by half: the settings lie in
 * another storage than the rows, and no transaction is over both.
 *
 *     noted ──▶ [ rows merged · note: merged · settings written ] ──▶ what is built of them is marked stale ──▶ no note
 *       │  killed: settings are put back            │ killed: is done at the next start
 */
type Note =
  | { readonly step: 'merging'; readonly before: Readonly<Record<string, unknown>> }
  | { readonly step: 'merged' };

const KEY = 'restore';

type Facts = Pick<ReaderDatabase, 'facts'>;

/** Before the first write: what the settings are. */
export function noteMerging({ facts }: Facts, before: Readonly<Record<string, unknown>>): Promise<unknown> {
  return facts.put({ key: KEY, value: JSON.stringify({ step: 'merging', before } satisfies Note) });
}

/** With the rows, in their transaction. */
export function noteMerged({ facts }: Facts): Promise<unknown> {
  return facts.put({ key: KEY, value: JSON.stringify({ step: 'merged' } satisfies Note) });
}

/** At the end: the restore is done with. */
export function crossOut({ facts }: Facts): Promise<void> {
  return facts.delete(KEY);
}

export interface SettleRestore {
  /** Writes the settings as they were. */
  readonly putBack: (settings: Readonly<Record<string, unknown>>) => Promise<unknown>;
  /** Has what is built from the rows built anew. */
  readonly follow: () => Promise<unknown>;
}

/** Ends what a restore left open, at the next start or when it has told that it is done. Does nothing where there was none. */
export function settleRestore(
  database: Pick<ReaderDatabase, 'facts' | 'transaction'>,
  { putBack, follow }: SettleRestore,
): Promise<Result<null>> {
  return storedValue(async () => {
    // In a transaction, since it waits so for a merge that is under way.
    const isMerged = await database.transaction(['facts'], async () => {
      const fact = await database.facts.get(KEY);
      if (fact === undefined) return false;
      const note = JSON.parse(fact.value) as Note;
      if (note.step === 'merged') return true;
      await Dexie.waitFor(putBack(note.before));
      await crossOut(database);
      return false;
    });
    if (isMerged) {
      await follow();
      await crossOut(database);
    }
    return null;
  });
}
