import type { VNode } from 'preact';
import { i18n } from '#i18n';
import { formatDifference, formatQuantity } from '../words/quantity.ts';
import type { FigurePair } from './figures.ts';
import './figure-table.css';

/** Figures side by side with the difference worked out; what to make of it is the reader's. */
export function FigureTable({
  pairs,
  onPage,
}: {
  readonly pairs: readonly FigurePair[];
  /** Whether the first of each pair is the page's. */
  readonly onPage: boolean;
}): VNode {
  const rows = pairs.map((pair, index) => ({ ...pair, id: `${index}` }));
  return (
    <table class="figures">
      <thead>
        <tr>
          <th scope="col">{i18n.t(onPage ? 'statement.figureHere' : 'statement.thisOne')}</th>
          <th scope="col">{i18n.t(onPage ? 'statement.figureEarlier' : 'statement.otherOne')}</th>
          <th scope="col">{i18n.t('statement.difference')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, here, earlier, difference }) => (
          <tr key={id}>
            <td>{here === null ? i18n.t('statement.noFigure') : formatQuantity(here)}</td>
            <td>{earlier === null ? i18n.t('statement.noFigure') : formatQuantity(earlier)}</td>
            <td>{difference === null ? '–' : formatDifference(difference, here?.unit ?? null)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
