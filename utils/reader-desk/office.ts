import type { Result } from '../model.ts';
import { citeClipping } from '../reader/cite-clipping.ts';
import type { Clipping, ClippingDraft, ClippingId } from '../reader/clipping.ts';
import { clippingOf, momentOf } from '../reader/clippings.ts';
import { type ImportedClippings, readClippings } from '../reader/read-clippings.ts';
import { textFragmentLink } from '../reader/text-fragment.ts';
import { exportFile } from './export-file.ts';

/** What turns clippings into files, citations and links, and files into clippings. */
export const OFFICE = {
  exportFile,
  cite: citeClipping,
  /** The page's address, with the words that the browser shall show; null where the page has none. */
  linkTo: ({ article, place }: Clipping): string | null => textFragmentLink(article.url, place.textFragment),
  asClippings: (drafts: readonly ClippingDraft[]): readonly Clipping[] =>
    drafts.map((draft) => clippingOf(draft, crypto.randomUUID() as ClippingId, momentOf(Date.now()))),
  readFile: (file: File): Promise<Result<ImportedClippings>> =>
    readClippings(file, file.name, { now: momentOf(Date.now()), newId: () => crypto.randomUUID() }),
};
