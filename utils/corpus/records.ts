import { createSizedCache, type SizedCache } from './sized-cache.ts';
import type { RecordStore } from './store.ts';

/** Reads records; what several questions ask for in one turn of the event loop is one read of the store. */
export interface Records {
  get(keys: readonly string[]): Promise<(Uint8Array<ArrayBuffer> | undefined)[]>;
  /** The same for records that their reader keeps itself: they take no room in the cache. */
  once(keys: readonly string[]): Promise<(Uint8Array<ArrayBuffer> | undefined)[]>;
  /** Rows that were parsed lately, for `rows.ts`. */
  readonly rows: SizedCache<string, unknown>;
}

/** Rows and postings of 100,000 statements are about 15 MB packed: all of them fit. */
const CACHE_BYTES = 32 * 1024 * 1024;

/** Characters of JSON of the rows kept parsed, which take about four times that. */
const CACHE_ROWS = 4 * 1024 * 1024;

type Bytes = Uint8Array<ArrayBuffer> | undefined;

export function openRecords(store: RecordStore, cacheBytes = CACHE_BYTES): Records {
  const cache = createSizedCache<string, Uint8Array<ArrayBuffer>>(cacheBytes);
  let waiting: Map<string, Promise<Bytes>> = new Map();
  let asked: string[] = [];
  let answer: Promise<Bytes[]> | null = null;

  /** Joins the read that starts when this turn ends. */
  function join(key: string): Promise<Bytes> {
    const known = waiting.get(key);
    if (known !== undefined) return known;
    answer ??= Promise.resolve().then(() => {
      const keys = asked;
      waiting = new Map();
      asked = [];
      answer = null;
      return store.readMany(keys);
    });
    const place = asked.push(key) - 1;
    const result = answer.then((records) => records[place]);
    waiting.set(key, result);
    return result;
  }

  return {
    get: (keys) =>
      Promise.all(
        keys.map((key): Bytes | Promise<Bytes> => {
          const kept = cache.get(key);
          if (kept !== undefined) return kept;
          return join(key).then((bytes) => {
            if (bytes !== undefined) cache.set(key, bytes, bytes.length);
            return bytes;
          });
        }),
      ),
    rows: createSizedCache<string, unknown>(CACHE_ROWS),
    once: (keys) => Promise.all(keys.map(join)),
  };
}
