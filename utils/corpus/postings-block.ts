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
export function findPosting(block: Uint8Array, term: string): Posting | null {
  return scan(block, encoder.encode(term), true, 1)[0] ?? null;
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
    const rows = varint();
    const size = varint();
    const matches = whole ? nameLength === wanted.length : nameLength >= wanted.length;
    if (matches && beginsWith(block, nameAt, wanted)) {
      const term = decoder.decode(block.subarray(nameAt, nameAt + nameLength));
      found.push({ term, rows, bytes: block.subarray(at, at + size) });
    }
    at += size;
  }
  return found;
}

function beginsWith(block: Uint8Array, at: number, wanted: Uint8Array): boolean {
  for (let byte = 0; byte < wanted.length; byte++) if (block[at + byte] !== wanted[byte]) return false;
  return true;
}

/** The rows of a posting, ascending, counted from the segment's base, and how often the term is in each. */
export interface DecodedPosting {
  readonly rows: Uint32Array;
  readonly times: Uint8Array;
}

let rowScratch = new Uint32Array(1024);
let timesScratch = new Uint8Array(1024);

/** Decodes a posting into memory that the next call uses again: take what is needed before. */
export function decodePosting({ bytes, rows: count }: Posting): DecodedPosting {
  // Every row takes at least a byte, so a larger count is a lie.
  const size = Math.min(count, bytes.length);
  if (size > rowScratch.length) {
    rowScratch = new Uint32Array(size * 2);
    timesScratch = new Uint8Array(size * 2);
  }
  const rows = rowScratch;
  const times = timesScratch;
  let row = -1;
  let at = 0;
  for (let entry = 0; entry < size; entry++) {
    let byte = bytes[at++] ?? 0;
    let value = byte & 0x7f;
    for (let shift = 7; byte >= 0x80; shift += 7) {
      byte = bytes[at++] ?? 0;
      value |= (byte & 0x7f) << shift;
    }
    row += (value >>> 1) + 1;
    rows[entry] = row;
    if ((value & 1) === 0) {
      times[entry] = 1;
      continue;
    }
    byte = bytes[at++] ?? 0;
    times[entry] = byte < 0x80 ? byte : (byte & 0x7f) | ((bytes[at++] ?? 0) << 7);
  }
  return { rows: rows.subarray(0, size), times: times.subarray(0, size) };
}

/**
 * How often the term of a posting is in each of some rows, which ascend: at most 255, and 0 where it is not. Keeps
 * nothing of the rest, so that a common word is looked up in few rows three times as fast as it is decoded.
 */
export function timesIn({ bytes, rows: count }: Posting, rows: Uint32Array): Uint8Array {
  const found = new Uint8Array(rows.length);
  const size = Math.min(count, bytes.length);
  let asked = 0;
  let row = -1;
  let at = 0;
  for (let entry = 0; entry < size && asked < rows.length; entry++) {
    const first = bytes[at++] as number;
    let times = 1;
    // Nearly every row is one byte: near to the row before, with the term once.
    if (first < 0x80 && (first & 1) === 0) row += (first >>> 1) + 1;
    else {
      let value = first & 0x7f;
      let byte = first;
      for (let shift = 7; byte >= 0x80; shift += 7) {
        byte = bytes[at++] ?? 0;
        value |= (byte & 0x7f) << shift;
      }
      row += (value >>> 1) + 1;
      if ((value & 1) === 1) {
        byte = bytes[at++] ?? 0;
        times = byte < 0x80 ? byte : (byte & 0x7f) | ((bytes[at++] ?? 0) << 7);
      }
    }
    if (row < (rows[asked] as number)) continue;
    while ((rows[asked] as number) < row) asked++;
    if (rows[asked] === row) found[asked++] = times;
  }
  return found;
}
