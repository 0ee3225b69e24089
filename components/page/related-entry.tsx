import type { VNode } from 'preact';
import { i18n } from '#i18n';
import type { IsoDate, Related } from '../../utils/model.ts';
import { Dotted } from '../dotted.tsx';
import { saidOn } from '../statement/newest-first.ts';
import { Quotation } from '../statement/quotation.tsx';
import { SourceLine } from '../statement/source-line.tsx';
import { counted } from '../words/counted.ts';
import { isAfter } from '../words/dates.ts';
import { RELATION_KEY } from '../words/labels.ts';

/** Of what two statements share, as many as fit a line. */
const SHARED_SHOWN = 4;

/** “same topic: sanctions, pressure”: why this statement is here. */
function reasonInWords(related: Related): string {
  const relation = i18n.t(RELATION_KEY[related.relation]);
  if (related.shared.length === 0) return relation;
  return i18n.t('related.shares', [relation, related.shared.slice(0, SHARED_SHOWN).join(', ')]);
}

/** An earlier statement: who said it where the group does not tell, its words, its source, the reason. */
export function RelatedEntry({
  related,
  published,
  onCompare,
}: {
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
            {reasonInWords(related)}
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
