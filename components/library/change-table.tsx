import type { VNode } from 'preact';
import { i18n } from '#i18n';
import { formatNumber } from '../words/counted.ts';
import type { ImportPreview } from './import-preview.ts';

const KINDS = [
  ['documents', 'library.articles'],
  ['statements', 'library.statements'],
  ['entities', 'library.names'],
] as const;
const CHANGES = [
  ['added', 'library.added'],
  ['changed', 'library.changed'],
  ['gone', 'library.gone'],
  ['same', 'library.unchangedRows'],
] as const;

/** What an import adds to, changes in and takes from what is installed, by kind of row. */
export function ChangeTable({ preview }: { readonly preview: ImportPreview }): VNode {
  const shown = preview.replaces === null ? CHANGES.slice(0, 1) : CHANGES;
  return (
    <table class="change-table">
      <thead>
        <tr>
          <td />
          {shown.map(([change, key]) => (
            <th key={change} scope="col">
              {i18n.t(key)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {KINDS.map(([kind, key]) => (
          <tr key={kind}>
            <th scope="row">{i18n.t(key)}</th>
            {shown.map(([change]) => (
              <td key={change}>{formatNumber(preview.changes[kind][change])}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
