import type { VNode } from 'preact';
import { i18n } from '#i18n';
import type { DocumentId, IsoDate } from '../../utils/model.ts';
import { saidOn } from '../statement/newest-first.ts';
import { counted, formatNumber } from '../words/counted.ts';
import { formatDate } from '../words/dates.ts';
import { monthAt, monthOn, type Timeline } from './timeline-months.ts';
import './timeline-picture.css';

const WIDTH = 320;
const RADIUS = 3;
const LEVEL = 8;
/** A month with more statements than this is as high as one with so many. */
export const MAX_LEVELS = 6;

/**
 * A dot a statement, by month, those of the page's own article ringed, and a stroke at the article's month; a press
 * leads to the statements of the month. What it shows is also said in words.
 */
export function TimelinePicture({
  timeline,
  ownDocument,
  published,
  onMonth,
}: {
  readonly timeline: Timeline;
  readonly ownDocument: DocumentId | null;
  readonly published: IsoDate | null;
  /** A dot was pressed. With the keyboard the chips under the picture lead to the same months. */
  readonly onMonth: (month: IsoDate) => void;
}): VNode | null {
  const { months, from, to, dated, undated } = timeline;
  const dots = timeline.dots.filter(({ level }) => level < MAX_LEVELS);
  if (dots.length === 0) return null;
  const height = (1 + Math.max(...dots.map((dot) => dot.level))) * LEVEL + 6;
  const x = (month: number): number =>
    months < 2 ? WIDTH / 2 : RADIUS + 1 + (month / (months - 1)) * (WIDTH - 2 * RADIUS - 2);
  const summary = i18n.t('profile.timelineSpan', [
    counted('profile.timelineSummary', dated),
    formatDate(from),
    formatDate(to),
  ]);
  const article = monthOn(timeline, published);
  return (
    <figure class="timeline">
      <svg viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-label={summary}>
        <line x1="0" x2={WIDTH} y1={height - 1} y2={height - 1} />
        {article !== null && (
          <line class="article" x1={x(article)} x2={x(article)} y1="0" y2={height}>
            <title>{`${i18n.t('profile.here')} · ${formatDate(published)}`}</title>
          </line>
        )}
        {dots.map(({ statement, month, level }) => {
          const said = statement === null ? monthAt(timeline, month) : saidOn(statement);
          // What is known to the year alone stands in January, and leads to the year.
          const at = said === null ? null : (said.slice(0, 'YYYY-MM'.length) as IsoDate);
          return (
            // biome-ignore lint/a11y/noStaticElementInteractions: the chips under the picture lead to the same months.
            <circle
              key={`${month} ${level}`}
              class={ownDocument !== null && statement?.document?.id === ownDocument ? 'own' : 'other'}
              cx={x(month)}
              cy={height - 6 - level * LEVEL}
              r={RADIUS}
              onClick={() => at !== null && onMonth(at)}
            >
              <title>
                {statement === null ? formatDate(said) : `${formatDate(said)} · ${statement.text}`}
              </title>
            </circle>
          );
        })}
      </svg>
      <figcaption>
        <span>{formatDate(from)}</span>
        {undated > 0 && <span>{i18n.t('profile.timelineUndated', [formatNumber(undated)])}</span>}
        {from !== to && <span>{formatDate(to)}</span>}
      </figcaption>
    </figure>
  );
}
