import { basename, resolve } from 'node:path';
import { idFromName } from '../utils/builder/id-from-name.ts';
import type { BundleInfo } from '../utils/bundle/write-bundle.ts';
import type { BundleId, IsoDate } from '../utils/model.ts';
import { type Arguments, UsageError } from './command.ts';
import type { Sources } from './source-files.ts';
import { isoDay } from './today.ts';

/** Options come before what a folder's manifest says, and that before what the input is called. */
export function bundleInfo(args: Arguments, sources: Sources, epoch: string | undefined): BundleInfo {
  const [folder] = sources.manifests;
  const name = args.value('name') ?? folder?.name ?? nameOf(args.positional);
  const id = args.value('id') ?? folder?.id ?? (idFromName(name) || 'corpus');
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
function nameOf(inputs: readonly string[]): string {
  const [input = '-'] = inputs;
  if (input === '-' || inputs.length > 1 || /[*?[{]/.test(input)) return 'Corpus';
  return basename(resolve(input)).replace(/(?<=.)\.[^.]+$/, '') || 'Corpus';
}

/** https://reproducible-builds.org/specs/source-date-epoch/ */
function epochDay(epoch: string | undefined): IsoDate | null {
  if (epoch === undefined || epoch === '') return null;
  const date = new Date(Number(epoch) * 1000);
  if (Number.isNaN(date.getTime()))
    throw new UsageError(`SOURCE_DATE_EPOCH is not a number of seconds: ${epoch}.`);
  return isoDay(date);
}
