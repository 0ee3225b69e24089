/** Keeps what was used lately, up to a total size: the bound of every cache of the corpus. */
export interface SizedCache<K, V> {
  get(key: K): V | undefined;
  set(key: K, value: V, size: number): void;
}

interface Entry<V> {
  readonly value: V;
  readonly size: number;
  /** Since the hand was here. */
  used: boolean;
}

/**
 * `capacity` in the unit of the sizes that come with the values; a value larger than a quarter of it is not kept.
 * Where there is no room a hand goes round (the clock of Corbató, “A paging experiment with the Multics system”,
 * 1968): it takes out what nobody asked for since it came by last, and passes what somebody did. That is nearly
 * least-recently-used, and to use a value costs no more than to find it. All of the capacity holds different values:
 * with two generations a value that was moved from the old to the young one took its room twice, so that of 12 MB in
 * a cache of 20 some were always missing.
 */
export function createSizedCache<K, V>(capacity: number): SizedCache<K, V> {
  const entries = new Map<K, Entry<V>>();
  let hand = entries.entries();
  let total = 0;

  function makeRoom(size: number): void {
    while (total + size > capacity) {
      const at = hand.next();
      if (at.done) {
        hand = entries.entries();
        continue;
      }
      const [key, entry] = at.value;
      if (entry.used) entry.used = false;
      else {
        entries.delete(key);
        total -= entry.size;
      }
    }
  }

  return {
    get(key) {
      const entry = entries.get(key);
      if (entry === undefined) return undefined;
      entry.used = true;
      return entry.value;
    },
    set(key, value, size) {
      if (size > capacity / 4 || entries.has(key)) return;
      makeRoom(size);
      entries.set(key, { value, size, used: false });
      total += size;
    },
  };
}
