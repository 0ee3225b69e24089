import type { Problem } from '../model.ts';
import type { SourceEntry } from './source.ts';

/** A problem in a source: `rows.jsonl, line 3: …`. */
export function sourceProblem(
  code: string,
  file: string,
  line: number | null,
  what: string,
  field: string | null = null,
): Problem {
  const place = line === null ? file : `${file}, line ${line}`;
  return {
    code,
    message: `${place}: ${what}`,
    file,
    ...(line === null ? {} : { line }),
    ...(field === null ? {} : { field }),
  };
}

/** A problem in the place of an item. */
export function badEntry(problem: Problem): SourceEntry {
  return { item: null, warnings: [problem] };
}
