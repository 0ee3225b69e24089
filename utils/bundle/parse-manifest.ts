import * as v from 'valibot';
import type { Manifest, Result } from '../model.ts';
import type { ShardKind } from './bundle-types.ts';
import { failure } from './failure.ts';
import { count, isoDate, language, list, name, text } from './field-schemas.ts';
import { MAX_FILES, MAX_SHARD_ROWS } from './limits.ts';
import { parseRow } from './parse-row.ts';
import { fault } from './row-faults.ts';

export const MANIFEST_PATH = 'manifest.json';
const PATH = /^(entities|documents|statements)-\d{4,6}\.ndjson$/;
const MAX_LICENCE = 20_000;

const manifest = v.object(
  {
    format: v.literal(1),
    id: v.pipe(
      v.string(fault('not-string')),
      v.regex(/^[a-z0-9](?:[a-z0-9._-]{0,62}[a-z0-9])?$/, fault('not-bundle-id')),
    ),
    name: v.pipe(name, v.nonEmpty(fault('empty'))),
    version: v.pipe(name, v.nonEmpty(fault('empty'))),
    publisher: name,
    licence: text(MAX_LICENCE),
    languages: list(language, 200),
    created: v.nullable(isoDate),
    counts: v.object({ documents: count, statements: count, entities: count }, 'is missing'),
    coverage: v.object(
      { from: v.nullable(isoDate), to: v.nullable(isoDate), outlets: list(name, 100_000) },
      fault('missing'),
    ),
    files: list(
      v.object(
        {
          path: v.pipe(v.string(fault('not-string')), v.regex(PATH, fault('not-path'))),
          sha256: v.pipe(v.string(fault('not-string')), v.regex(/^[0-9a-f]{64}$/, fault('not-checksum'))),
          rows: v.pipe(count, v.maxValue(MAX_SHARD_ROWS, fault('too-high', MAX_SHARD_ROWS))),
        },
        fault('not-object'),
      ),
      MAX_FILES,
    ),
  },
  (issue) => fault(issue.received === 'undefined' ? 'missing' : 'not-object'),
);

/** Parses manifest.json; `file` is the bundle's name for messages. The counts agree with the files' rows. */
export function parseManifest(json: string, file: string): Result<Manifest> {
  const place = `${file}: ${MANIFEST_PATH}`;
  const format = formatOf(json);
  if (format !== null && format !== 1) {
    return failure(
      'unknown-format',
      `${file} is a bundle of format ${format}, and this version reads format 1: update On Record.`,
      { file: MANIFEST_PATH, field: 'format' },
      [file, format],
    );
  }
  const parsed = parseRow<Manifest>(json, manifest, place);
  if (!parsed.ok) return { ok: false, error: { ...parsed.error, file: MANIFEST_PATH } };
  const paths = new Set<string>();
  const rows: Record<ShardKind, number> = { entities: 0, documents: 0, statements: 0 };
  for (const entry of parsed.value.files) {
    if (paths.has(entry.path))
      return failure(
        'listed-twice',
        `${place}: files lists ${entry.path} twice.`,
        { file: MANIFEST_PATH, field: 'files' },
        [place, entry.path],
      );
    paths.add(entry.path);
    rows[shardKind(entry.path)] += entry.rows;
  }
  for (const [kind, sum] of Object.entries(rows)) {
    const stated = parsed.value.counts[kind as ShardKind];
    if (stated === sum) continue;
    return failure(
      'wrong-count',
      `${place}: counts.${kind} says ${stated}, and the files say ${sum}.`,
      { file: MANIFEST_PATH, field: `counts.${kind}` },
      [place, `counts.${kind}`, stated, sum],
    );
  }
  return parsed;
}

/** What kind of rows a file of a checked manifest holds. */
export function shardKind(path: string): ShardKind {
  return path.slice(0, path.indexOf('-')) as ShardKind;
}

/** The format that a manifest states, before anything else of it is looked at; null where it states none. */
function formatOf(json: string): number | null {
  try {
    const value: unknown = JSON.parse(json);
    if (typeof value !== 'object' || value === null || !('format' in value)) return null;
    return typeof value.format === 'number' ? value.format : null;
  } catch {
    return null;
  }
}
