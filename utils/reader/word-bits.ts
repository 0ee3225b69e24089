import type { TextWords } from './text-words.ts';

/** Of a word that the text does not have: as much as of one that it has once in a thousand words. */
export const ABSENT_BITS = 10;
const FEWEST = 1;
/** A text of fewer words tells no better how rare they are: counted as if it had so many. */
const FEWEST_WORDS = 1_000;

/** What each word of a text tells by standing somewhere, by its number: log2 of how rare it is there. */
export function wordBits({ ids, count }: TextWords): Float32Array {
  const counts = new Float32Array(ids.reduce((most, id) => Math.max(most, id), -1) + 1);
  for (const id of ids) counts[id] = (counts[id] as number) + 1;
  return counts.map((times) =>
    times === 0 ? ABSENT_BITS : Math.max(FEWEST, Math.log2(Math.max(count, FEWEST_WORDS) / times)),
  );
}
