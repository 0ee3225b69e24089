/**
 * A set of ids in 11 bytes each, where a `Set` of strings takes about 100: a million statements' ids are checked for
 * duplicates within 11 MB. It keeps a 64-bit hash of each, seeded at random so that nobody can write ids that collide;
 * a false “seen before” has a chance of about 10⁻⁷ at a million ids.
 */
export interface IdSet {
  /** Adds an id; false where it was there already. */
  add(id: string): boolean;
  has(id: string): boolean;
}

/** Of the slots so many are taken at most: fuller, and those that share a place stand in long rows. */
const FULL = 0.75;

/**
 * An empty set for at most so many ids, with seeds of its own so that nobody can choose ids that collide. It does not
 * grow: what grows holds its old and its new slots at once, three times as much as is needed.
 */
export function createIdSet(most: number): IdSet {
  const [seedHigh = 0, seedLow = 0] = crypto.getRandomValues(new Uint32Array(2));
  const capacity = Math.ceil(most / FULL) + 1;
  // Pairs of hash halves, open addressing with linear probing; (0, 0) is an empty slot.
  const slots = new Uint32Array(2 * capacity);

  function find(high: number, low: number): number {
    let slot = high % capacity;
    while (slots[2 * slot] !== 0 || slots[2 * slot + 1] !== 0) {
      if (slots[2 * slot] === high && slots[2 * slot + 1] === low) break;
      slot = slot + 1 === capacity ? 0 : slot + 1;
    }
    return slot;
  }

  return {
    add(id) {
      const high = mix(id, seedHigh);
      const low = mix(id, seedLow) || 1;
      const slot = find(high, low);
      if (slots[2 * slot + 1] !== 0) return false;
      slots[2 * slot] = high;
      slots[2 * slot + 1] = low;
      return true;
    },
    has(id) {
      return slots[2 * find(mix(id, seedHigh), mix(id, seedLow) || 1) + 1] !== 0;
    },
  };
}

/** 32 bits of an id: multiply and rotate each character in, then the finish of MurmurHash3. */
function mix(id: string, seed: number): number {
  let hash = seed;
  for (let at = 0; at < id.length; at++) {
    hash = Math.imul(hash ^ id.charCodeAt(at), 0xcc9e2d51);
    hash = (hash << 15) | (hash >>> 17);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
