import type { VNode } from 'preact';
import { i18n } from '#i18n';
import type { IsoDate, Quantity, Related } from '../../utils/model.ts';
import { Dotted } from '../dotted.tsx';
import { pairFigures } from '../statement/figures.ts';
import { saidOn } from '../statement/newest-first.ts';
import { Quotation } from '../statement/quotation.tsx';
import { SourceLine } from '../statement/source-line.tsx';
import { counted } from '../words/counted.ts';
import { isAfter } from '../words/dates.ts';
import { RELATION_KEY } from '../words/labels.ts';
import { formatQuantity } from '../words/quantity.ts';

/** Of what two statements share, as many as fit a line. */
const SHARED_SHOWN = 4;

/** What the related statements go with. */
export interface Told {
  readonly text: string;
  readonly quantities: readonly Quantity[];
}

/** “same topic: sanctions, pressure”, “figure differs: 9 bridges ≠ 12 bridges”: why this statement is here. */
function reasonInWords(told: Told, related: Related): string {
  const relation = i18n.t(RELATION_KEY[related.relation]);
  const apart = related.relation === 'figure-differs' ? figuresApart(told, related.statement) : null;
  const why = apart ?? related.shared.slice(0, SHARED_SHOWN).join(', ');
  return why === '' ? relation : i18n.t('related.shares', [relation, why]);
}

/** The first two figures of the same unit that are not the same; null where none can be set against another. */
function figuresApart(told: Told, other: Told): string | null {
  const apart = pairFigures(told.quantities, other.quantities).find(({ difference }) => difference);
  if (!apart?.here || !apart.earlier) return null;
  return `${formatQuantity(apart.here, told.text)} ≠ ${formatQuantity(apart.earlier, other.text)}`;
}

/** An earlier statement: who said it where the group does not tell, its words, its source, the reason. */
export function RelatedEntry({
  told,
  related,
  published,
  onCompare,
}: {
  readonly told: Told;
  readonly related: Related;
  readonly published: IsoDate | null;
  readonly onCompare: (related: Related) => void;
}): VNode {
  const { statement, sightings, group } = related;
  const later = isAfter(saidOn(statement), published);
  const said = [...statement.speakers, ...(statement.speakers.length === 0 ? statement.institutions : [])];
  return (
    <li class="related-entry">
      {group !== 'speaker' && said.length > 0 && (
        <p class="related-speaker">{said.map((speaker) => speaker.name).join(', ')}</p>
      )}
      <Quotation statement={statement} short />
      <SourceLine statement={statement} note={later ? i18n.t('related.later') : null} />
      <p class="related-reason">
        <span>
          <Dotted>
            {reasonInWords(told, related)}
            {sightings.length > 0 && counted('related.seenIn', sightings.length)}
          </Dotted>
        </span>
        <button type="button" onClick={() => onCompare(related)}>
          {i18n.t('related.compare')}
        </button>
      </p>
    </li>
  );
}
