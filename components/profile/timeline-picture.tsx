import type { VNode } from 'preact';
import { i18n } from '#i18n';
import type { CorpusStatement, DocumentId } from '../../utils/model.ts';
import { saidOn } from '../statement/newest-first.ts';
import { counted, formatNumber } from '../words/counted.ts';
import { formatDate } from '../words/dates.ts';
import { timelineOf } from './timeline-months.ts';
import './timeline-picture.css';

const WIDTH = 320;
const RADIUS = 3;
const LEVEL = 8;
/** A month with more statements than this is as high as one with so many. */
const MAX_LEVELS = 6;

/** A dot a statement, by month, those of the page's own article ringed. What it shows is also said in words. */
export function TimelinePicture({
  statements,
  ownDocument,
}: {
  readonly statements: readonly CorpusStatement[];
  readonly ownDocument: DocumentId | null;
}): VNode | null {
  const timeline = timelineOf(statements);
  const { dots, months, from, to, undated } = timeline;
  if (dots.length === 0) return null;
  const levels = Math.min(MAX_LEVELS, 1 + Math.max(...dots.map((dot) => dot.level)));
  const height = levels * LEVEL + 6;
  const x = (month: number): number =>
    months < 2 ? WIDTH / 2 : RADIUS + 1 + (month / (months - 1)) * (WIDTH - 2 * RADIUS - 2);
  const summary = i18n.t('profile.timelineSpan', [
    counted('profile.timelineSummary', dots.length),
    formatDate(from),
    formatDate(to),
  ]);
  return (
    <figure class="timeline">
      <svg viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-label={summary}>
        <line x1="0" x2={WIDTH} y1={height - 1} y2={height - 1} />
        {dots.map(({ statement, month, level }) => (
          <circle
            key={`${statement.bundle.id} ${statement.id}`}
            class={ownDocument !== null && statement.document?.id === ownDocument ? 'own' : 'other'}
            cx={x(month)}
            cy={height - 6 - Math.min(level, MAX_LEVELS - 1) * LEVEL}
            r={RADIUS}
          >
            <title>{`${formatDate(saidOn(statement))} · ${statement.text}`}</title>
          </circle>
        ))}
      </svg>
      <figcaption>
        <span>{formatDate(from)}</span>
        {undated > 0 && <span>{i18n.t('profile.timelineUndated', [formatNumber(undated)])}</span>}
        {from !== to && <span>{formatDate(to)}</span>}
      </figcaption>
    </figure>
  );
}
