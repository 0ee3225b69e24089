import type { VNode } from 'preact';
import { i18n } from '#i18n';
import type { DocumentId, Profile } from '../../utils/model.ts';
import { Section } from '../page/section.tsx';
import { Quotation } from '../statement/quotation.tsx';
import { SourceLine } from '../statement/source-line.tsx';
import { formatNumber } from '../words/counted.ts';
import { TimelinePicture } from './timeline-picture.tsx';

/** What the corpus has of them, newest first, undated last, under a picture of when they spoke. */
export function ProfileStatements({
  profile,
  ownDocument,
}: {
  readonly profile: Profile;
  readonly ownDocument: DocumentId | null;
}): VNode {
  const { latest, statements } = profile;
  return (
    <Section id="statements" title={i18n.t('profile.statements')} count={statements}>
      {latest.length === 0 && <p class="soft">{i18n.t('profile.noStatements')}</p>}
      <TimelinePicture statements={latest} ownDocument={ownDocument} />
      <ol class="said-list">
        {latest.map((statement) => (
          <li key={`${statement.bundle.id} ${statement.id}`}>
            <Quotation statement={statement} />
            <SourceLine
              statement={statement}
              note={
                ownDocument !== null && statement.document?.id === ownDocument ? i18n.t('profile.here') : null
              }
            />
          </li>
        ))}
      </ol>
      {latest.length > 0 && latest.length < statements && (
        <p class="soft">
          {i18n.t('profile.statementsShown', [formatNumber(latest.length), formatNumber(statements)])}
        </p>
      )}
    </Section>
  );
}
