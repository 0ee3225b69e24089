import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { DocumentId, Profile } from '../../utils/model.ts';
import { Section } from '../page/section.tsx';
import { formatNumber } from '../words/counted.ts';
import { KIND_KEY } from '../words/labels.ts';
import { FilterChips } from './filter-chips.tsx';
import { ProfileStatement } from './profile-statement.tsx';
import { ALL_STATEMENTS, filterStatements, kindChoices, outletChoices } from './statement-filter.ts';
import { TimelinePicture } from './timeline-picture.tsx';

/** As many more with each press. */
const STEP = 20;

/** What the corpus has of them, newest first, undated last, under a picture of when they spoke. */
export function ProfileStatements({
  profile,
  ownDocument,
}: {
  readonly profile: Profile;
  readonly ownDocument: DocumentId | null;
}): VNode {
  const { latest, statements } = profile;
  const [filter, setFilter] = useState(ALL_STATEMENTS);
  const [limit, setLimit] = useState(STEP);
  const narrowed = filterStatements(latest, filter);
  const isOwn = (document: DocumentId | undefined): boolean =>
    ownDocument !== null && document === ownDocument;
  return (
    <Section id="statements" title={i18n.t('profile.statements')} count={statements}>
      {latest.length === 0 && <p class="soft">{i18n.t('profile.noStatements')}</p>}
      <TimelinePicture statements={narrowed} ownDocument={ownDocument} />
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
      {latest.length > 0 && narrowed.length === 0 && <p class="soft">{i18n.t('profile.noneLeft')}</p>}
      <ol class="said-list">
        {narrowed.slice(0, limit).map((statement) => (
          <li key={`${statement.bundle.id} ${statement.id}`}>
            <ProfileStatement statement={statement} own={isOwn(statement.document?.id)} />
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
          {i18n.t('profile.statementsShown', [formatNumber(latest.length), formatNumber(statements)])}
        </p>
      )}
    </Section>
  );
}
