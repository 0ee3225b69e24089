import type { VNode } from 'preact';
import { i18n } from '#i18n';
import type { BundleId, EntityRef, Match } from '../../utils/model.ts';
import { reasonsInWords, Sureness } from '../card/match-line.tsx';
import { Dotted } from '../dotted.tsx';
import { Section } from '../page/section.tsx';

/** Entities of the corpus that the name may stand for, to look at: none is sure enough to be taken for it. */
export function PossibleList({
  possible,
  bundleName,
  onOpen,
}: {
  readonly possible: readonly Match[];
  /** Two bundles may have somebody of one name; null where the name is not known. */
  readonly bundleName: (bundle: BundleId) => string | null;
  readonly onOpen: (refs: readonly EntityRef[], name: string) => void;
}): VNode {
  return (
    <Section id="possible" title={i18n.t('profile.maybeSomeone')} count={possible.length}>
      <ul class="possible-list">
        {possible.map((match) => (
          <li key={`${match.entity.bundle} ${match.entity.id}`}>
            <p class="match-line">
              <button type="button" onClick={() => onOpen([match.entity], match.name)}>
                {match.name}
              </button>
              <Sureness linked={match.linked} />
            </p>
            <p class="soft">
              <Dotted>
                {reasonsInWords(match.reasons)}
                {bundleName(match.entity.bundle)}
              </Dotted>
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
