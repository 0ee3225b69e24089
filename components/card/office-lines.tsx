import type { VNode } from 'preact';
import type { ArticleEntity, IsoDate, Profile } from '../../utils/model.ts';
import { officeInCorpus, officeOnDate, officeOnPage, sameOffice } from '../words/office.ts';

/**
 * The office on the article's date: as the page itself gives it, else as the corpus has it for that date. Where the
 * two differ, both; for an organisation, its country where the name does not tell it.
 */
export function OfficeLines({
  entity,
  profile,
  published,
}: {
  readonly entity: ArticleEntity;
  readonly profile: Profile | null;
  readonly published: IsoDate | null;
}): VNode | null {
  if (entity.kind !== 'person') {
    const country = entity.country ?? profile?.country ?? null;
    const told = country === null || (profile?.name ?? entity.name).includes(country);
    return told ? null : <p class="card-office">{country}</p>;
  }
  const here = officeOnPage(entity.roles, published);
  const known = officeOnDate(profile?.offices ?? [], published);
  const there = known === null ? null : officeInCorpus(known);
  const agree = here !== null && there !== null && sameOffice(here.office, there.office);
  // Where both agree the corpus's spelling stands, as it does for the name, with the page's time.
  const lines = agree ? [{ ...there, when: here.when }] : [here, there].filter((line) => line !== null);
  return (
    <>
      {lines.map((line) => (
        <p class="card-office" key={line.office}>
          {line.office} <span class="card-when">{line.when}</span>
        </p>
      ))}
    </>
  );
}
