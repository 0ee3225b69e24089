import type { VNode } from 'preact';
import { i18n } from '#i18n';
import { formatDifference, formatQuantity } from '../words/quantity.ts';
import type { FigurePair } from './figures.ts';
import './figure-table.css';

/** Figures side by side with the difference worked out; what to make of it is the reader's. */
export function FigureTable({
  pairs,
  texts,
  onPage,
}: {
  readonly pairs: readonly FigurePair[];
  /** What was said here and earlier. */
  readonly texts: { readonly here: string; readonly earlier: string };
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
            <td>{here === null ? i18n.t('statement.noFigure') : formatQuantity(here, texts.here)}</td>
            <td>
              {earlier === null ? i18n.t('statement.noFigure') : formatQuantity(earlier, texts.earlier)}
            </td>
            <td>
              {difference === null
                ? '–'
                : formatDifference(difference, here?.unit ?? null, `${texts.here} ${texts.earlier}`)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
