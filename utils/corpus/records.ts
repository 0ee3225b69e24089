import type { ShardKind } from '../bundle/bundle-types.ts';
import { createRepeatCache } from './repeat-cache.ts';
import { createSizedCache, type SizedCache } from './sized-cache.ts';
import type { RecordStore } from './store.ts';

/** Reads records; what several questions ask for in one turn of the event loop is one read of the store. */
export interface Records {
  get(keys: readonly string[]): Promise<(Uint8Array<ArrayBuffer> | undefined)[]>;
  /** The same, each as soon as it is there: one can be looked into while the others are read. */
  each(keys: readonly string[]): readonly (Bytes | Promise<Bytes>)[];
  /**
   * The same for records of rows, which drive no part of the index out; nor do those of statements, of which a large
   * corpus rarely reads one twice, drive out those of documents and entities.
   */
  eachOfRows(kind: ShardKind, keys: readonly string[]): readonly (Bytes | Promise<Bytes>)[];
  /** The same for records that their reader keeps itself: they take no room in the cache. */
  once(keys: readonly string[]): Promise<(Uint8Array<ArrayBuffer> | undefined)[]>;
  /** The same in a read of their own, for large ones: nobody waits for them but who asks. */
  alone(keys: readonly string[]): Promise<(Uint8Array<ArrayBuffer> | undefined)[]>;
  /** How many records were asked for that were not there: more after a question say that what it read was replaced. */
  readonly missed: number;
  /** Rows that were parsed lately, for `rows.ts`; likewise those of statements apart from the others. */
  readonly rows: Readonly<Record<ShardKind, SizedCache<number, unknown>>>;
}

type Bytes = Uint8Array<ArrayBuffer> | undefined;

/** The whole index of 100,000 statements is 10 MB, and what is asked for again and again of a million's 20. */
const INDEX_BYTES = 20 * 1024 * 1024;

/**
 * The packed rows of 100,000 statements are 12 MB. With 4 MB a worker that was asked about all of them holds 25 MB in
 * place of 33, and two thirds of the rows that a question wants are read again: it takes a third longer.
 */
const STATEMENT_BYTES = 16 * 1024 * 1024;

/** Those of as many people and of their documents are 8 MB. */
const ROW_BYTES = 10 * 1024 * 1024;

/**
 * Characters of JSON of the rows kept parsed, which take about four times that, and a statement's with its terms seven
 * times. What a page says leads to the same earlier statements, some hundred; of the next page it leads to others.
 */
const PARSED_STATEMENTS = 768 * 1024;
/** What some thirty questions lead to: a page's. */
const MET_STATEMENTS = 4_000;
/** The documents of 100,000 statements are 3 MB. */
const PARSED_OTHERS = 3 * 1024 * 1024;

/** A record that somebody waits for. */
interface Awaited {
  readonly key: string;
  readonly done: (bytes: Bytes) => void;
  readonly failed: (error: unknown) => void;
}

/** Reads over a store, with caches of the sizes above. */
export function openRecords(store: RecordStore): Records {
  const index = createSizedCache<string, Uint8Array<ArrayBuffer>>(INDEX_BYTES);
  const statements = createSizedCache<string, Uint8Array<ArrayBuffer>>(STATEMENT_BYTES);
  const others = createSizedCache<string, Uint8Array<ArrayBuffer>>(ROW_BYTES);
  const parsedOthers = createSizedCache<number, unknown>(PARSED_OTHERS);
  let waiting: Map<string, Promise<Bytes>> = new Map();
  let asked: Awaited[] = [];
  let missed = 0;

  /** Joins the read that starts when this turn, and what was waiting for it, ends. */
  function join(key: string): Promise<Bytes> {
    const known = waiting.get(key);
    if (known !== undefined) return known;
    // Behind whoever waits just now for a table that is kept: what they ask for goes with it.
    if (asked.length === 0) queueMicrotask(() => queueMicrotask(readAsked));
    const result = new Promise<Bytes>((done, failed) => asked.push({ key, done, failed }));
    waiting.set(key, result);
    return result;
  }

  function readAsked(): void {
    const batch = asked;
    asked = [];
    waiting = new Map();
    const open = new Set(batch);
    function tell(place: number, bytes: Bytes): void {
      const one = batch[place];
      if (one === undefined || !open.delete(one)) return;
      if (bytes === undefined) missed++;
      one.done(bytes);
    }
    const keys = batch.map(({ key }) => key);
    store.readMany(keys, tell).then(
      (all) => all.forEach((bytes, place) => void tell(place, bytes)),
      (error) => batch.forEach(({ failed }) => void failed(error)),
    );
  }

  async function readAlone(keys: readonly string[]): Promise<Bytes[]> {
    const read = await store.readMany(keys);
    for (const bytes of read) if (bytes === undefined) missed++;
    return read;
  }

  /** What is kept is answered without a turn of the event loop for each. */
  function through(
    cache: SizedCache<string, Uint8Array<ArrayBuffer>>,
    keys: readonly string[],
  ): (Bytes | Promise<Bytes>)[] {
    return keys.map((key) => {
      const kept = cache.get(key);
      if (kept !== undefined) return kept;
      return join(key).then((bytes) => {
        if (bytes !== undefined) cache.set(key, bytes, bytes.length);
        return bytes;
      });
    });
  }

  return {
    get: (keys) => Promise.all(through(index, keys)),
    each: (keys) => through(index, keys),
    eachOfRows: (kind, keys) => through(kind === 'statements' ? statements : others, keys),
    rows: {
      statements: createRepeatCache<number, unknown>(PARSED_STATEMENTS, MET_STATEMENTS),
      documents: parsedOthers,
      entities: parsedOthers,
    },
    alone: readAlone,
    get missed() {
      return missed;
    },
    once: (keys) => Promise.all(keys.map(join)),
  };
}
