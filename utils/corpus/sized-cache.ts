/** Keeps what was used last, up to a total size: the bound of every cache of the corpus. */
export interface SizedCache<V> {
  get(key: string): V | undefined;
  set(key: string, value: V, size: number): void;
  clear(): void;
}

/** `capacity` in the unit of the sizes that come with the values; a value larger than a quarter of it is not kept. */
export function createSizedCache<V>(capacity: number): SizedCache<V> {
  const kept = new Map<string, { value: V; size: number }>();
  let total = 0;
  return {
    get(key) {
      const entry = kept.get(key);
      if (entry === undefined) return undefined;
      // A map keeps the order of insertion: what was used goes to the end.
      kept.delete(key);
      kept.set(key, entry);
      return entry.value;
    },
    set(key, value, size) {
      const before = kept.get(key);
      if (before !== undefined) {
        total -= before.size;
        kept.delete(key);
      }
      if (size > capacity / 4) return;
      kept.set(key, { value, size });
      total += size;
      for (const [oldest, entry] of kept) {
        if (total <= capacity) break;
        kept.delete(oldest);
        total -= entry.size;
      }
    },
    clear() {
      kept.clear();
      total = 0;
    },
  };
}
