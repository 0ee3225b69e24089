import type { RefObject, VNode } from 'preact';
import { i18n } from '#i18n';
import type { CorpusStatement, EntityRef, Related } from '../../utils/model.ts';
import { besideItem } from '../clippings/beside.ts';
import { RelatedList } from '../page/related-list.tsx';
import { Section } from '../page/section.tsx';
import type { Asked } from '../panel/asked.ts';
import { listed } from '../words/list.ts';
import { ParagraphContext } from './paragraph-context.tsx';
import { Quotation } from './quotation.tsx';
import { Sightings } from './sightings.tsx';
import { StatementLines } from './statement-lines.tsx';
import { compareWording } from './wording.ts';
import './statement-view.css';

/** Of the same speaker's words, so many in the same order are the same statement, shortened or put otherwise. */
const SAME_STATEMENT = 0.75;

/** Of what goes with a statement, what is the same one printed elsewhere, and what is another. */
export function printedElsewhere(
  statement: CorpusStatement,
  related: readonly Related[],
): { readonly sightings: readonly CorpusStatement[]; readonly others: readonly Related[] } {
  const isSame = (other: Related): boolean =>
    other.group === 'speaker' &&
    compareWording(statement.text, other.statement.text).shared >= SAME_STATEMENT;
  return {
    sightings: related.filter(isSame).flatMap((same) => [same.statement, ...same.sightings]),
    others: related.filter((other) => !isSame(other)),
  };
}

/** A statement of the corpus by itself: in its paragraph, as others printed it, and what goes with it. */
export function RecordView({
  statement,
  related,
  headingRef,
  onOpenProfile,
  onCompare,
}: {
  readonly statement: CorpusStatement;
  readonly related: Asked<readonly Related[]> | null;
  readonly headingRef: RefObject<HTMLHeadingElement | null>;
  readonly onOpenProfile: (refs: readonly EntityRef[], name: string) => void;
  readonly onCompare: (related: Related) => void;
}): VNode {
  const said = statement.speakers.length > 0 ? statement.speakers : statement.institutions;
  const answered = related?.state === 'answered' ? printedElsewhere(statement, related.value) : null;
  return (
    <article class="statement" aria-labelledby="statement-title">
      <h2 id="statement-title" class="statement-title" tabIndex={-1} ref={headingRef}>
        {said.length === 0 ? i18n.t('page.unattributed') : listed(said.map(({ name }) => name))}
      </h2>
      <Quotation statement={statement} />
      <StatementLines
        statement={statement}
        beside={besideItem(answered?.others ?? [])}
        onOpenProfile={onOpenProfile}
      />
      {statement.context !== '' && (
        <Section id="context" title={i18n.t('statement.inContext')}>
          <ParagraphContext context={statement.context} offsets={statement.offsets} />
        </Section>
      )}
      {answered !== null && <Sightings original={statement} sightings={answered.sightings} />}
      <Section id="related" title={i18n.t('statement.goesWith')}>
        <RelatedList
          told={statement}
          related={answered === null ? related : { state: 'answered', value: answered.others }}
          published={null}
          onCompare={onCompare}
        />
      </Section>
    </article>
  );
}
