import { bibtex } from './export-bibtex.ts';
import { cslJson } from './export-csl-json.ts';
import { csv } from './export-csv.ts';
import type { ExportFormat } from './export-format.ts';
import { html } from './export-html.ts';
import { json } from './export-json.ts';
import { markdown } from './export-markdown.ts';
import { markdownZip } from './export-markdown-zip.ts';
import { ris } from './export-ris.ts';
import { webAnnotation } from './export-web-annotation.ts';

export type { ExportFormatId } from './export-format.ts';

/** Every format, in the order in which they are offered. A new one is one file and one entry here. */
export const EXPORT_FORMATS: readonly ExportFormat[] = [
  markdown,
  markdownZip,
  json,
  csv,
  html,
  webAnnotation,
  cslJson,
  bibtex,
  ris,
];
