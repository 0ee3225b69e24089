import { endOfHash, hash32, hex32, withPair } from './hash.ts';

/** Hashes kept: 8 tell a Jaccard of .8 from one of .3 nearly always, and take 64 characters a document. */
const SKETCH_SIZE = 8;
/** Shorter paragraphs are headings, bylines and “Read also”, which pages share without sharing an article. */
const MIN_WORDS = 6;
const HEX_DIGITS = 8;
/** Estimated share of paragraphs in common: a page may lose or gain a few (a correction, an inserted teaser). */
const SAME_JACCARD = 0.6;
/** Articles with so few paragraphs between them must share every one. */
const SHORT = 3;

/**
 * A sketch of an article's paragraphs that tells it again under another address and layout: the 8 smallest
 * 32-bit hashes of the folded paragraphs (letters and digits only, without accents, lower-cased), ascending,
 * as joined 8-digit hex numbers. Empty for a text without a paragraph of at least six words.
 * Bottom-k sketch: Broder, “On the resemblance and containment of documents”, 1997.
 */
export function fingerprintOf(paragraphs: readonly string[]): string {
  const hashes = new Set<number>();
  for (const paragraph of paragraphs) {
    const hash = plainHash(paragraph) ?? foldedHash(paragraph);
    if (hash !== NO_HASH) hashes.add(hash);
  }
  return ascending(hashes).slice(0, SKETCH_SIZE).map(hex32).join('');
}

/** Of a paragraph that is too short. */
const NO_HASH = -1;

/** Letters and digits of ASCII, in lower case; 0 for all else of it. */
const FOLDED = Uint8Array.from({ length: 128 }, (_, code) =>
  /[a-z0-9]/i.test(String.fromCharCode(code)) ? String.fromCharCode(code).toLowerCase().charCodeAt(0) : 0,
);

/**
 * The hash of a paragraph of ASCII and the dashes, quotes and spaces of print, in one walk over its units; null where it
 * has others. What those signs are decomposed into is no letter, so that the words are the same without it.
 */
function plainHash(paragraph: string): number | null {
  let hash = 0;
  let length = 0;
  let words = 0;
  let before = 0;
  /** The unit that has none beside it yet. */
  let single = 0;
  for (let at = 0; at < paragraph.length; at++) {
    const unit = paragraph.charCodeAt(at);
    if (unit >= FOLDED.length && !isPrintSign(unit)) return null;
    const folded = unit < FOLDED.length ? (FOLDED[unit] as number) : 0;
    if (folded !== 0) {
      if (before === 0) words++;
      if (length % 2 === 1) hash = withPair(hash, single, folded);
      single = length++ % 2 === 0 ? folded : 0;
    }
    before = folded;
  }
  return words < MIN_WORDS ? NO_HASH : endOfHash(hash, single, length);
}

function isPrintSign(unit: number): boolean {
  return (unit >= 0x2010 && unit <= 0x2027) || (unit >= 0x2030 && unit <= 0x205e) || unit === 0xa0;
}

function foldedHash(paragraph: string): number {
  const words = paragraph
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu);
  return words === null || words.length < MIN_WORDS ? NO_HASH : hash32(words.join(''));
}

/** The hashes of a fingerprint, ascending; none where it is not one. */
export function fingerprintHashes(fingerprint: string): number[] {
  const hashes: number[] = [];
  for (let at = 0; at + HEX_DIGITS <= fingerprint.length; at += HEX_DIGITS) {
    const hash = Number.parseInt(fingerprint.slice(at, at + HEX_DIGITS), 16);
    if (Number.isNaN(hash)) return [];
    hashes.push(hash);
  }
  return hashes;
}

/**
 * Whether two fingerprints are of one document: of the smallest 8 hashes of both together, the share that
 * both have estimates the Jaccard similarity of their paragraphs.
 */
export function sameDocument(a: string, b: string): boolean {
  const left = new Set(fingerprintHashes(a));
  const right = new Set(fingerprintHashes(b));
  const union = ascending(new Set([...left, ...right])).slice(0, SKETCH_SIZE);
  if (union.length === 0) return false;
  const shared = union.filter((hash) => left.has(hash) && right.has(hash)).length;
  if (union.length <= SHORT) return shared === union.length;
  return shared >= 2 && shared / union.length >= SAME_JACCARD;
}

function ascending(hashes: ReadonlySet<number>): number[] {
  return [...hashes].sort((a, b) => a - b);
}
