import { createPostingsBuilder, type PostingsHead } from '../../utils/corpus/postings-builder.ts';

export interface BuiltPostings {
  readonly head: PostingsHead;
  readonly blocks: readonly Uint8Array<ArrayBuffer>[];
}

/** A segment of rows, each given by its terms. */
export function builtPostings(rows: readonly (readonly string[])[]): BuiltPostings {
  const builder = createPostingsBuilder();
  for (const terms of rows) builder.addRow(terms, terms.length);
  const blocks: Uint8Array<ArrayBuffer>[] = [];
  const building = builder.build(0);
  let next = building.next();
  for (; !next.done; next = building.next()) blocks.push(next.value);
  return { head: next.value, blocks };
}
