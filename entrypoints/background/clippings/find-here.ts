import type { ClippingHere, PageText } from '../../../utils/messages/clipping-messages.ts';
import type { Result } from '../../../utils/model.ts';
import { canonicalUrl } from '../../../utils/reader/canonical-url.ts';
import type { Clippings } from '../../../utils/reader/clippings.ts';
import { pageKeyOf } from '../../../utils/reader/filing.ts';
import { createQuoteFinder } from '../../../utils/reader/find-quote.ts';

/** The clippings of a page with where each stands in its text now, in that order; what is not found comes last. */
export async function findHere(
  clippings: Pick<Clippings, 'onPage'>,
  { address, article }: PageText,
): Promise<Result<readonly ClippingHere[]>> {
  const { title, outlet, text } = article;
  const url = canonicalUrl(address, article.url);
  const here = await clippings.onPage(pageKeyOf({ url, title, outlet }));
  if (!here.ok) return here;
  if (here.value.length === 0) return { ok: true, value: [] };
  const finder = createQuoteFinder(text);
  const found = here.value.map((clipping) => ({ clipping, found: finder.find(clipping.quote) }));
  const placeOf = ({ found: at }: ClippingHere): number => at?.span[0] ?? Number.POSITIVE_INFINITY;
  return {
    ok: true,
    value: found.sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : placeOf(a) > placeOf(b) ? 1 : 0)),
  };
}
