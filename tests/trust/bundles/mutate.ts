import type { BundleRows } from '../../../utils/bundle/write-bundle.ts';
import { pick } from '../../bench/random.ts';
import { bundleOf, lines } from '../../bundle/made-zip.ts';
import { HOSTILE_LINES, HOSTILE_VALUES } from './hostile-values.ts';

type Bytes = Uint8Array<ArrayBuffer>;
type Random = () => number;

/** A bundle that was changed by whoever had it on its way: bytes only, its checksums are as they were. */
export function mutatedBytes(good: Bytes, random: Random): Bytes {
  const at = (): number => Math.floor(random() * good.length);
  const some = (): number => 1 + Math.floor(random() * 64);
  const changed = good.slice();
  switch (Math.floor(random() * 6)) {
    case 0:
      changed[at()] = Math.floor(random() * 256);
      return changed;
    case 1:
      return good.slice(0, at());
    case 2:
      return changed.fill(Math.floor(random() * 256), at(), at() + some());
    case 3:
      return joined(good.slice(0, at()), good.slice(at()));
    case 4:
      return joined(good, good.slice(at()));
    default: {
      // Numbers of the table of contents lie at the end: sizes, offsets, counts.
      const near = Math.max(0, good.length - 1 - Math.floor(random() * 400));
      for (let byte = near; byte < near + 4; byte++) changed[byte] = pick([0, 0xff, 0x7f, 0x80], random);
      return changed;
    }
  }
}

/** A bundle that somebody made to do harm: its checksums are right, and some rows are not what they should be. */
export async function mutatedRows(rows: BundleRows, random: Random): Promise<Bytes> {
  const files: Record<string, string> = {};
  for (const kind of ['entities', 'documents', 'statements'] as const) {
    const kept: unknown[] = rows[kind].map((row) => (random() < 0.3 ? mutatedRow(row, random) : row));
    if (random() < 0.2) kept.push(kept[0]);
    if (random() < 0.2) kept.splice(Math.floor(random() * kept.length), 0, pick(HOSTILE_LINES, random));
    files[`${kind}-0000.ndjson`] = lines(kept);
  }
  return bundleOf(files, random() < 0.3 ? mutatedManifest(random) : {});
}

function mutatedRow(row: object, random: Random): unknown {
  const entries = Object.entries(row);
  const [field] = pick(entries, random);
  const value = pick(HOSTILE_VALUES, random);
  switch (Math.floor(random() * 4)) {
    case 0:
      return Object.fromEntries(entries.filter(([name]) => name !== field));
    case 1:
      return { ...row, [pick(['onclick', 'href', 'innerHTML', 'then', 'toJSON'], random)]: value };
    case 2:
      return { ...row, [field]: [value] };
    default:
      return { ...row, [field]: value };
  }
}

function mutatedManifest(random: Random): Record<string, unknown> {
  const field = pick(
    [
      'format',
      'id',
      'name',
      'version',
      'publisher',
      'licence',
      'languages',
      'created',
      'counts',
      'coverage',
      'files',
    ],
    random,
  );
  return { [field]: pick(HOSTILE_VALUES, random) };
}

function joined(...parts: readonly Bytes[]): Bytes {
  return new Uint8Array(Buffer.concat(parts));
}
