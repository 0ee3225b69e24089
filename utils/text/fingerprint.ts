import { hash32, hex32 } from './hash.ts';

/** Hashes kept: 8 tell a Jaccard of .8 from one of .3 nearly always, and take 64 characters a document. */
const SKETCH_SIZE = 8;
/** Shorter paragraphs are headings, bylines and “Read also”, which pages share without sharing an article. */
const MIN_WORDS = 6;
const HEX_DIGITS = 8;
/** Estimated share of paragraphs in common: a page may lose or gain a few (a correction, an inserted teaser). */
const SAME_JACCARD = 0.6;
/** ASCII and the dashes, quotes and spaces of print: its words are found in a third of the time. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII is meant
const PLAIN = /^[\x00-\x7f\u2010-\u2027\u2030-\u205e]*$/;
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
    // What these signs are decomposed into is no letter, so that the words are the same without it.
    const words = PLAIN.test(paragraph)
      ? paragraph.toLowerCase().match(/[a-z0-9]+/g)
      : paragraph
          .normalize('NFKD')
          .replace(/\p{M}/gu, '')
          .toLowerCase()
          .match(/[\p{L}\p{N}]+/gu);
    if (words !== null && words.length >= MIN_WORDS) hashes.add(hash32(words.join('')));
  }
  return ascending(hashes).slice(0, SKETCH_SIZE).map(hex32).join('');
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
