import { linesOf } from '../lines.ts';
import { badEntry, sourceProblem } from '../problem.ts';
import type { FormatOptions, SourceEntry, SourceFile, SourceFormat } from '../source.ts';
import { jsonEntries } from './json-value.ts';

/** Rows of documents and statements, or checked claims, one JSON object a line. */
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
    else yield* jsonEntries(row, { file, line: number, options });
  }
}

/** The value of a line; `undefined`, which JSON has not, where it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
