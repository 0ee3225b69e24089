import { createByteWriter } from './growing.ts';

/** A block is read whole for one term; below 64 KiB Chromium keeps it inline. */
const BLOCK_BYTES = 16 * 1024;

export interface PostingsWriter {
  /** In ascending order of terms. `pairs` are `row << 8 | times`, ascending. */
  add(term: string, pairs: Uint32Array): void;
  /** Hands the last block over; answers the first term of each. */
  finish(): string[];
}

/**
 * A block is one term after another: length of the term, the term in UTF-8, number of rows, length of the
 * postings, the postings. These are, a row: the distance from the row before (from -1 at first) less one,
 * doubled, plus one where the term is in it more than once, and then how often. Rows 4, 5 (three times) and 9:
 *
 *     4·2=8   0·2+1=1 3   3·2=6
 */
export function createPostingsWriter(emit: (block: Uint8Array<ArrayBuffer>) => void): PostingsWriter {
  const firstTerms: string[] = [];
  const block = createByteWriter();
  // Used again for every term: an array each would be a million a segment, and 200 MB until they are collected.
  const name = createByteWriter();
  const postings = createByteWriter();
  return {
    add(term, pairs) {
      name.clear();
      name.text(term);
      postings.clear();
      let previous = -1;
      for (let at = 0; at < pairs.length; at++) {
        const pair = pairs[at] as number;
        const row = pair >>> 8;
        const times = pair & 0xff;
        postings.varint((row - previous - 1) * 2 + (times > 1 ? 1 : 0));
        if (times > 1) postings.varint(times);
        previous = row;
      }
      if (block.length === 0) firstTerms.push(term);
      block.varint(name.length);
      block.bytes(name.written());
      block.varint(pairs.length);
      block.varint(postings.length);
      block.bytes(postings.written());
      if (block.length >= BLOCK_BYTES) emit(block.take());
    },
    finish() {
      if (block.length > 0) emit(block.take());
      return firstTerms;
    },
  };
}
