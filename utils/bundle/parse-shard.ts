import type { Problem, Result } from '../model.ts';
import type { RowOf, ShardKind, ShardOf } from './bundle-types.ts';
import type { ReferenceCheck } from './check-references.ts';
import { failure } from './failure.ts';
import { MAX_PROBLEMS } from './limits.ts';
import { countLines, replaceLines, textLines } from './lines.ts';
import { parseRow } from './parse-row.ts';
import { rowSchemas } from './row-schemas.ts';

/** Parses one file of rows; a bad row is listed and left out, a wrong number of lines is a failure. */
export function parseShard<Kind extends ShardKind>(
  path: string,
  kind: Kind,
  bytes: Uint8Array<ArrayBuffer>,
  declaredRows: number,
  references: ReferenceCheck,
): Result<ShardOf<Kind>> {
  const lines = countLines(bytes);
  if (lines !== declaredRows) {
    const message = `${path} has ${lines} rows, and the manifest says ${declaredRows}.`;
    return failure('row-count', message, { file: path }, [path, lines, declaredRows]);
  }
  const rows: RowOf[Kind][] = [];
  const problems: Problem[] = [];
  /** What rows became that are not as they were; null of those that are left out. */
  const changed = new Map<number, string | null>();
  let number = 0;
  for (const some of textLines(bytes)) {
    if (some === null) return failure('encoding', `${path} is not UTF-8 text.`, { file: path }, [path]);
    for (const line of some) {
      number++;
      const parsed = parseRow<RowOf[Kind]>(line, rowSchemas[kind], path, number);
      const checked = parsed.ok
        ? references.check(kind, parsed.value, path, number)
        : { row: null, problem: parsed.error };
      if (checked.row !== null) rows.push(checked.row);
      if (checked.problem === null) continue;
      if (problems.length < MAX_PROBLEMS) problems.push(checked.problem);
      changed.set(number, checked.row === null ? null : JSON.stringify(checked.row));
    }
  }
  const sound = changed.size === 0 ? bytes : replaceLines(bytes, changed);
  return { ok: true, value: { path, kind, bytes: sound, rows, problems } };
}
