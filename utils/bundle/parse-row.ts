import * as v from 'valibot';
import type { Result } from '../model.ts';
import { failure, shown } from './failure.ts';

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
    return failure('not-json', `${place}: this is not valid JSON.`, where);
  }
  const key = SUSPICIOUS.test(json) ? prototypeKey(value) : null;
  if (key !== null) {
    return failure('prototype-key', `${place}: ${key} is not allowed as a field.`, { ...where, field: key });
  }
  const parsed = v.safeParse(schema, value, { abortEarly: true });
  if (parsed.success) return { ok: true, value: parsed.output as Row };
  const issue = parsed.issues[0];
  const field = shown(fieldName(issue));
  return failure('bad-row', `${place}: ${field === '' ? 'the row' : field} ${issue.message}.`, {
    ...where,
    ...(field === '' ? {} : { field }),
  });
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
