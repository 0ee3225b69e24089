import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { type FileHandle, open, readdir, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { RowOf, ShardKind } from '../../utils/bundle/bundle-types.ts';
import { writeBundle } from '../../utils/bundle/write-bundle.ts';
import type { BundleId } from '../../utils/model.ts';
import { hash32 } from '../../utils/text/hash.ts';
import { type CorpusSize, generateRows } from './generate-corpus.ts';

/** Where reports and made corpora lie. */
export const BENCH_OUTPUT = resolve(import.meta.dirname, '../../.output/bench');
/** Goes up with a change of the generator, so that no run measures an older corpus. */
const GENERATOR = 1;

/** The generated corpus of a size as a bundle on the disk: made once, found again by the next run. */
export async function corpusFile(size: CorpusSize): Promise<string> {
  mkdirSync(BENCH_OUTPUT, { recursive: true });
  const name = `corpus-${size.statements}-${hash32(JSON.stringify([GENERATOR, size])).toString(36)}.zip`;
  const path = resolve(BENCH_OUTPUT, name);
  if (existsSync(path)) return path;
  await removeOthers(`corpus-${size.statements}-`);
  const file = await open(`${path}.part`, 'w');
  try {
    await write(size, file);
  } finally {
    await file.close();
  }
  renameSync(`${path}.part`, path);
  return path;
}

async function write(size: CorpusSize, file: FileHandle): Promise<void> {
  const info = {
    id: `generated-${size.statements}` as BundleId,
    name: `Generated corpus of ${size.statements.toLocaleString('en')} statements`,
    publisher: 'On Record benchmarks',
    licence: 'MIT',
    created: null,
  };
  const rows = generateRows(size);
  let next = rows.next();
  // The generator gives kind after kind, in the order in which a bundle wants them.
  function* ofKind<Kind extends ShardKind>(kind: Kind): Generator<RowOf[Kind]> {
    while (!next.done && next.value[0] === kind) {
      const row = next.value[1] as RowOf[Kind];
      next = rows.next();
      yield row;
    }
  }
  await writeBundle(
    info,
    { entities: ofKind('entities'), documents: ofKind('documents'), statements: ofKind('statements') },
    async (bytes) => void (await file.write(bytes)),
  );
}

async function removeOthers(prefix: string): Promise<void> {
  for (const name of await readdir(BENCH_OUTPUT))
    if (name.startsWith(prefix)) await rm(resolve(BENCH_OUTPUT, name));
}
