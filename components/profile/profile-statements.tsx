import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Circle } from '../../utils/messages/circle.ts';
import type { CorpusStatement, DocumentId, IsoDate, Profile } from '../../utils/model.ts';
import { Section } from '../page/section.tsx';
import { formatNumber } from '../words/counted.ts';
import { formatDate } from '../words/dates.ts';
import { KIND_KEY } from '../words/labels.ts';
import { FilterChips } from './filter-chips.tsx';
import { ProfileStatement } from './profile-statement.tsx';
import {
  ALL_STATEMENTS,
  filterStatements,
  kindChoices,
  monthChoices,
  outletChoices,
  yearChoices,
  yearOfTime,
} from './statement-filter.ts';
import { type Timeline, timelineOf, timelineOfMonths } from './timeline-months.ts';
import { MAX_LEVELS, TimelinePicture } from './timeline-picture.tsx';

/** As many more with each press. */
const STEP = 20;

/** All that the corpus has, by month, where that is more than is at hand and nothing is filtered; else what is at hand. */
function timelineShown(
  { latest, statements }: Profile,
  circle: Circle | null,
  narrowed: readonly CorpusStatement[],
): Timeline {
  if (circle === null || narrowed.length < latest.length || latest.length >= statements)
    return timelineOf(narrowed);
  const dated = circle.months.reduce((sum, month) => sum + month.statements, 0);
  return timelineOfMonths(circle.months, Math.max(0, statements - dated), MAX_LEVELS);
}

/** What the corpus has of them, newest first, undated last, under a picture of when they spoke. */
export function ProfileStatements({
  profile,
  circle,
  ownDocument,
  published,
  onOpen,
  onSearchAll,
}: {
  readonly profile: Profile;
  /** Null until it is known. */
  readonly circle: Circle | null;
  readonly ownDocument: DocumentId | null;
  readonly published: IsoDate | null;
  /** Opens a statement by itself; null where that is nowhere to be shown. */
  readonly onOpen: ((statement: CorpusStatement) => void) | null;
  /** Leads to the search over all of them, or those of a month; null where there is none. */
  readonly onSearchAll: ((month: IsoDate | null) => void) | null;
}): VNode {
  const { latest, statements } = profile;
  const [filter, setFilter] = useState(ALL_STATEMENTS);
  const [limit, setLimit] = useState(STEP);
  const narrowed = filterStatements(latest, filter);
  const toMonth = (month: IsoDate): void => {
    const chosen = { ...filter, time: month };
    if (onSearchAll === null || filterStatements(latest, chosen).length > 0) setFilter(chosen);
    else onSearchAll(month);
  };
  const isOwn = (document: DocumentId | undefined): boolean =>
    ownDocument !== null && document === ownDocument;
  return (
    <Section id="statements" title={i18n.t('profile.statements')} count={statements}>
      {latest.length === 0 && <p class="soft">{i18n.t('profile.noStatements')}</p>}
      <TimelinePicture
        timeline={timelineShown(profile, circle, filterStatements(latest, { ...filter, time: null }))}
        ownDocument={ownDocument}
        published={published}
        onMonth={toMonth}
      />
      <FilterChips
        choices={kindChoices(latest)}
        chosen={filter.kind}
        nameOf={(kind) => i18n.t(KIND_KEY[kind])}
        onChoose={(kind) => setFilter({ ...filter, kind })}
      />
      <FilterChips
        choices={outletChoices(latest)}
        chosen={filter.outlet}
        nameOf={(outlet) => outlet}
        onChoose={(outlet) => setFilter({ ...filter, outlet })}
      />
      <FilterChips
        choices={yearChoices(latest)}
        chosen={yearOfTime(filter.time)}
        nameOf={(year) => year}
        onChoose={(time) => setFilter({ ...filter, time })}
      />
      <FilterChips
        choices={monthChoices(latest, filter.time)}
        chosen={filter.time}
        nameOf={(month) => formatDate(month as IsoDate)}
        onChoose={(month) => setFilter({ ...filter, time: month ?? yearOfTime(filter.time) })}
      />
      {latest.length > 0 && narrowed.length === 0 && <p class="soft">{i18n.t('profile.noneLeft')}</p>}
      <ol class="said-list">
        {narrowed.slice(0, limit).map((statement) => (
          <li key={`${statement.bundle.id} ${statement.id}`}>
            <ProfileStatement statement={statement} own={isOwn(statement.document?.id)} onOpen={onOpen} />
          </li>
        ))}
      </ol>
      {narrowed.length > limit && (
        <button type="button" class="profile-more" onClick={() => setLimit(limit + STEP)}>
          {i18n.t('profile.showMore')}
        </button>
      )}
      {latest.length > 0 && latest.length < statements && (
        <p class="soft">
          {i18n.t('profile.statementsShown', [formatNumber(latest.length), formatNumber(statements)])}{' '}
          {onSearchAll !== null && (
            <button type="button" onClick={() => onSearchAll(null)}>
              {i18n.t('profile.searchAll')}
            </button>
          )}
        </p>
      )}
    </Section>
  );
}
