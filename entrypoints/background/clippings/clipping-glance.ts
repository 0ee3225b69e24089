import type { ClippingGlance, FiledName } from '../../../utils/messages/clipping-messages.ts';
import type { Result } from '../../../utils/model.ts';
import type { Clippings } from '../../../utils/reader/clippings.ts';
import { filingKeys } from '../../../utils/reader/filing.ts';

/** More of one name are in the list of all clippings. */
const MOST = 20;
/** A card has room for as much, in characters. */
const LONGEST = 600;

/** The reader's clippings on somebody, by any of the names given, as a card shows them. */
export async function glanceAt(
  clippings: Pick<Clippings, 'filedUnder'>,
  who: readonly FiledName[],
): Promise<Result<readonly ClippingGlance[]>> {
  const filed = await clippings.filedUnder([...new Set(who.flatMap(filingKeys))]);
  if (!filed.ok) return filed;
  return {
    ok: true,
    value: filed.value.slice(0, MOST).map(({ id, quote, note, article, created, colour }) => ({
      ...{ id, created, colour },
      text: quote.exact.slice(0, LONGEST),
      note: note.slice(0, LONGEST),
      outlet: article.outlet,
    })),
  };
}
