const C1 = 0xcc9e2d51;
const C2 = 0x1b873593;
const ID_SEEDS = [0x6f6e7265, 0x636f7264] as const;

/**
 * A 32-bit hash of a text's UTF-16 code units, two a block: MurmurHash3 (x86, 32 bit; Austin Appleby, public
 * domain) with units for bytes. The same everywhere and for ever, since bundles and packed tables keep its
 * results; not for security.
 */
export function hash32(text: string, seed = 0): number {
  let hash = seed | 0;
  let at = 0;
  for (const pairs = text.length - 1; at < pairs; at += 2)
    hash = withPair(hash, text.charCodeAt(at), text.charCodeAt(at + 1));
  return endOfHash(hash, at < text.length ? text.charCodeAt(at) : 0, text.length);
}

/** A `hash32` that is made unit by unit, from 0: with the next two. */
export function withPair(hash: number, unit: number, next: number): number {
  return mixed(hash, scramble(unit | (next << 16)));
}

/** The same, of so many units, at its end: with the last where it has none beside it, else with 0. */
export function endOfHash(hash: number, last: number, length: number): number {
  return finished(hash ^ scramble(last), length);
}

function mixed(before: number, scrambled: number): number {
  let hash = before ^ scrambled;
  hash = (hash << 13) | (hash >>> 19);
  return (Math.imul(hash, 5) + 0xe6546b64) | 0;
}

function finished(mixture: number, length: number): number {
  let hash = mixture ^ (length * 2);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

function scramble(block: number): number {
  const spread = Math.imul(block, C1);
  return Math.imul((spread << 15) | (spread >>> 17), C2);
}

/**
 * A 64-bit name for a content, as 16 hex digits: what ids are made of. Ten million of them collide with p < 10⁻⁵. It is
 * two hashes, `hash32` with a seed each, in one walk.
 */
export function contentId(text: string): string {
  let [one, two]: [number, number] = [...ID_SEEDS];
  let at = 0;
  for (const pairs = text.length - 1; at < pairs; at += 2) {
    const block = scramble(text.charCodeAt(at) | (text.charCodeAt(at + 1) << 16));
    one = mixed(one, block);
    two = mixed(two, block);
  }
  if (at < text.length) {
    const block = scramble(text.charCodeAt(at));
    one ^= block;
    two ^= block;
  }
  return hex32(finished(one, text.length)) + hex32(finished(two, text.length));
}

const BYTES = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** Eight hex digits; from a table, since above 2³¹ a number's own `toString` is ten times as slow. */
export function hex32(value: number): string {
  return `${BYTES[value >>> 24]}${BYTES[(value >>> 16) & 255]}${BYTES[(value >>> 8) & 255]}${BYTES[value & 255]}`;
}
