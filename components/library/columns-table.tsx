import type { VNode } from 'preact';
import { i18n } from '#i18n';
import {
  COLUMN_MEANINGS,
  type ColumnMeaning,
  columnsOf,
  type TableCounts,
} from '../../utils/builder/table-columns.ts';
import { Dotted } from '../dotted.tsx';
import { counted } from '../words/counted.ts';
import type { ChosenColumns } from './import-jobs.ts';
import './columns-table.css';

/** Rows that are shown: enough to see what a column holds. */
const SHOWN = 4;
/** Characters of a cell; its lines are cut by the style. */
const LONGEST = 300;

/** Those whose column is long and is read. */
const LONG: ReadonlySet<ColumnMeaning | null> = new Set(['statement', 'article', 'html']);

/** The first rows of a table, above each column the choice of what it is, and what would come of that. */
export function ColumnsTable({
  table: { head, meanings },
  counts,
  onChoose,
}: {
  readonly table: ChosenColumns;
  readonly counts: TableCounts | null;
  readonly onChoose: (column: number, meaning: ColumnMeaning | null) => void;
}): VNode {
  const classOf = (column: number): string | undefined => {
    const meaning = meanings[column] ?? null;
    return meaning === null ? 'left-out' : LONG.has(meaning) ? 'long' : undefined;
  };
  return (
    <div class="columns">
      <p>{i18n.t('columns.ask')}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached with the keyboard */}
      <section class="columns-scroll" aria-label={i18n.t('columns.rows')} tabIndex={0}>
        <table class="columns-table">
          <thead>
            <tr>
              {head.names.map((name, column) => (
                <th key={name} scope="col" class={classOf(column)}>
                  <span dir="auto">{name || i18n.t('columns.unnamed')}</span>
                  <select
                    aria-label={i18n.t('columns.of', [name || i18n.t('columns.unnamed')])}
                    value={meanings[column] ?? ''}
                    onChange={({ currentTarget }) => onChoose(column, meaningIn(currentTarget.value))}
                  >
                    <option value="">{i18n.t('columns.leaveOut')}</option>
                    {COLUMN_MEANINGS.map((meaning) => (
                      <option key={meaning} value={meaning}>
                        {i18n.t(`columns.${meaning}`)}
                      </option>
                    ))}
                  </select>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {head.rows.slice(0, SHOWN).map((row, at) => (
              <tr key={at}>
                {row.map((cell, column) => (
                  <td key={head.names[column]} class={classOf(column)}>
                    <span dir="auto">{cell.slice(0, LONGEST)}</span>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p class="columns-counts" role="status">
        {columnsOf(head.names, meanings) === null ? i18n.t('columns.needed') : <Counts counts={counts} />}
      </p>
    </div>
  );
}

function Counts({ counts }: { readonly counts: TableCounts | null }): VNode {
  if (counts === null) return <>{i18n.t('columns.counting')}</>;
  const { statements, documents, speakers, undated, leftOut, complete } = counts;
  return (
    <Dotted>
      {(statements > 0 || documents === 0) && <span>{counted('corpus.statements', statements)}</span>}
      {documents > 0 && <span>{counted('profile.documents', documents)}</span>}
      {statements > 0 && <span>{counted('columns.speakers', speakers)}</span>}
      {undated > 0 && <span>{counted('columns.undated', undated)}</span>}
      {leftOut > 0 && <span class="preview-warning">{counted('columns.leftOut', leftOut)}</span>}
      {!complete && <span>{i18n.t('columns.soFar')}</span>}
    </Dotted>
  );
}

function meaningIn(value: string): ColumnMeaning | null {
  return COLUMN_MEANINGS.find((meaning) => meaning === value) ?? null;
}
