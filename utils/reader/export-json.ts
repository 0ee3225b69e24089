import type { ExportFormat } from './export-format.ts';

/** What tells the file again. */
export const JSON_KIND = 'on-record-clippings';
export const JSON_FORMAT = 1;

/** Clippings complete, as they are kept: the format that is read back without loss. */
export const json: ExportFormat = {
  id: 'json',
  extension: 'json',
  mediaType: 'application/json',
  importable: true,
  async *write(clippings, { now }) {
    const head = JSON.stringify({ kind: JSON_KIND, format: JSON_FORMAT, exported: now }).slice(0, -1);
    yield `${head},"clippings":[`;
    for (const [at, clipping] of clippings.entries())
      yield `${at === 0 ? '' : ','}\n${JSON.stringify(clipping)}`;
    yield '\n]}\n';
  },
};
