import type { Clipping } from './clipping.ts';
import { pageKeyOf } from './filing.ts';
import type { ReaderDatabase } from './reader-database.ts';
import { wordsKey } from './stored-clipping.ts';

/**
 * The clipping here that has the words of a backup's, on the same page, under an id that the backup does not know:
 * both were clipped on their own, and are one. Undefined where there is none.
 */
export async function sameWordsHere(
  { clippings, staged }: Pick<ReaderDatabase, 'clippings' | 'staged'>,
  clipping: Clipping,
): Promise<Clipping | undefined> {
  const key = [pageKeyOf(clipping.article), wordsKey(clipping)];
  for (const { clipping: here } of await clippings.where('[page+words]').equals(key).toArray()) {
    const isInBackup = await staged.where('[table+key]').equals(['clippings', here.id]).count();
    if (isInBackup === 0) return here;
  }
  return undefined;
}
