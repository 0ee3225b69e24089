import { type BundleInfo, inOrder, writeBundle } from '../bundle/write-bundle.ts';
import type { Sink } from '../bundle/zip-writer.ts';
import type { Manifest, Problem } from '../model.ts';
import { buildRows } from './build-rows.ts';
import { readSource } from './formats.ts';
import type { Observation } from './observation.ts';
import { observe, type ReadHtml } from './observe.ts';
import { sourceProblem } from './problem.ts';
import type { FormatOptions, SourceFile } from './source.ts';

export interface BuildOptions extends FormatOptions {
  readonly info: BundleInfo;
  readonly readHtml: ReadHtml;
  /** Told of each problem as it is met; `skipped` says whether a whole item was left out. */
  readonly onProblem: (problem: Problem, skipped: boolean) => void;
  readonly onProgress: (progress: BuildProgress) => void;
}

export interface BuildProgress {
  readonly items: number;
  readonly file: string;
}

export interface BuildReport {
  readonly manifest: Manifest | null;
  readonly items: number;
  readonly skipped: number;
}

/** Items between two reports of progress. */
const PROGRESS_EVERY = 500;

/**
 * Builds a bundle from files and writes it to a sink. What cannot be read is reported and skipped. Where
 * nothing is left, nothing is written and `manifest` is null.
 */
export async function buildBundle(
  files: AsyncIterable<SourceFile> | Iterable<SourceFile>,
  options: BuildOptions,
  sink: Sink,
): Promise<BuildReport> {
  const observations: Observation[] = [];
  const seen = new Set<string>();
  let items = 0;
  let skipped = 0;
  const skip = (problem: Problem): void => {
    skipped++;
    options.onProblem(problem, true);
  };

  for await (const file of files) {
    try {
      for await (const { item, warnings } of readSource(file, options)) {
        if (item === null) {
          warnings.forEach(skip);
          continue;
        }
        for (const warning of warnings) options.onProblem(warning, false);
        const observation = await observe(item, options.readHtml);
        const id = observation === null ? null : idOf(observation);
        if (observation === null)
          skip(sourceProblem('no-article', file.path, null, 'the page has no article.'));
        else if (id === null || seen.has(id))
          skip(sourceProblem('twice', file.path, null, `${item.source} is in the input twice.`));
        else {
          seen.add(id);
          observations.push(observation);
          if (++items % PROGRESS_EVERY === 0) options.onProgress({ items, file: file.path });
        }
      }
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      skip(sourceProblem('unreadable', file.path, null, `the file could not be read (${reason}).`));
    }
  }
  options.onProgress({ items, file: '' });
  if (observations.length === 0) return { manifest: null, items, skipped };
  const manifest = await writeBundle(options.info, inOrder(buildRows(observations)), sink);
  return { manifest, items, skipped };
}

/** What an observation is told again by: its statement where it is one, else its document. */
function idOf({ document, statements }: Observation): string | null {
  const [first] = statements;
  return first?.kind === 'given' ? first.id : (document?.id ?? null);
}
