const C1 = 0xcc9e2d51;
const C2 = 0x1b873593;

/**
 * A 32-bit hash of a text's UTF-16 code units, two a block: MurmurHash3 (x86, 32 bit; Austin Appleby, public
 * domain) with units for bytes. The same everywhere and for ever, since bundles and packed tables keep its
 * results; not for security.
 */
export function hash32(text: string, seed = 0): number {
  const length = text.length;
  let hash = seed | 0;
  let at = 0;
  for (; at + 1 < length; at += 2) {
    hash ^= scramble(text.charCodeAt(at) | (text.charCodeAt(at + 1) << 16));
    hash = (hash << 13) | (hash >>> 19);
    hash = (Math.imul(hash, 5) + 0xe6546b64) | 0;
  }
  if (at < length) hash ^= scramble(text.charCodeAt(at));

  hash ^= length * 2;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

function scramble(block: number): number {
  const mixed = Math.imul(block, C1);
  return Math.imul((mixed << 15) | (mixed >>> 17), C2);
}

/** A 64-bit name for a content, as 16 hex digits: what ids are made of. Ten million of them collide with p < 10⁻⁵. */
export function contentId(text: string): string {
  return hex32(hash32(text, 0x6f6e7265)) + hex32(hash32(text, 0x636f7264));
}

/** Eight hex digits. */
export function hex32(value: number): string {
  return value.toString(16).padStart(8, '0');
}
