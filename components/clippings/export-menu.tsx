import type { VNode } from 'preact';
import { i18n } from '#i18n';
import type { ExportFormatId } from '../../utils/reader/export-format.ts';
import { counted } from '../words/counted.ts';

/** The words of each format, so that a new one fails to compile until it has some. */
const FORMAT_KEY = {
  markdown: 'clippings.format.markdown',
  'markdown-zip': 'clippings.format.markdownZip',
  json: 'clippings.format.json',
  csv: 'clippings.format.csv',
  html: 'clippings.format.html',
  'web-annotation': 'clippings.format.webAnnotation',
  'csl-json': 'clippings.format.cslJson',
  bibtex: 'clippings.format.bibtex',
  ris: 'clippings.format.ris',
} as const satisfies Record<ExportFormatId, string>;

/** Saves clippings as a file, in a format to be chosen. */
export function ExportMenu({
  count,
  onExport,
}: {
  readonly count: number;
  readonly onExport: (format: ExportFormatId) => void;
}): VNode {
  return (
    <select
      class="export-menu"
      aria-label={counted('clippings.exportWhat', count)}
      value=""
      disabled={count === 0}
      onChange={(event) => {
        const format = event.currentTarget.value as ExportFormatId;
        event.currentTarget.value = '';
        onExport(format);
      }}
    >
      <option value="" disabled>
        {i18n.t('clippings.export')}
      </option>
      {Object.entries(FORMAT_KEY).map(([format, key]) => (
        <option key={format} value={format}>
          {i18n.t(key)}
        </option>
      ))}
    </select>
  );
}
