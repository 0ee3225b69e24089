import type { VNode } from 'preact';
import { i18n } from '#i18n';
import type { IsoDate } from '../../utils/model.ts';
import { formatDate } from '../words/dates.ts';
import type { TimeLine } from './office-line.ts';
import './office-bar.css';

const WIDTH = 320;
const HEIGHT = 10;
/** An office reported on one day is still to be seen. */
const LEAST = 4;

/**
 * One office on the line of time of all of them, with a stroke at the article's date. What it shows stands in words
 * beside it; its tip tells the ends of the line.
 */
export function OfficeBar({
  line,
  from,
  to,
  published,
}: {
  readonly line: TimeLine;
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  readonly published: IsoDate | null;
}): VNode | null {
  const first = from ?? to;
  const last = to ?? from;
  if (first === null || last === null) return null;
  const held = line.place(first, last);
  const width = Math.max(LEAST, (held.end - held.start) * WIDTH);
  const article = published === null ? null : line.place(published, published);
  return (
    <svg class="office-bar" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
      <title>{i18n.t('date.span', [formatDate(line.from), formatDate(line.to)])}</title>
      <line x1="0" x2={WIDTH} y1={HEIGHT / 2} y2={HEIGHT / 2} />
      <rect x={Math.min(held.start * WIDTH, WIDTH - width)} y={HEIGHT / 2 - 2} width={width} height="4" />
      {article !== null && (
        <line class="article" x1={article.start * WIDTH} x2={article.start * WIDTH} y1="0" y2={HEIGHT} />
      )}
    </svg>
  );
}
