import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
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

/**
 * Saves clippings as a file, in a format to be chosen. The button does it, not the choice: where arrow keys choose
 * without opening the list, each would save a file on its way to the one that is wanted.
 */
export function ExportMenu({
  count,
  onExport,
}: {
  readonly count: number;
  readonly onExport: (format: ExportFormatId) => void;
}): VNode {
  const [format, setFormat] = useState<ExportFormatId>('markdown');
  return (
    <span class="clippings-pair">
      <select
        aria-label={counted('clippings.exportWhat', count)}
        value={format}
        disabled={count === 0}
        onChange={(event) => setFormat(event.currentTarget.value as ExportFormatId)}
      >
        {Object.entries(FORMAT_KEY).map(([id, key]) => (
          <option key={id} value={id}>
            {i18n.t(key)}
          </option>
        ))}
      </select>
      <button type="button" disabled={count === 0} onClick={() => onExport(format)}>
        {i18n.t('clippings.export')}
      </button>
    </span>
  );
}
