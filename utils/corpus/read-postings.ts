import type { OpenInstall } from './open-install.ts';
import { blockOfTerm, blocksOfPrefix, encodeTerm, findPosting, findPrefix } from './postings-block.ts';
import type { Posting, PostingsHead } from './postings-builder.ts';
import type { PostingsKind } from './record-keys.ts';
import type { Records } from './records.ts';

/** The postings of some terms in one segment. */
export interface SegmentPostings {
  readonly segment: number;
  readonly head: PostingsHead;
  /** By term; what is not in the segment is not in the map. */
  readonly postings: ReadonlyMap<string, Posting>;
}

/** Reads the postings of terms, one answer a segment of the install; only the blocks that they lie in. */
export function readPostings(
  records: Records,
  install: OpenInstall,
  kind: PostingsKind,
  terms: Iterable<string>,
): Promise<SegmentPostings[]> {
  const wanted = [...new Set(terms)];
  const encoded = wanted.map(encodeTerm);
  return Promise.all(
    install.head[kind].map(async (head, segment) => {
      const blocks = wanted.map((term) => blockOfTerm(head, term));
      const read = records.each(
        blocks.map((block) => install.keys.postings(kind, segment, Math.max(0, block))),
      );
      const postings = new Map<string, Posting>();
      // Each block is searched when it is there, while the others are read.
      await Promise.all(
        wanted.map(async (term, at) => {
          const bytes = await read[at];
          if (bytes === undefined || blocks[at] === -1) return;
          const posting = findPosting(bytes, term, encoded[at]);
          if (posting !== null) postings.set(term, posting);
        }),
      );
      return { segment, head, postings };
    }),
  );
}

/** A prefix of two letters may stand for thousands of terms; the commoner ones are enough while somebody types. */
const PREFIX_BLOCKS = 4;
const PREFIX_TERMS = 200;

/** The postings of the terms that begin so, one list a segment of the install. */
export function readPrefix(
  records: Records,
  install: OpenInstall,
  kind: PostingsKind,
  prefix: string,
): Promise<Posting[][]> {
  return Promise.all(
    install.head[kind].map(async (head, segment) => {
      const blocks = blocksOfPrefix(head, prefix).slice(0, PREFIX_BLOCKS);
      const read = await records.get(blocks.map((block) => install.keys.postings(kind, segment, block)));
      return read
        .flatMap((bytes) => (bytes === undefined ? [] : findPrefix(bytes, prefix, Number.POSITIVE_INFINITY)))
        .sort((a, b) => b.rows - a.rows)
        .slice(0, PREFIX_TERMS);
    }),
  );
}
