import type { VNode } from 'preact';
import { i18n } from '#i18n';
import type { Circle } from '../../utils/messages/circle.ts';
import type { EntityRef } from '../../utils/model.ts';
import { Section } from '../page/section.tsx';
import { formatNumber } from '../words/counted.ts';
import { officeInCorpus } from '../words/office.ts';

/** Who holds or held the offices of an institution, as articles report it, the latest first. */
export function HolderList({
  circle,
  onOpen,
}: {
  readonly circle: Circle;
  readonly onOpen: (refs: readonly EntityRef[], name: string) => void;
}): VNode | null {
  const { holders, holdersInAll } = circle;
  if (holders.length === 0) return null;
  return (
    <Section id="holders" title={i18n.t('profile.holders')} count={holdersInAll}>
      <ul class="holder-list">
        {holders.map(({ ref, offices }) => (
          <li key={`${ref.bundle} ${ref.id}`}>
            <button type="button" class="holder-name" onClick={() => onOpen([ref], ref.name)}>
              {ref.name}
            </button>
            {offices.map((office) => (
              <p key={`${office.title} ${office.from} ${office.to}`} class="holder-office">
                {office.title}{' '}
                <span class="when">{officeInCorpus({ ...office, institution: null }).when}</span>
              </p>
            ))}
          </li>
        ))}
      </ul>
      {holders.length < holdersInAll && (
        <p class="soft">
          {i18n.t('profile.holdersShown', [formatNumber(holders.length), formatNumber(holdersInAll)])}
        </p>
      )}
    </Section>
  );
}
