import type { VNode } from 'preact';
import type { IsoDate, Profile, Role } from '../../utils/model.ts';
import { type OfficeWords, officeInCorpus, officeOnPage, sameOffice } from '../words/office.ts';
import { OfficeBar } from './office-bar.tsx';
import { timeLineOf } from './office-line.ts';

/** An office in words, with the dates that a line of time draws it between. */
export interface OfficeEntry extends OfficeWords {
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
}

function latest(office: Profile['offices'][number]): string {
  return office.to ?? office.from ?? '';
}

/** The page's office first, then the corpus's, newest first; one that the corpus has too is told with the
 * corpus's dates. */
export function officesInOrder(
  roles: readonly Role[],
  offices: Profile['offices'],
  published: IsoDate | null,
): readonly OfficeEntry[] {
  const here = officeOnPage(roles, published);
  const known = [...offices]
    .sort((a, b) => (latest(a) < latest(b) ? 1 : latest(a) > latest(b) ? -1 : 0))
    .map((office): OfficeEntry => ({ ...officeInCorpus(office), from: office.from, to: office.to }));
  const told = here === null || known.some((words) => sameOffice(words.office, here.office));
  return told ? known : [{ ...here, from: published, to: published }, ...known];
}

/** Offices over time, each with the dates that it is reported for; where they are dated, on one line of time. */
export function OfficeList({
  roles,
  offices,
  published,
}: {
  readonly roles: readonly Role[];
  readonly offices: Profile['offices'];
  readonly published: IsoDate | null;
}): VNode | null {
  const entries = officesInOrder(roles, offices, published);
  if (entries.length === 0) return null;
  const line = timeLineOf([...entries.flatMap(({ from, to }) => [from, to]), published]);
  return (
    <ul class="office-list">
      {entries.map((entry) => (
        <li key={`${entry.office} ${entry.when}`}>
          {entry.office} <span class="when">{entry.when}</span>
          {line !== null && <OfficeBar line={line} from={entry.from} to={entry.to} published={published} />}
        </li>
      ))}
    </ul>
  );
}
