import { createByteWriter } from './growing.ts';
import { createPostingEncoder } from './posting-rows.ts';

/**
 * A block is read whole for one term, and most terms have some bytes: with blocks of 16 kB a question of a million
 * statements read 1.1 MB of postings, with 4 kB 0.3, but then one of 100,000 had to read four times as often. Below
 * 64 KiB Chromium keeps a block inline.
 */
const BLOCK_BYTES = 8 * 1024;

export interface PostingsWriter {
  /** In ascending order of terms. `pairs` are `row << 8 | times`, ascending. */
  add(term: string, pairs: Uint32Array): void;
  /** Hands the last block over; answers the first term of each. */
  finish(): string[];
}

/**
 * A block is one term after another: length of the term, the term in UTF-8; the number of rows, doubled, plus one
 * where the term is more than once in some row, and then how often at most; length of the posting, the posting (see
 * `posting-rows.ts`).
 */
export function createPostingsWriter(emit: (block: Uint8Array<ArrayBuffer>) => void): PostingsWriter {
  const firstTerms: string[] = [];
  const block = createByteWriter();
  // Used again for every term, as the encoder is.
  const name = createByteWriter();
  const encode = createPostingEncoder();
  return {
    add(term, pairs) {
      name.clear();
      name.text(term);
      const posting = encode(pairs);
      if (block.length === 0) firstTerms.push(term);
      block.varint(name.length);
      block.bytes(name.written());
      const most = mostTimes(pairs);
      block.varint(pairs.length * 2 + (most > 1 ? 1 : 0));
      if (most > 1) block.varint(most);
      block.varint(posting.length);
      block.bytes(posting);
      if (block.length >= BLOCK_BYTES) emit(block.take());
    },
    finish() {
      if (block.length > 0) emit(block.take());
      return firstTerms;
    },
  };
}

function mostTimes(pairs: Uint32Array): number {
  let most = 1;
  for (let at = 0; at < pairs.length; at++) most = Math.max(most, (pairs[at] as number) & 0xff);
  return most;
}
