import type { EntityRef } from '../model.ts';
import type { StoredStatement } from './corpus-request.ts';
import type { OpenInstall } from './open-install.ts';
import { decodePosting } from './posting-rows.ts';
import { readPostings } from './read-postings.ts';
import { readStatements, type StatementPlace } from './read-statements.ts';
import type { Records } from './records.ts';
import { entityTerms } from './statement-filter.ts';
import { createTop } from './top.ts';

/** The newest statements by or on behalf of any of these, newest first, undated last. */
export async function answerLatest(
  records: Records,
  installs: readonly OpenInstall[],
  of: readonly EntityRef[],
  limit: number,
): Promise<StoredStatement[]> {
  const top = createTop<StatementPlace>(limit);
  for (const install of installs) {
    const terms = entityTerms(install, of);
    if (terms.length === 0) continue;
    const [segments, columns] = await Promise.all([
      readPostings(records, install, 'statements', terms),
      install.columns(),
    ]);
    for (const { segment, head, postings } of segments) {
      const seen = new Set<number>();
      for (const posting of postings.values())
        for (const row of decodePosting(posting).rows) {
          const date = columns[segment]?.date[row] ?? 0;
          if (date <= top.floor || seen.has(row)) continue;
          seen.add(row);
          top.offer(date, { install, ordinal: head.base + row });
        }
    }
  }
  const statements = await readStatements(
    records,
    top.take().map(({ value }) => value),
  );
  return statements.flatMap((statement) => statement ?? []);
}
