import type { FormatOptions, SourceEntry, SourceFile, SourceFormat } from '../source.ts';
import { csv } from './csv.ts';
import { html } from './html.ts';
import { jsonLines } from './json-lines.ts';
import { openHead } from './open-head.ts';
import { partial } from './partial.ts';
import { plainText } from './text.ts';

/** Asked in this order; what nothing else accepts is plain text. A new format is one file and one entry here. */
export const FORMATS: readonly SourceFormat[] = [partial, jsonLines, html, csv, plainText];

/** Everything in a file, in its own order, as the format says that the content has. */
export async function* readSource(file: SourceFile, options: FormatOptions): AsyncGenerator<SourceEntry> {
  const opened = await openHead(file);
  try {
    const format = FORMATS.find((candidate) => candidate.accepts(opened.head, options)) ?? plainText;
    yield* format.read(opened.file, options);
  } finally {
    await opened.close();
  }
}
