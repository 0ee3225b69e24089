import type { Result } from '../model.ts';
import type { Clipping, ClippingDraft, ClippingId, Moment } from './clipping.ts';
import { type ClippingIndex, createClippingIndex } from './clipping-index.ts';
import type { ChangeRecord, Clippings, Saved } from './clippings-types.ts';
import { pageKeyOf } from './filing.ts';
import { fitClipping } from './fit-clipping.ts';
import { latestRevision, putClippings } from './put-clippings.ts';
import type { ReaderDatabase } from './reader-database.ts';
import { stored, storedValue } from './storage-result.ts';
import { type StoredClipping, wordsKey } from './stored-clipping.ts';
import { tidyDraft } from './tidy-draft.ts';

export type { Clippings } from './clippings-types.ts';

/** Days that a clipping lies in the trash. */
const TRASH_DAYS = 30;
const DAY = 86_400_000;

/** The world outside; each is the browser's own where it is not given. */
export interface ClippingsWorld {
  /** In ms since 1970. */
  readonly now?: () => number;
  readonly newId?: () => string;
}

export type ClippingsDatabase = Pick<ReaderDatabase, 'clippings' | 'facts' | 'transaction'>;

/** Clippings over the reader’s database; `world` is the clock and the source of ids, for tests. */
export function openClippings(database: ClippingsDatabase, world: ClippingsWorld = {}): Clippings {
  const { clippings } = database;
  const now = (): Moment => momentOf((world.now ?? Date.now)());
  const newId = world.newId ?? (() => crypto.randomUUID());
  const index = createClippingIndex();
  /** The revision for which the first search was prepared. */
  let prepared = 0;

  const inTurn = <T>(work: () => Promise<T>): Promise<T> =>
    database.transaction(['clippings', 'facts'], work);
  const read = async (ids: readonly ClippingId[]): Promise<Clipping[]> =>
    (await clippings.bulkGet([...new Set(ids)])).flatMap((row) => (row === undefined ? [] : [row.clipping]));

  /** Writes what comes after, and takes away what has no after. Inside a transaction. */
  async function apply(entries: ChangeRecord['entries']): Promise<ChangeRecord> {
    await putClippings(
      database,
      entries.flatMap(({ after }) => (after === null ? [] : [after])),
      entries.flatMap(({ before, after }) => (after === null && before !== null ? [before.id] : [])),
    );
    return { entries };
  }

  /** What is kept or in the trash already with these words on that page. */
  const sameWords = (draft: ClippingDraft): Promise<StoredClipping | undefined> =>
    clippings
      .where('[page+words]')
      .equals([pageKeyOf(draft.article), wordsKey(draft)])
      .first();

  const changeEach = (
    ids: readonly ClippingId[],
    make: (clipping: Clipping) => Clipping | null,
  ): Promise<ChangeRecord> =>
    inTurn(async () => apply((await read(ids)).map((before) => ({ before, after: make(before) }))));

  return {
    save: (draft) =>
      stored<Saved & { change: ChangeRecord }>(async () => {
        const tidy = tidyDraft(draft);
        if (!tidy.ok) return tidy;
        const at = now();
        return inTurn(async () => {
          const before = (await sameWords(draft))?.clipping ?? null;
          if (before !== null && before.deleted === null)
            return { ok: true, value: { is: 'already', clipping: before, change: { entries: [] } } };
          const made: Result<Clipping> =
            before === null
              ? fitClipping(clippingOf(tidy.value, newId() as ClippingId, at))
              : { ok: true, value: { ...before, deleted: null, changed: at } };
          if (!made.ok) return made;
          const clipping = made.value;
          const change = await apply([{ before, after: clipping }]);
          return { ok: true, value: { is: before === null ? 'saved' : 'back', clipping, change } };
        });
      }),
    change: (ids, make) =>
      stored(() => {
        const at = now();
        return inTurn(async () => {
          const entries: { before: Clipping; after: Clipping }[] = [];
          for (const before of await read(ids)) {
            const change = tidyDraft(make(before));
            if (!change.ok) return change;
            const after = fitClipping({ ...before, ...change.value, changed: at });
            if (!after.ok) return after;
            entries.push({ before, after: after.value });
          }
          return { ok: true, value: await apply(entries) };
        });
      }),
    trash: (ids) =>
      storedValue(() => {
        const at = now();
        return changeEach(ids, (clipping) => ({ ...clipping, deleted: clipping.deleted ?? at }));
      }),
    restore: (ids) => storedValue(() => changeEach(ids, (clipping) => ({ ...clipping, deleted: null }))),
    erase: (ids) => storedValue(() => changeEach(ids, () => null)),
    add: (incoming) =>
      storedValue(() =>
        inTurn(async () => {
          const ids = new Set<string>(await clippings.toCollection().primaryKeys());
          const words = new Set((await clippings.orderBy('[page+words]').keys()).map(String));
          const entries = incoming.flatMap((clipping) => {
            const key = String([pageKeyOf(clipping.article), wordsKey(clipping)]);
            if (ids.has(clipping.id) || words.has(key)) return [];
            ids.add(clipping.id);
            words.add(key);
            return [{ before: null, after: clipping }];
          });
          return apply(entries);
        }),
      ),
    undo: ({ entries }) =>
      storedValue(() =>
        inTurn(() => apply(entries.map(({ before, after }) => ({ before: after, after: before })))),
      ),
    sweep: () =>
      storedValue(() => {
        const until = momentOf((world.now ?? Date.now)() - TRASH_DAYS * DAY);
        return inTurn(async () => {
          const due = await clippings.where('deleted').below(until).primaryKeys();
          if (due.length > 0) await putClippings(database, [], due as ClippingId[]);
          return due.length;
        });
      }),
    get: (ids) => storedValue(() => read(ids)),
    onPage: (url) =>
      storedValue(async () =>
        (await clippings.where('page').equals(url).toArray())
          .map(({ clipping }) => clipping)
          .filter(({ deleted }) => deleted === null)
          .sort((a, b) => (a.quote.position?.[0] ?? 0) - (b.quote.position?.[0] ?? 0)),
      ),
    filedUnder: (keys) =>
      storedValue(async () =>
        (
          await clippings
            .where('filed')
            .anyOf([...keys])
            .distinct()
            .toArray()
        )
          .map(({ clipping }) => clipping)
          .filter(({ deleted }) => deleted === null)
          .sort((a, b) => (a.created < b.created ? 1 : -1)),
      ),
    list: (query) =>
      storedValue(async () => {
        const latest = await latestRevision(database);
        if (latest !== index.revision()) {
          index.put(await clippings.where('revision').above(index.revision()).toArray());
          index.keepOnly(await clippings.toCollection().primaryKeys(), latest);
        }
        const page = index.list(query);
        // Whoever looks at the list is about to search in it.
        if (latest !== prepared) {
          prepared = latest;
          void prepareAtRest(index);
        }
        return page;
      }),
  };
}

/** Between any two steps whatever else waits has its turn. */
async function prepareAtRest(index: ClippingIndex): Promise<void> {
  for (const _ of index.prepare()) await new Promise((done) => setTimeout(done));
}

/** A draft as the clipping that it becomes: also where it cannot be stored, so that it can be offered as a file. */
export function clippingOf(draft: ClippingDraft, id: ClippingId, at: Moment): Clipping {
  return { ...draft, id, accessed: at, created: at, changed: at, deleted: null };
}

/** Milliseconds since 1970 as a moment. */
export function momentOf(ms: number): Moment {
  return new Date(ms).toISOString() as Moment;
}
