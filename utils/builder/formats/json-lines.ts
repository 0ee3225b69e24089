import { linesOf } from '../lines.ts';
import { parseSourceRow } from '../parse-source-row.ts';
import { badEntry, sourceProblem } from '../problem.ts';
import type { FormatOptions, SourceEntry, SourceFile, SourceFormat } from '../source.ts';

/** Rows of documents and statements, one JSON object a line. */
export const jsonLines: SourceFormat = {
  name: 'JSON Lines',
  accepts: (head) => /^\s*\{/.test(head),
  read,
};

async function* read(file: SourceFile, options: FormatOptions): AsyncGenerator<SourceEntry> {
  for await (const { number, text } of linesOf(file.open())) {
    if (text === null) {
      yield badEntry(sourceProblem('too-long', file.path, number, 'the line is longer than 16 MiB.'));
      continue;
    }
    if (text.trim() === '') continue;
    const row = parseJson(text);
    if (row === undefined)
      yield badEntry(sourceProblem('not-json', file.path, number, 'this is not valid JSON.'));
    else yield parseSourceRow(row, { file, line: number, options });
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
