import type { BundleId, DocumentRow, EntityRef } from '../model.ts';
import { type Collection, collectionOf, scoreRows } from './bm25.ts';
import { idTerm } from './index-rules.ts';
import type { OpenInstall } from './open-install.ts';
import { decodePosting } from './posting-rows.ts';
import { readPostings, type SegmentPostings } from './read-postings.ts';
import type { Records } from './records.ts';
import { readRows } from './rows.ts';
import { entityTerms } from './statement-filter.ts';
import { createTop } from './top.ts';

export interface CoverageRequest {
  /** Terms of the page's headline. */
  readonly terms: readonly string[];
  /** The entities of the page. */
  readonly entities: readonly EntityRef[];
  readonly exclude: { readonly bundle: BundleId; readonly id: string } | null;
  readonly limit: number;
}

export interface CoverageCandidate {
  readonly bundle: { readonly id: BundleId; readonly name: string };
  readonly row: DocumentRow;
  /** BM25 of headline against headline. */
  readonly headline: number;
  /** The sum, over the entities of the page that the document names, of how rare each is, in nats. */
  readonly shared: number;
}

/** Of headlines no lengths are kept: they are all short. */
const LENGTHS = new Uint8Array(0);

/** Documents that may tell the same story, best by headline and entities together. */
export async function answerCoverage(
  records: Records,
  installs: readonly OpenInstall[],
  request: CoverageRequest,
): Promise<CoverageCandidate[]> {
  const weights = new Map(request.terms.map((term) => [term, 1]));
  const reads = await Promise.all(
    installs.map(async (install) => ({
      install,
      segments: await readPostings(records, install, 'documents', [
        ...weights.keys(),
        ...entityTerms(install, request.entities),
        ...(request.exclude?.bundle === install.row.bundle ? [idTerm(request.exclude.id)] : []),
      ]),
    })),
  );
  const collection = collectionOf(reads.flatMap(({ segments }) => segments));
  const top = createTop<{ install: OpenInstall; ordinal: number; headline: number; shared: number }>(
    request.limit,
  );
  for (const { install, segments } of reads)
    for (const segment of segments) {
      const headlines = scoreRows(segment, LENGTHS, weights, collection);
      const shares = sharedEntities(segment, entityTerms(install, request.entities), collection);
      const own = request.exclude ? segment.postings.get(idTerm(request.exclude.id)) : undefined;
      const excluded = own === undefined ? -1 : (decodePosting(own).rows[0] ?? -1);
      for (let row = 0; row < headlines.length; row++) {
        const headline = headlines[row] as number;
        const shared = shares[row] as number;
        if (headline + shared <= Math.max(0, top.floor) || row === excluded) continue;
        top.offer(headline + shared, { install, ordinal: segment.head.base + row, headline, shared });
      }
    }
  const found = top.take().map(({ value }) => value);
  const rows = await Promise.all(
    found.map(({ install, ordinal }) => readRows(records, install.keys, 'documents', [ordinal])),
  );
  return found.flatMap(({ install, headline, shared }, at) => {
    const row = rows[at]?.[0];
    const bundle = { id: install.row.bundle, name: install.row.manifest.name };
    return row === undefined ? [] : [{ bundle, row, headline, shared }];
  });
}

function sharedEntities(
  segment: SegmentPostings,
  terms: readonly string[],
  collection: Collection,
): Float32Array {
  const shares = new Float32Array(segment.head.rows);
  for (const term of terms) {
    const posting = segment.postings.get(term);
    if (posting === undefined) continue;
    const rarity = Math.log(1 + collection.rows / (collection.frequency.get(term) ?? 1));
    for (const row of decodePosting(posting).rows) shares[row] = (shares[row] as number) + rarity;
  }
  return shares;
}
