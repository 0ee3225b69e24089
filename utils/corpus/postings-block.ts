import type { Posting, PostingsHead } from './postings-builder.ts';

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** The block that a term would be in, -1 where it comes before them all. */
export function blockOfTerm(head: PostingsHead, term: string): number {
  let low = 0;
  let high = head.firstTerms.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((head.firstTerms[middle] as string) <= term) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The blocks that terms with this beginning are in. */
export function blocksOfPrefix(head: PostingsHead, prefix: string): number[] {
  const blocks: number[] = [];
  const { firstTerms } = head;
  for (let block = Math.max(0, blockOfTerm(head, prefix)); block < firstTerms.length; block++) {
    const first = firstTerms[block] as string;
    if (first > prefix && !first.startsWith(prefix)) break;
    blocks.push(block);
  }
  return blocks;
}

/** The postings of one term in a block; null where it is not there. */
export function findPosting(block: Uint8Array, term: string, encoded = encodeTerm(term)): Posting | null {
  return scan(block, encoded, true, 1)[0] ?? null;
}

/** A term as blocks have it, for who looks for it in many. */
export function encodeTerm(term: string): Uint8Array {
  return encoder.encode(term);
}

/** The postings of the terms in a block that begin so, in order, at most `limit`. */
export function findPrefix(block: Uint8Array, prefix: string, limit: number): Posting[] {
  return scan(block, encoder.encode(prefix), false, limit);
}

/** A block of bytes that are not ours ends the scan early; it never reads past the end. */
function scan(block: Uint8Array, wanted: Uint8Array, whole: boolean, limit: number): Posting[] {
  const found: Posting[] = [];
  let at = 0;
  function varint(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = block[at++] ?? 0;
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value >>> 0;
    }
  }
  while (at < block.length && found.length < limit) {
    const nameLength = varint();
    const nameAt = at;
    at += nameLength;
    const counted = varint();
    const most = (counted & 1) === 0 ? 1 : varint();
    const size = varint();
    const matches = whole ? nameLength === wanted.length : nameLength >= wanted.length;
    if (matches && beginsWith(block, nameAt, wanted)) {
      const term = decoder.decode(block.subarray(nameAt, nameAt + nameLength));
      found.push({ term, rows: counted >>> 1, most, bytes: block.subarray(at, at + size) });
    }
    at += size;
  }
  return found;
}

function beginsWith(block: Uint8Array, at: number, wanted: Uint8Array): boolean {
  for (let byte = 0; byte < wanted.length; byte++) if (block[at + byte] !== wanted[byte]) return false;
  return true;
}
