import type { VNode } from 'preact';
import { i18n } from '#i18n';
import type { ArticleEntity, EntityRef, IsoDate, NamedRef, Profile } from '../../utils/model.ts';
import { isAfter } from '../words/dates.ts';
import {
  type OfficeWords,
  officeInCorpus,
  officeOnDate,
  officeOnPage,
  officeSince,
  sameOffice,
} from '../words/office.ts';

interface Line extends OfficeWords {
  /** The corpus's institution of the office, to be opened. */
  readonly institution: NamedRef | null;
}

/**
 * The office on the article's date: as the page itself gives it, else as the corpus has it for that date; where the
 * two differ, both. Then the one that is reported since, where it is another. For an organisation, its country where
 * the name does not tell it.
 */
export function OfficeLines({
  entity,
  profile,
  published,
  onOpenProfile,
}: {
  readonly entity: ArticleEntity;
  readonly profile: Profile | null;
  readonly published: IsoDate | null;
  readonly onOpenProfile: (refs: readonly EntityRef[], name: string) => void;
}): VNode | null {
  if (entity.kind !== 'person') {
    const country = entity.country ?? profile?.country ?? null;
    const told = country === null || (profile?.name ?? entity.name).includes(country);
    return told ? null : <p class="card-office">{country}</p>;
  }
  return (
    <>
      {officeLines(entity, profile, published).map(({ office, when, institution }) => (
        <p class="card-office" key={`${office} ${when}`}>
          {office} <span class="card-when">{when}</span>
          {institution !== null && !office.includes(institution.name) && (
            <button
              type="button"
              class="card-institution"
              onClick={() => onOpenProfile([institution], institution.name)}
            >
              {institution.name}
            </button>
          )}
        </p>
      ))}
    </>
  );
}

function officeLines(
  { roles }: ArticleEntity,
  profile: Profile | null,
  published: IsoDate | null,
): readonly Line[] {
  const offices = profile?.offices ?? [];
  const here = officeOnPage(roles, published);
  const nearest = officeOnDate(offices, published);
  const known = isAfter(nearest?.from ?? nearest?.to ?? null, published) ? null : nearest;
  const there = known === null ? null : { ...officeInCorpus(known), institution: known.institution };
  const agree = here !== null && there !== null && sameOffice(here.office, there.office);
  const then = agree
    ? // Where both agree the corpus's spelling stands, as it does for the name, with the page's time.
      [{ ...there, when: here.when }]
    : [here === null ? null : { ...here, institution: null }, there].filter((line) => line !== null);
  const since = officeSince(offices, published);
  if (since === null) return then;
  const words = officeInCorpus(since);
  if (then.some((line) => sameOffice(line.office, words.office))) return then;
  return [
    ...then,
    { ...words, office: i18n.t('office.since', [words.office]), institution: since.institution },
  ];
}
