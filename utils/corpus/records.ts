import type { ShardKind } from '../bundle/bundle-types.ts';
import { createSizedCache, type SizedCache } from './sized-cache.ts';
import type { RecordStore } from './store.ts';

/** Reads records; what several questions ask for in one turn of the event loop is one read of the store. */
export interface Records {
  get(keys: readonly string[]): Promise<(Uint8Array<ArrayBuffer> | undefined)[]>;
  /**
   * The same for records of rows, which drive no part of the index out; nor do those of statements, of which a large
   * corpus rarely reads one twice, drive out those of documents and entities.
   */
  getRows(kind: ShardKind, keys: readonly string[]): Promise<(Uint8Array<ArrayBuffer> | undefined)[]>;
  /** The same for records that their reader keeps itself: they take no room in the cache. */
  once(keys: readonly string[]): Promise<(Uint8Array<ArrayBuffer> | undefined)[]>;
  /** The same in a read of their own, for large ones: nobody waits for them but who asks. */
  alone(keys: readonly string[]): Promise<(Uint8Array<ArrayBuffer> | undefined)[]>;
  /** How many records were asked for that were not there: more after a question say that what it read was replaced. */
  readonly missed: number;
  /** Rows that were parsed lately, for `rows.ts`; likewise those of statements apart from the others. */
  readonly rows: Readonly<Record<ShardKind, SizedCache<string, unknown>>>;
}

/** The whole index of 100,000 statements is 10 MB, and what is asked for again and again of a million's 24. */
const INDEX_BYTES = 24 * 1024 * 1024;

/** The packed rows of 100,000 statements are 20 MB. */
const STATEMENT_BYTES = 20 * 1024 * 1024;

/** Those of as many people and of their documents are 8 MB. */
const ROW_BYTES = 12 * 1024 * 1024;

/**
 * Characters of JSON of the rows kept parsed, which take about four times that: the documents of 100,000 statements
 * are 3 MB.
 */
const PARSED_STATEMENTS = 3 * 1024 * 1024;
const PARSED_OTHERS = 4 * 1024 * 1024;

type Bytes = Uint8Array<ArrayBuffer> | undefined;

/** Reads over a store, with caches of the sizes above. */
export function openRecords(store: RecordStore): Records {
  const index = createSizedCache<string, Uint8Array<ArrayBuffer>>(INDEX_BYTES);
  const statements = createSizedCache<string, Uint8Array<ArrayBuffer>>(STATEMENT_BYTES);
  const others = createSizedCache<string, Uint8Array<ArrayBuffer>>(ROW_BYTES);
  const parsedOthers = createSizedCache<string, unknown>(PARSED_OTHERS);
  let waiting: Map<string, Promise<Bytes>> = new Map();
  let asked: string[] = [];
  let answer: Promise<Bytes[]> | null = null;

  let missed = 0;

  async function readMany(keys: readonly string[]): Promise<Bytes[]> {
    const read = await store.readMany(keys);
    for (const bytes of read) if (bytes === undefined) missed++;
    return read;
  }

  /** Joins the read that starts when this turn ends. */
  function join(key: string): Promise<Bytes> {
    const known = waiting.get(key);
    if (known !== undefined) return known;
    answer ??= Promise.resolve().then(() => {
      const keys = asked;
      waiting = new Map();
      asked = [];
      answer = null;
      return readMany(keys);
    });
    const place = asked.push(key) - 1;
    const result = answer.then((records) => records[place]);
    waiting.set(key, result);
    return result;
  }

  /** What is kept is answered without a turn of the event loop for each. */
  function through(
    cache: SizedCache<string, Uint8Array<ArrayBuffer>>,
    keys: readonly string[],
  ): Promise<Bytes[]> {
    return Promise.all(
      keys.map((key): Bytes | Promise<Bytes> => {
        const kept = cache.get(key);
        if (kept !== undefined) return kept;
        return join(key).then((bytes) => {
          if (bytes !== undefined) cache.set(key, bytes, bytes.length);
          return bytes;
        });
      }),
    );
  }

  return {
    get: (keys) => through(index, keys),
    getRows: (kind, keys) => through(kind === 'statements' ? statements : others, keys),
    rows: {
      statements: createSizedCache<string, unknown>(PARSED_STATEMENTS),
      documents: parsedOthers,
      entities: parsedOthers,
    },
    alone: readMany,
    get missed() {
      return missed;
    },
    once: (keys) => Promise.all(keys.map(join)),
  };
}
