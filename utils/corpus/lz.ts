/**
 * A small byte-oriented LZ77 codec for the blocks that rows lie in.
 *
 * Why not deflate: a question opens some hundred blocks of a few kilobytes, and inflating one costs 130–150 µs
 * (fflate; building the code tables, whatever the block's size), over 10 ms a question; CompressionStream
 * adds a turn of the event loop a block. Measured on 42,776 real rows of 409 bytes in blocks of 16 (Node 24):
 *
 *     fflate level 1   0.20 of the size   1.2 s per 100,000 rows written   130–150 µs a block read
 *     this             0.27 of the size   0.2 s                             18 µs, less where it stops early
 *
 * Format: sequences of one byte (`literals << 4 | match - 4`, 15 meaning that the length goes on in further
 * bytes, each 255 for “and more”), the literals, and two bytes of distance. The last sequence has no match.
 * `abcabcabcabc` is: literals `abc`, distance 3, match 9. Distances reach back into a dictionary that stands
 * in front of the plain bytes: short blocks would otherwise spell every field's name out.
 */

const MIN_MATCH = 4;
const HASH_BITS = 13;
const MAX_DISTANCE = 0xffff;

const lastSeen = new Int32Array(1 << HASH_BITS);
/** What is packed, behind its dictionary, and what comes out: used again by the next block. */
let sourceScratch = new Uint8Array(32 * 1024);
let packedScratch = new Uint8Array(32 * 1024);

/**
 * Packs bytes; never throws. What does not shrink grows by less than one per cent. The answer lies in memory that
 * the next call uses again: take what is needed before.
 */
export function pack(plain: Uint8Array, dictionary: Uint8Array): Uint8Array<ArrayBuffer> {
  const length = dictionary.length + plain.length;
  if (sourceScratch.length < length) sourceScratch = new Uint8Array(2 * length);
  const source = sourceScratch;
  source.set(dictionary);
  source.set(plain, dictionary.length);
  const room = plain.length + Math.ceil(plain.length / 200) + 24;
  if (packedScratch.length < room) packedScratch = new Uint8Array(2 * room);
  const out = packedScratch;
  lastSeen.fill(-1);
  const end = length - MIN_MATCH;
  for (let at = 0; at < dictionary.length && at <= end; at++) lastSeen[hashOf(wordAt(source, at))] = at;

  let at = 0;
  let literalsFrom = dictionary.length;
  let position = dictionary.length;
  let misses = 0;
  while (position <= end) {
    const word = wordAt(source, position);
    const hash = hashOf(word);
    const candidate = lastSeen[hash] as number;
    lastSeen[hash] = position;
    if (candidate < 0 || position - candidate > MAX_DISTANCE || wordAt(source, candidate) !== word) {
      // Steps grow where nothing matches, so that incompressible bytes cost little.
      position += 1 + (misses++ >> 6);
      continue;
    }
    misses = 0;
    let matchEnd = position + MIN_MATCH;
    let from = candidate + MIN_MATCH;
    while (matchEnd < length && source[matchEnd] === source[from]) {
      matchEnd++;
      from++;
    }
    at = writeSequence(out, at, source, literalsFrom, position, matchEnd - position, position - candidate);
    position = matchEnd;
    literalsFrom = matchEnd;
  }
  at = writeSequence(out, at, source, literalsFrom, length, 0, 0);
  return out.subarray(0, at);
}

/** Unpacked bytes, used again by the next call: a question unpacks hundreds of blocks. */
let scratch = new Uint8Array(32 * 1024);

/**
 * The first `size` plain bytes (or a few more), behind the dictionary: what is wanted begins at
 * `dictionary.length`. Null where `packed` is not what `pack` writes. They lie in memory that the next call
 * uses again: take what is needed before.
 */
export function unpack(
  packed: Uint8Array,
  size: number,
  dictionary: Uint8Array,
): Uint8Array<ArrayBuffer> | null {
  const end = dictionary.length + size;
  if (scratch.length < end) scratch = new Uint8Array(2 * end);
  const out = scratch;
  out.set(dictionary);
  let to = dictionary.length;
  let at = 0;
  while (at < packed.length && to < end) {
    const token = packed[at++] as number;
    let literals = token >> 4;
    if (literals === 15) {
      let more: number;
      do {
        more = packed[at++] ?? 0;
        literals += more;
      } while (more === 255);
    }
    // Beyond the end nothing is written: the caller wants no more, and the bytes may not be ours.
    const literalsEnd = Math.min(to + literals, end);
    const next = at + literals;
    // A short loop beats `set` with a subarray, which allocates.
    while (to < literalsEnd) out[to++] = packed[at++] as number;
    at = next;
    if (to === end || at >= packed.length) break;
    const distance = (packed[at] as number) | ((packed[at + 1] ?? 0) << 8);
    at += 2;
    let length = token & 15;
    if (length === 15) {
      let more: number;
      do {
        more = packed[at++] ?? 0;
        length += more;
      } while (more === 255);
    }
    let from = to - distance;
    if (distance === 0 || from < 0) return null;
    const matchEnd = Math.min(to + length + MIN_MATCH, end);
    while (to < matchEnd) out[to++] = out[from++] as number;
  }
  return to === end ? out.subarray(0, end) : null;
}

function hashOf(word: number): number {
  return Math.imul(word, 0x9e3779b1) >>> (32 - HASH_BITS);
}

function wordAt(bytes: Uint8Array, at: number): number {
  return (
    (bytes[at] as number) |
    ((bytes[at + 1] as number) << 8) |
    ((bytes[at + 2] as number) << 16) |
    ((bytes[at + 3] as number) << 24)
  );
}

/** Writes literals `[from, to)` of `source` and a match; without one where `length` is 0. */
function writeSequence(
  out: Uint8Array,
  start: number,
  source: Uint8Array,
  from: number,
  to: number,
  length: number,
  distance: number,
): number {
  let at = start;
  const literals = to - from;
  const match = length === 0 ? 0 : length - MIN_MATCH;
  out[at++] = (Math.min(literals, 15) << 4) | Math.min(match, 15);
  if (literals >= 15) at = writeRest(out, at, literals - 15);
  for (let position = from; position < to; position++) out[at++] = source[position] as number;
  if (length === 0) return at;
  out[at++] = distance & 0xff;
  out[at++] = distance >> 8;
  return match >= 15 ? writeRest(out, at, match - 15) : at;
}

function writeRest(out: Uint8Array, start: number, value: number): number {
  let at = start;
  let rest = value;
  while (rest >= 255) {
    out[at++] = 255;
    rest -= 255;
  }
  out[at++] = rest;
  return at;
}
