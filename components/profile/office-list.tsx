import type { VNode } from 'preact';
import type { IsoDate, Profile, Role } from '../../utils/model.ts';
import { type OfficeWords, officeInCorpus, officeOnPage, sameOffice } from '../words/office.ts';

function latest(office: Profile['offices'][number]): string {
  return office.to ?? office.from ?? '';
}

/** The page's office first, then the corpus's, newest first; one that the corpus has too is told with the
 * corpus's dates. */
export function officesInOrder(
  roles: readonly Role[],
  offices: Profile['offices'],
  published: IsoDate | null,
): readonly OfficeWords[] {
  const here = officeOnPage(roles, published);
  const known = [...offices]
    .sort((a, b) => (latest(a) < latest(b) ? 1 : latest(a) > latest(b) ? -1 : 0))
    .map(officeInCorpus);
  const told = here === null || known.some((words) => sameOffice(words.office, here.office));
  return told ? known : [here, ...known];
}

/** Offices over time, each with the dates that it is reported for. */
export function OfficeList({
  roles,
  offices,
  published,
}: {
  readonly roles: readonly Role[];
  readonly offices: Profile['offices'];
  readonly published: IsoDate | null;
}): VNode | null {
  const lines = officesInOrder(roles, offices, published);
  if (lines.length === 0) return null;
  return (
    <ul class="office-list">
      {lines.map((line) => (
        <li key={`${line.office} ${line.when}`}>
          {line.office} <span class="when">{line.when}</span>
        </li>
      ))}
    </ul>
  );
}
