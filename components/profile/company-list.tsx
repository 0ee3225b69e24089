import type { VNode } from 'preact';
import { i18n } from '#i18n';
import type { Circle } from '../../utils/messages/circle.ts';
import type { EntityRef } from '../../utils/model.ts';
import { Section } from '../page/section.tsx';
import { counted, formatNumber } from '../words/counted.ts';

/** Whom an official or institution is mentioned with, and in which outlets, each with the number of statements. */
export function CompanyList({
  circle,
  onOpen,
}: {
  readonly circle: Circle;
  readonly onOpen: (refs: readonly EntityRef[], name: string) => void;
}): VNode {
  const { company, outlets, looked } = circle;
  return (
    <>
      {company.length > 0 && (
        <Section id="company" title={i18n.t('profile.mentionedWith')}>
          <ul class="tallies">
            {company.map(({ bundle, id, name, statements }) => (
              <li key={`${bundle} ${id}`}>
                <button type="button" onClick={() => onOpen([{ bundle, id }], name)}>
                  {name}
                </button>
                <Tally count={statements} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      {outlets.length > 0 && (
        <Section id="outlets" title={i18n.t('profile.outlets')}>
          <ul class="tallies">
            {outlets.map(({ outlet, statements }) => (
              <li key={outlet}>
                <span>{outlet}</span>
                <Tally count={statements} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      {looked > 0 && company.length + outlets.length > 0 && (
        <p class="soft tally-note">{counted('profile.looked', looked)}</p>
      )}
    </>
  );
}

function Tally({ count }: { readonly count: number }): VNode {
  return (
    <span class="tally" title={counted('corpus.statements', count)}>
      <span aria-hidden="true">{formatNumber(count)}</span>
      <span class="only-heard">{counted('corpus.statements', count)}</span>
    </span>
  );
}
