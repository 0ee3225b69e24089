import { hash32 } from '../text/hash.ts';
import { createUint32List } from './growing.ts';
import { inPieces, PIECE_BYTES } from './pieces.ts';

/**
 * A packed multimap from text keys to ordinals: loading it is a view of the pieces that it is stored in, not a parse
 * nor a copy. It keeps
 * 64 bits of hash for each key and no text; whoever asks verifies the few rows that come out.
 *
 * Keys are grouped by bucket (the top bits of the first hash), and `starts[b]..starts[b + 1]` are the entries
 * of bucket b, each a check (the second hash) and an ordinal. Grouped, not open addressing: a surname that a
 * thousand people share makes one long bucket, and does not push its neighbours away. With two keys
 * `x:ana` → 3, 7 and `x:ivo` → 4, in buckets 2 and 1 of four:
 *
 *     starts   0 0 1 3 3        checks  c(ivo) c(ana) c(ana)        ordinals  4 3 7
 *
 * Layout: bits, count, then starts, checks, ordinals, all 32-bit in the machine's byte order (a corpus never
 * leaves the machine that made it).
 */
export interface KeyTable {
  /** Ordinals filed under a key, ascending, at most `limit`. */
  find(key: string, limit: number): readonly number[];
}

const CHECK_SEED = 0x5bd1e995;
const HEADER_WORDS = 2;

export interface KeyTableBuilder {
  /** In ascending order of ordinals. */
  add(key: string, ordinal: number): void;
  /** The table, in pieces; and begins anew. */
  build(): Uint8Array<ArrayBuffer>[];
}

/** Collects keys; `build` packs them into one table. */
export function createKeyTableBuilder(): KeyTableBuilder {
  const hashes = createUint32List();
  const checks = createUint32List();
  const ordinals = createUint32List();
  return {
    add(key, ordinal) {
      hashes.push(hash32(key));
      checks.push(hash32(key, CHECK_SEED));
      ordinals.push(ordinal);
    },
    build() {
      const count = hashes.length;
      // Two entries a bucket on average.
      const bits = Math.max(1, Math.ceil(Math.log2(count + 1)) - 1);
      const buckets = 2 ** bits;
      const words = new Uint32Array(HEADER_WORDS + buckets + 1 + 2 * count);
      words[0] = bits;
      words[1] = count;
      const starts = words.subarray(HEADER_WORDS, HEADER_WORDS + buckets + 1);
      const checksAt = HEADER_WORDS + buckets + 1;
      for (let entry = 0; entry < count; entry++) {
        const next = (hashes.get(entry) >>> (32 - bits)) + 1;
        starts[next] = (starts[next] as number) + 1;
      }
      for (let bucket = 0; bucket < buckets; bucket++)
        starts[bucket + 1] = (starts[bucket + 1] as number) + (starts[bucket] as number);
      const free = starts.slice(0, buckets);
      for (let entry = 0; entry < count; entry++) {
        const bucket = hashes.get(entry) >>> (32 - bits);
        const at = free[bucket] as number;
        free[bucket] = at + 1;
        words[checksAt + at] = checks.get(entry);
        words[checksAt + count + at] = ordinals.get(entry);
      }
      for (const list of [hashes, checks, ordinals]) list.clear();
      return inPieces(new Uint8Array(words.buffer));
    },
  };
}

/** The key that was asked for last, with its hashes: each is asked of one table after the other. */
let last = { key: '', hash: hash32(''), check: hash32('', CHECK_SEED) };

function hashed(key: string): typeof last {
  if (key !== last.key) last = { key, hash: hash32(key), check: hash32(key, CHECK_SEED) };
  return last;
}

const PIECE_WORDS = PIECE_BYTES / 4;
/** Most keys are in few tables: a page asks for some thousand that are not there. */
const NOTHING: readonly number[] = [];

/** Opens what `build` made; where a piece is missing nothing is found. */
export function openKeyTable(pieces: readonly Uint8Array<ArrayBuffer>[]): KeyTable {
  const words = pieces.map((stored) => {
    const bytes = stored.byteOffset % 4 === 0 ? stored : stored.slice();
    return new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >> 2);
  });
  const wordAt = (at: number): number => {
    const piece = (at / PIECE_WORDS) | 0;
    return (words[piece] as Uint32Array)[at - piece * PIECE_WORDS] as number;
  };
  const length = words.reduce((sum, piece) => sum + piece.length, 0);
  const bits = words[0]?.[0] ?? 0;
  const count = words[0]?.[1] ?? 0;
  const checksAt = HEADER_WORDS + 2 ** bits + 1;
  const whole = length === checksAt + 2 * count;
  return {
    find(key, limit) {
      if (count === 0 || !whole) return NOTHING;
      const { hash, check } = hashed(key);
      const bucket = HEADER_WORDS + (hash >>> (32 - bits));
      const end = wordAt(bucket + 1);
      let found: number[] | null = null;
      for (let entry = wordAt(bucket); entry < end; entry++) {
        if (wordAt(checksAt + entry) !== check) continue;
        if (found === null) found = [];
        if (found.length >= limit) break;
        found.push(wordAt(checksAt + count + entry));
      }
      return found ?? NOTHING;
    },
  };
}
