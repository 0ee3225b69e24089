import { freeBytes } from './free-bytes.ts';

/**
 * A set of ids in 16 bytes each and less, where a `Set` of strings takes about 100: a million statements' ids
 * are checked for duplicates within 32 MiB. It keeps a 64-bit hash of each, seeded at random so that nobody
 * can write ids that collide; a false “seen before” has a chance of about 10⁻⁷ at a million ids.
 */
export interface IdSet {
  /** Adds an id; false where it was there already. */
  add(id: string): boolean;
  has(id: string): boolean;
}

const FIRST_CAPACITY = 1 << 10;

/** An empty set, with seeds of its own so that nobody can choose ids that collide. */
export function createIdSet(): IdSet {
  const [seedHigh = 0, seedLow = 0] = crypto.getRandomValues(new Uint32Array(2));
  // Pairs of hash halves, open addressing with linear probing; (0, 0) is an empty slot.
  let slots = new Uint32Array(2 * FIRST_CAPACITY);
  let size = 0;

  function find(high: number, low: number): number {
    const mask = slots.length / 2 - 1;
    let slot = (high ^ low) & mask;
    while (slots[2 * slot] !== 0 || slots[2 * slot + 1] !== 0) {
      if (slots[2 * slot] === high && slots[2 * slot + 1] === low) break;
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  function grow(): void {
    const old = slots;
    slots = new Uint32Array(old.length * 2);
    for (let at = 0; at < old.length; at += 2) {
      const high = old[at] ?? 0;
      const low = old[at + 1] ?? 0;
      if (high === 0 && low === 0) continue;
      const slot = find(high, low);
      slots[2 * slot] = high;
      slots[2 * slot + 1] = low;
    }
    freeBytes(new Uint8Array(old.buffer));
  }

  return {
    add(id) {
      const high = mix(id, seedHigh);
      const low = mix(id, seedLow) || 1;
      const slot = find(high, low);
      if (slots[2 * slot + 1] !== 0) return false;
      slots[2 * slot] = high;
      slots[2 * slot + 1] = low;
      size++;
      if (size * 3 > slots.length) grow();
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
