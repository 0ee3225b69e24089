import type { EntityRef } from '../model.ts';
import type { OpenInstall } from './open-install.ts';
import { decodePosting } from './posting-rows.ts';
import { readPostings } from './read-postings.ts';
import type { Records } from './records.ts';
import { entityTerms } from './statement-filter.ts';

/** When somebody spoke. */
export interface Timeline {
  /** Ascending; `month` is `2026-03`, or `2026` where no more is known. */
  readonly months: readonly { readonly month: string; readonly statements: number }[];
  readonly undated: number;
}

/** Counts the statements by, or on behalf of, any of these by month; reads postings and dates, no rows. */
export async function answerTimeline(
  records: Records,
  installs: readonly OpenInstall[],
  of: readonly EntityRef[],
): Promise<Timeline> {
  const counts = new Map<number, number>();
  for (const install of installs) {
    const terms = entityTerms(install, of);
    if (terms.length === 0) continue;
    const [segments, columns] = await Promise.all([
      readPostings(records, install, 'statements', terms),
      install.columns(),
    ]);
    for (const { segment, postings } of segments) {
      const rows = new Set([...postings.values()].flatMap((posting) => [...decodePosting(posting).rows]));
      for (const row of rows) {
        const month = Math.floor((columns[segment]?.date[row] ?? 0) / 100);
        counts.set(month, (counts.get(month) ?? 0) + 1);
      }
    }
  }
  const months = [...counts]
    .filter(([month]) => month > 0)
    .sort(([a], [b]) => a - b)
    .map(([month, statements]) => ({ month: monthName(month), statements }));
  return { months, undated: counts.get(0) ?? 0 };
}

function monthName(number: number): string {
  const year = String(Math.floor(number / 100)).padStart(4, '0');
  return number % 100 === 0 ? year : `${year}-${String(number % 100).padStart(2, '0')}`;
}
