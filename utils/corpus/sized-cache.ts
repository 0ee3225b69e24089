/** Keeps what was used lately, up to a total size: the bound of every cache of the corpus. */
export interface SizedCache<K, V> {
  get(key: K): V | undefined;
  set(key: K, value: V, size: number): void;
}

interface Entry<V> {
  readonly value: V;
  readonly size: number;
}

/**
 * `capacity` in the unit of the sizes that come with the values; a value larger than a quarter of it is not
 * kept. Two generations: when the young one fills half of the capacity it becomes the old one, and what nobody
 * asked for since is gone. That is nearly least-recently-used at a tenth of its cost, since no map ever deletes.
 */
export function createSizedCache<K, V>(capacity: number): SizedCache<K, V> {
  let young = new Map<K, Entry<V>>();
  let old = new Map<K, Entry<V>>();
  let size = 0;

  function keep(key: K, entry: Entry<V>): void {
    if (size + entry.size > capacity / 2) {
      old = young;
      young = new Map();
      size = 0;
    }
    young.set(key, entry);
    size += entry.size;
  }

  return {
    get(key) {
      const recent = young.get(key);
      if (recent !== undefined) return recent.value;
      const aged = old.get(key);
      if (aged === undefined) return undefined;
      keep(key, aged);
      return aged.value;
    },
    set(key, value, bytes) {
      if (bytes <= capacity / 4 && !young.has(key)) keep(key, { value, size: bytes });
    },
  };
}
