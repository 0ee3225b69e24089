import type { BundleId, Problem } from '../model.ts';
import { buildBundle } from './build-bundle.ts';
import { NO_CHOICES } from './chosen-names.ts';
import { droppedFile } from './dropped-file.ts';
import { idFromName } from './id-from-name.ts';
import { NO_MEMO } from './item-memo.ts';
import { createMemoryStore } from './observation-store.ts';
import type { ReadHtml } from './observe.ts';
import { optionsOfColumns } from './options-of-columns.ts';
import { readHere } from './read-items.ts';
import { EVERYTHING } from './selection.ts';
import { plainOptions } from './source.ts';
import type { TableColumns } from './table-columns.ts';

/** Problems that are kept to be shown; beyond that only the last one says that there are more. */
const MOST_PROBLEMS = 200;

export interface DropOptions {
  readonly readHtml: ReadHtml;
  /** Where the files are tables whose columns somebody has looked at; null where they are anything. */
  readonly columns: TableColumns | null;
  readonly onProgress: (bytes: number) => void;
}

/** Builds a bundle in memory from files of a browser: null where nothing in them could be read. */
export async function buildDropped(
  files: readonly File[],
  name: string,
  { readHtml, columns, onProgress }: DropOptions,
): Promise<{ readonly bundle: File | null; readonly problems: readonly Problem[] }> {
  const problems: Problem[] = [];
  const note = (problem: Problem): void => {
    if (problems.length < MOST_PROBLEMS) problems.push(forReader(problem));
  };
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const { manifest } = await buildBundle(
    files.map(droppedFile),
    {
      info: { id: ownId(name), name, publisher: '', licence: '', created: null },
      format: columns === null ? plainOptions() : optionsOfColumns(columns),
      reader: readHere(readHtml),
      store: createMemoryStore(),
      memo: NO_MEMO,
      outletElse: null,
      selection: EVERYTHING,
      chosen: NO_CHOICES,
      signal: null,
      onProblem: note,
      onLeftOut: (code, source) => note({ code, message: `${source} is in the input twice.`, file: source }),
      onProgress: ({ bytes }) => onProgress(bytes),
    },
    (bytes) => void parts.push(bytes as Uint8Array<ArrayBuffer>),
  );
  const bundle = manifest === null ? null : new File(parts, `${name}.zip`, { type: 'application/zip' });
  return { bundle, problems };
}

/** Apart from the ids of published bundles. */
function ownId(name: string): BundleId {
  const id = idFromName(name);
  return (id === '' ? 'my' : `my-${id}`) as BundleId;
}

/** Under a code of its own, with what fills its sentence: file and line, and the field or the column. */
function forReader(problem: Problem): Problem {
  const place = problem.file ?? '';
  return { ...problem, code: `source-${problem.code}`, values: [place, problem.field ?? ''] };
}
