import { open, rename, rm } from 'node:fs/promises';
import { basename } from 'node:path';
import { type BuildReport, buildBundle } from '../utils/builder/build-bundle.ts';
import type { SourceItem } from '../utils/builder/source.ts';
import type { BundleInfo } from '../utils/bundle/write-bundle.ts';
import type { BundleId, IsoDate } from '../utils/model.ts';
import { type Arguments, type Command, UsageError, type World } from './command.ts';
import { isFolder } from './is-folder.ts';
import { createProblemReport, type ProblemReport } from './problem-report.ts';
import { readHtml } from './read-html.ts';
import { findSources, type Sources } from './source-files.ts';
import { isoDay } from './today.ts';

export const buildCommand: Command = {
  name: 'build',
  help: `on-record build INPUT… -o FILE [options]

INPUT is a file, a folder, or - for standard input. What a file is, is told by its content: plain text or HTML
(one article), JSON Lines, or CSV with a header. Rows say what they are:

  {"type": "document", "id", "text" or "html", "url"?, "title"?, "outlet"?, "published"?, "authors"?}
  {"type": "statement", "id", "text", "speaker"?: {"name", "role"?, "institution"?, "country"?}, "said"?,
   "url"?, "outlet"?, "title"?}

A folder may hold a manifest.json that says what its files do not: see seeds/manifest.json of the project.

  -o, --output FILE   the bundle to write
  --id ID             what the bundle is called by machines (default: from the name)
  --name NAME         what it is called by readers (default: from the input)
  --publisher NAME    who answers for it
  --licence TEXT      what may be done with it
  --type TYPE         what rows without a type are: document or statement
  --strict            exit status 1 where anything was skipped

Prints one JSON object about what was built; what was skipped goes to standard error. SOURCE_DATE_EPOCH sets
the date of creation, which otherwise is the newest date of the input.
`,
  flags: {
    output: { value: true, short: 'o' },
    id: { value: true },
    name: { value: true },
    publisher: { value: true },
    licence: { value: true },
    type: { value: true },
    strict: { value: false },
  },
  async run(args, world) {
    const output = args.value('output');
    if (output === null) throw new UsageError('build needs -o FILE, the bundle to write.');
    if (args.positional.length === 0) throw new UsageError('build needs an input: a file, a folder, or -.');
    const type = rowType(args.value('type'));
    const sources = await findSources(args.positional, world.stdin);
    const info = bundleInfo(args, sources, world.env.SOURCE_DATE_EPOCH);
    const report = createProblemReport(world.complain);
    for (const problem of sources.problems) report.add(problem);
    const built = await writeTo(output, sources, info, type, report, world);
    const skipped = built.skipped + sources.problems.length;
    if (built.manifest === null) {
      world.complain(`Nothing was built: ${report.summary() || 'the input is empty'}.`);
      return 1;
    }
    const { id, version, counts, coverage } = built.manifest;
    await world.print(
      `${JSON.stringify({ file: output, id, version, counts, coverage, items: built.items, skipped })}\n`,
    );
    if (skipped > 0) world.complain(`Skipped ${skipped.toLocaleString('en')}: ${report.summary()}.`);
    return skipped > 0 && args.has('strict') ? 1 : 0;
  },
};

/** Writes beside the file and renames at the end, so that a failure leaves what was there. */
async function writeTo(
  output: string,
  sources: Sources,
  info: BundleInfo,
  type: SourceItem['type'] | null,
  report: ProblemReport,
  world: World,
): Promise<BuildReport> {
  const partial = `${output}.partial`;
  const today = isoDay(world.today());
  const cannotWrite = (why: unknown): never => {
    throw new UsageError(`${output} cannot be written (${why instanceof Error ? why.message : why}).`);
  };
  // Before the work, not after it.
  if (await isFolder(output)) cannotWrite('it is a folder');
  const file = await open(partial, 'w').catch(cannotWrite);
  try {
    const built = await buildBundle(
      sources.files,
      {
        info,
        type,
        readHtml: (html, url) => readHtml(html, url, today),
        onProblem: (problem) => report.add(problem),
        onProgress: ({ items, file: path }) =>
          world.progress(path === '' ? '' : `${items.toLocaleString('en')} read, at ${path}`),
      },
      async (bytes) => void (await file.write(bytes).catch(cannotWrite)),
    );
    await file.close();
    if (built.manifest !== null) await rename(partial, output).catch(cannotWrite);
    return built;
  } finally {
    await file.close().catch(() => undefined);
    await rm(partial, { force: true });
  }
}

/** Options come before what a folder's manifest says, and that before what the input is called. */
function bundleInfo(args: Arguments, sources: Sources, epoch: string | undefined): BundleInfo {
  const [folder] = sources.manifests;
  const name = args.value('name') ?? folder?.name ?? nameOf(args.positional);
  const id = args.value('id') ?? folder?.id ?? slug(name);
  if (!/^[a-z0-9](?:[a-z0-9._-]{0,62}[a-z0-9])?$/.test(id))
    throw new UsageError(`--id ${id} is not made of lower-case letters, digits, dots and hyphens.`);
  return {
    id: id as BundleId,
    name,
    publisher: args.value('publisher') ?? folder?.publisher ?? '',
    licence: args.value('licence') ?? folder?.licence ?? '',
    created: epochDay(epoch),
  };
}

/** Not from the output's name: the same input gives the same bytes, wherever they go. */
function nameOf([input = '-']: readonly string[]): string {
  return input === '-' ? 'Corpus' : basename(input).replace(/\.[^.]+$/, '') || 'Corpus';
}

function slug(name: string): string {
  const plain = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60);
  return plain.replace(/^-+|-+$/g, '') || 'bundle';
}

function rowType(value: string | null): SourceItem['type'] | null {
  if (value === null || value === 'document' || value === 'statement') return value;
  throw new UsageError(`--type is document or statement, not ${value}.`);
}

/** https://reproducible-builds.org/specs/source-date-epoch/ */
function epochDay(epoch: string | undefined): IsoDate | null {
  if (epoch === undefined || epoch === '') return null;
  const date = new Date(Number(epoch) * 1000);
  if (Number.isNaN(date.getTime()))
    throw new UsageError(`SOURCE_DATE_EPOCH is not a number of seconds: ${epoch}.`);
  return isoDay(date);
}
