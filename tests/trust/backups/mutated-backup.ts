import { unzipSync } from 'fflate';
import { sha256 } from '../../../utils/bundle/sha256.ts';
import { pick } from '../../bench/random.ts';
import { zipOf } from '../../bundle/made-zip.ts';
import { HOSTILE_LINES, HOSTILE_VALUES } from '../bundles/hostile-values.ts';

type Bytes = Uint8Array<ArrayBuffer>;
type Random = () => number;

/** A backup that somebody wrote to do harm: its checksums and counts are right, some of what it holds is not. */
export async function mutatedBackup(good: Bytes, random: Random): Promise<Bytes> {
  const files: Record<string, Bytes> = {};
  const manifest = new Map<string, unknown>();
  const rowsOf = new Map<string, number>();
  for (const [path, bytes] of Object.entries(unzipSync(good))) {
    const text = new TextDecoder().decode(bytes);
    if (path === 'manifest.json')
      for (const [field, value] of Object.entries(JSON.parse(text) as object)) manifest.set(field, value);
    else {
      const lines = path === 'settings.json' ? [text] : text.trimEnd().split('\n');
      const changed = mutatedLines(lines, random);
      rowsOf.set(path, changed.length);
      files[path] = new TextEncoder().encode(changed.map((line) => `${line}\n`).join(''));
    }
  }
  const listed = [];
  for (const [path, bytes] of Object.entries(files))
    listed.push({ path, sha256: await sha256(bytes), rows: rowsOf.get(path) });
  const counts = Object.fromEntries(
    [...rowsOf].map(([path, rows]) => [path.slice(0, path.indexOf('-')), rows]),
  );
  const stated: Record<string, unknown> = { ...Object.fromEntries(manifest), files: listed };
  stated.counts = { ...(manifest.get('counts') as object), ...counts };
  if (random() < 0.1) stated[pick(Object.keys(stated), random)] = pick(HOSTILE_VALUES, random);
  return zipOf({ ...files, 'manifest.json': JSON.stringify(stated) });
}

function mutatedLines(lines: readonly string[], random: Random): string[] {
  const changed = lines.map((line) =>
    random() < 0.12 ? JSON.stringify(mutated(JSON.parse(line), random)) : line,
  );
  if (random() < 0.1) changed.push(changed[0] ?? '');
  if (random() < 0.1) changed.splice(Math.floor(random() * changed.length), 0, pick(HOSTILE_LINES, random));
  return changed;
}

/** A value with one thing in it, at any depth, changed for a hostile one. */
function mutated(value: unknown, random: Random): unknown {
  if (typeof value !== 'object' || value === null || random() < 0.15) return pick(HOSTILE_VALUES, random);
  if (Array.isArray(value)) {
    const at = Math.floor(random() * value.length);
    return value.length === 0 ? [pick(HOSTILE_VALUES, random)] : value.with(at, mutated(value[at], random));
  }
  const entries = Object.entries(value);
  const [field, inner] = pick(entries, random);
  if (random() < 0.1) return Object.fromEntries(entries.filter(([name]) => name !== field));
  return { ...value, [field]: mutated(inner, random) };
}
