import * as v from 'valibot';
import type { Result } from '../model.ts';
import { failure, shown } from './failure.ts';
import { readFault } from './row-faults.ts';

/** Keys that reach an object's prototype; they are in no format of ours. */
const PROTOTYPE_KEYS = new Set(['__proto__', 'constructor', 'prototype']);
/** Whether a line may hold such a key, also one written with escapes. Most lines do not, and skip the slow look. */
const SUSPICIOUS = /__proto__|constructor|prototype|\\u00/;

/**
 * Parses one JSON text against a schema. The error names file, line and field:
 * `statements-0000.ndjson, line 12: speakers[0] is not a string.`
 */
export function parseRow<Row>(
  json: string,
  schema: v.GenericSchema,
  file: string,
  line?: number,
): Result<Row> {
  const where = line === undefined ? { file } : { file, line };
  const place = line === undefined ? file : `${file}, line ${line}`;
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return failure('not-json', `${place}: this is not valid JSON.`, where, [place]);
  }
  const key = SUSPICIOUS.test(json) ? prototypeKey(value) : null;
  if (key !== null) {
    const message = `${place}: ${key} is not allowed as a field.`;
    return failure('prototype-key', message, { ...where, field: key }, [place, key]);
  }
  const parsed = v.safeParse(schema, value, { abortEarly: true });
  if (parsed.success) return { ok: true, value: parsed.output as Row };
  const issue = parsed.issues[0];
  const field = shown(fieldName(issue));
  const { code, value: differs, words } = readFault(issue.message);
  return failure(
    code,
    `${place}: ${field === '' ? 'the row' : field} ${words}.`,
    { ...where, ...(field === '' ? {} : { field }) },
    [place, field, ...(differs === null ? [] : [differs])],
  );
}

/** `offsets[0][1]` */
function fieldName(issue: v.BaseIssue<unknown>): string {
  let field = '';
  for (const { key } of issue.path ?? []) {
    if (typeof key === 'number') field += `[${key}]`;
    else field += field === '' ? String(key) : `.${String(key)}`;
  }
  return field;
}

/** Walks without recursion, since a foreign line may nest as deep as it likes. */
function prototypeKey(value: unknown): string | null {
  const open = [value];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (typeof next !== 'object' || next === null) continue;
    for (const [key, inner] of Object.entries(next)) {
      if (PROTOTYPE_KEYS.has(key)) return key;
      if (typeof inner === 'object' && inner !== null) open.push(inner);
    }
  }
  return null;
}
