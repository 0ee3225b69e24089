import type { BundleId, DocumentRow } from '../model.ts';
import { fingerprintHashes, sameDocument } from '../text/fingerprint.ts';
import { fingerprintTerm } from './index-rules.ts';
import type { OpenInstall } from './open-install.ts';
import { decodePosting } from './posting-rows.ts';
import { readPostings } from './read-postings.ts';
import type { Records } from './records.ts';
import { readRows } from './rows.ts';

/** Documents that share the most paragraphs with the page and are compared; boilerplate makes some share one. */
const MAX_COMPARED = 5;

/** The document that has this fingerprint, allowing for some paragraphs; null where none has. */
export async function answerDocument(
  records: Records,
  installs: readonly OpenInstall[],
  fingerprint: string,
): Promise<{ bundle: BundleId; row: DocumentRow } | null> {
  const terms = fingerprintHashes(fingerprint).map(fingerprintTerm);
  if (terms.length === 0) return null;
  const found = await Promise.all(
    installs.map(async (install) => {
      const shared = new Map<number, number>();
      for (const { head, postings } of await readPostings(records, install, 'documents', terms))
        for (const posting of postings.values())
          for (const row of decodePosting(posting).rows)
            shared.set(head.base + row, (shared.get(head.base + row) ?? 0) + 1);
      const likely = [...shared].sort((a, b) => b[1] - a[1]).slice(0, MAX_COMPARED);
      const rows = await readRows(
        records,
        install.keys,
        'documents',
        likely.map(([ordinal]) => ordinal),
      );
      const row = rows.find((candidate) => candidate && sameDocument(candidate.fingerprint, fingerprint));
      return row === undefined ? [] : [{ bundle: install.row.bundle, row }];
    }),
  );
  return found.flat()[0] ?? null;
}
