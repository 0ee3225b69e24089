import type { Problem, Result } from '../model.ts';
import type { RowOf, ShardKind, ShardOf } from './bundle-types.ts';
import type { ReferenceCheck } from './check-references.ts';
import { failure } from './failure.ts';
import { MAX_PROBLEMS } from './limits.ts';
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
  const lines = linesOf(bytes);
  if (lines === null) return failure('encoding', `${path} is not UTF-8 text.`, { file: path }, [path]);
  if (lines.length !== declaredRows) {
    const message = `${path} has ${lines.length} rows, and the manifest says ${declaredRows}.`;
    return failure('row-count', message, { file: path }, [path, lines.length, declaredRows]);
  }
  const rows: RowOf[Kind][] = [];
  const kept: string[] = [];
  const problems: Problem[] = [];
  lines.forEach((line, index) => {
    const parsed = parseRow<RowOf[Kind]>(line, rowSchemas[kind], path, index + 1);
    const checked = parsed.ok
      ? references.check(kind, parsed.value, path, index + 1)
      : { row: null, problem: parsed.error };
    if (checked.problem !== null && problems.length < MAX_PROBLEMS) problems.push(checked.problem);
    if (checked.row === null) return;
    rows.push(checked.row);
    kept.push(checked.problem === null ? line : JSON.stringify(checked.row));
  });
  const sound =
    problems.length === 0 ? bytes : new TextEncoder().encode(kept.map((line) => `${line}\n`).join(''));
  return { ok: true, value: { path, kind, bytes: sound, rows, problems } };
}

/** The lines of a text file, with or without a line break at its end; null where it is not UTF-8. */
function linesOf(bytes: Uint8Array): string[] | null {
  try {
    const lines = new TextDecoder('utf-8', { fatal: true }).decode(bytes).split('\n');
    if (lines.at(-1) === '') lines.pop();
    return lines;
  } catch {
    return null;
  }
}
