import type { IsoDate } from '../model.ts';
import { hash32 } from '../text/hash.ts';
import { dateNumber } from './columns.ts';
import { createByteWriter, createUint32List } from './growing.ts';

/** What an import keeps of each document for the statements that come from it. */
export interface DocumentTable {
  readonly size: number;
  add(id: string, title: string | null, published: IsoDate | null): void;
  /** Its ordinal, in the order of `add`; -1 where there is none. */
  find(id: string): number;
  /** Empty where it has none. */
  title(ordinal: number): string;
  /** See `dateNumber`. */
  date(ordinal: number): number;
}

const CHECK_SEED = 0x5bd1e995;
const FIRST_SLOTS = 1 << 10;

/**
 * Typed arrays, some 90 bytes a document with its title, where maps of strings take 250: a million documents are a
 * corpus too. Ids are found by 64 bits of hash, open addressing with linear probing; two that share them, which in a
 * million is one chance in thirty million, would lend each other a title and a date, nothing more.
 */
export function createDocumentTable(): DocumentTable {
  const hashes = createUint32List();
  const checks = createUint32List();
  const dates = createUint32List();
  const titleEnds = createUint32List();
  const titles = createByteWriter();
  const decoder = new TextDecoder();
  /** Ordinals plus one; 0 is an empty slot. */
  let slots = new Uint32Array(FIRST_SLOTS);

  function put(ordinal: number): void {
    const mask = slots.length - 1;
    let slot = hashes.get(ordinal) & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = ordinal + 1;
  }

  return {
    get size() {
      return dates.length;
    },
    add(id, title, published) {
      const ordinal = hashes.push(hash32(id));
      checks.push(hash32(id, CHECK_SEED));
      dates.push(dateNumber(published));
      titles.text(title ?? '');
      titleEnds.push(titles.length);
      if (2 * (ordinal + 1) > slots.length) {
        slots = new Uint32Array(2 * slots.length);
        for (let known = 0; known < ordinal; known++) put(known);
      }
      put(ordinal);
    },
    find(id) {
      const hash = hash32(id);
      const check = hash32(id, CHECK_SEED);
      const mask = slots.length - 1;
      for (let slot = hash & mask; slots[slot] !== 0; slot = (slot + 1) & mask) {
        const ordinal = (slots[slot] as number) - 1;
        if (hashes.get(ordinal) === hash && checks.get(ordinal) === check) return ordinal;
      }
      return -1;
    },
    title(ordinal) {
      const start = ordinal === 0 ? 0 : titleEnds.get(ordinal - 1);
      return decoder.decode(titles.written().subarray(start, titleEnds.get(ordinal)));
    },
    date: (ordinal) => dates.get(ordinal),
  };
}
