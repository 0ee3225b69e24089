import { createSizedCache, type SizedCache } from './sized-cache.ts';

/**
 * A cache that keeps a value when it is set for the second time; of the first time it remembers the key alone, of so
 * many keys. For values of which most are asked for once: kept, they would live just long enough for the collector to
 * move them to where only its long pauses free them.
 */
export function createRepeatCache<K, V>(capacity: number, remembered: number): SizedCache<K, V> {
  const kept = createSizedCache<K, V>(capacity);
  const met = createSizedCache<K, true>(remembered);
  return {
    get: kept.get,
    set(key, value, size) {
      if (met.get(key) === undefined) met.set(key, true, 1);
      else kept.set(key, value, size);
    },
  };
}
