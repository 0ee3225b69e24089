import type { VNode } from 'preact';
import { i18n } from '#i18n';
import type { ArticleEntity, IsoDate, LocalId, Profile } from '../../utils/model.ts';
import { Dotted } from '../dotted.tsx';
import { counted, formatNumber } from '../words/counted.ts';
import { officeInCorpus, officeOnDate, officeOnPage } from '../words/office.ts';
import { OccurrenceBars } from './occurrence-bars.tsx';
import type { PageName } from './page-names.ts';
import './name-list.css';

const STANDING_KEY = { linked: 'page.inCorpus', possible: 'page.maybeInCorpus' } as const;

/** People and institutions of the page: name, office, how often and where they are named. */
export function NameList({
  names,
  textLength,
  published,
  profileOf,
  isForward,
  onOpen,
  onHover,
}: {
  readonly names: readonly PageName[];
  readonly textLength: number;
  readonly published: IsoDate | null;
  /** What the corpus has on a name; null where it was not asked. */
  readonly profileOf: (entity: ArticleEntity) => Profile | null;
  /** Whether the reader has it before them on the page. */
  readonly isForward: (entity: ArticleEntity) => boolean;
  readonly onOpen: (entity: LocalId) => void;
  readonly onHover: (entity: ArticleEntity | null) => void;
}): VNode {
  return (
    <ul class="name-list">
      {names.map(({ entity, standing, knownAs }) => (
        <li
          key={entity.id}
          class={isForward(entity) ? 'name-row forward' : 'name-row'}
          onPointerEnter={() => onHover(entity)}
          onPointerLeave={() => onHover(null)}
          onFocusIn={() => onHover(entity)}
          onFocusOut={() => onHover(null)}
        >
          <button type="button" class="name-button" onClick={() => onOpen(entity.id)}>
            {entity.name}
          </button>
          {standing !== 'absent' && (
            <span class={`standing ${standing}`} title={i18n.t(STANDING_KEY[standing])}>
              <span class="only-heard">{i18n.t(STANDING_KEY[standing])}</span>
            </span>
          )}
          <span class="name-times">
            {entity.mentions.length > 0 && (
              <>
                <span aria-hidden="true">{formatNumber(entity.mentions.length)}</span>
                <span class="only-heard">{counted('page.times', entity.mentions.length)}</span>
                <OccurrenceBars spans={entity.mentions} length={textLength} />
              </>
            )}
          </span>
          <NameNote
            entity={entity}
            knownAs={knownAs}
            published={published}
            profile={entity.roles.length === 0 ? profileOf(entity) : null}
          />
        </li>
      ))}
    </ul>
  );
}

function NameNote({
  entity,
  knownAs,
  published,
  profile,
}: {
  readonly entity: ArticleEntity;
  readonly knownAs: string | null;
  readonly published: IsoDate | null;
  readonly profile: Profile | null;
}): VNode | null {
  const known = officeOnDate(profile?.offices ?? [], published);
  const office = officeOnPage(entity.roles, published) ?? (known && officeInCorpus(known));
  if (office === null && knownAs === null) return null;
  return (
    <span class="name-note">
      <Dotted>
        {office?.office}
        {knownAs !== null && <span>{i18n.t('page.knownAs', [knownAs])}</span>}
      </Dotted>
    </span>
  );
}
