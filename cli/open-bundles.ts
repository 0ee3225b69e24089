import { openMemoryCorpus } from '../utils/answer/open-memory-corpus.ts';
import type { OpenBundle } from '../utils/bundle/open-bundle.ts';
import type { Corpus } from '../utils/corpus/open-corpus.ts';
import type { Result } from '../utils/model.ts';
import { type Arguments, type Flags, UsageError, type World } from './command.ts';
import { openBundleFile } from './open-file.ts';

/** The flags of commands that ask a corpus. */
export const CORPUS_FLAGS = {
  bundle: { value: true, many: true },
  strict: { value: false },
} as const satisfies Flags;

/** Installs the bundles that a command names in memory; null, with a complaint, where one cannot be read. */
export async function openBundles(command: string, args: Arguments, world: World): Promise<Corpus | null> {
  const paths = [...args.values('bundle'), ...args.positional];
  if (paths.length === 0)
    throw new UsageError(`${command} needs a bundle: on-record ${command} --bundle FILE.`);
  const bundles: OpenBundle[] = [];
  for (const path of paths) {
    const opened = await openBundleFile(path);
    if (!opened.ok) return complained(opened, world);
    bundles.push(opened.value);
  }
  const corpus = await openMemoryCorpus(bundles);
  return corpus.ok ? corpus.value : complained(corpus, world);
}

function complained(failed: Extract<Result<unknown>, { ok: false }>, world: World): null {
  world.complain(failed.error.message);
  return null;
}
