import { readFile } from 'node:fs/promises';
import { type ChosenNames, NO_CHOICES, parseChosenNames } from '../utils/builder/chosen-names.ts';
import { parseExcluded, type Selection } from '../utils/builder/selection.ts';
import type { RowType } from '../utils/builder/source.ts';
import { sourceDate } from '../utils/builder/source-date.ts';
import { type Arguments, UsageError } from './command.ts';

/** What a build's options say of how sources are read, and which of them are wanted. */
export interface BuildChoices {
  readonly type: RowType | null;
  readonly columns: ReadonlyMap<string, string>;
  readonly selection: Selection;
  readonly chosen: ChosenNames;
  readonly outletElse: string | null;
  /** As they stand on the command line: what else they are is in `--cache` by content. */
  readonly listed: string;
}

/**
 * Reads those options, and the files that they name. Throws a `UsageError` where one cannot be understood or read.
 */
export async function buildChoices(args: Arguments): Promise<BuildChoices> {
  const aliases = await listFile(args.value('aliases'));
  const excluded = await listFile(args.value('exclude'));
  const outlets = args.values('outlet');
  const selection: Selection = {
    since: dateOf('since', args),
    until: dateOf('until', args),
    languages: args.values('language').map((code) => {
      if (/^[a-z]{2,3}$/.test(code)) return code;
      throw new UsageError(`--language ${code} is not a language code such as en.`);
    }),
    outlets,
    excluded: excluded === null ? new Set() : parseExcluded(excluded),
  };
  const { since, until } = selection;
  // `--until 2026` is up to its last day.
  if (since !== null && until !== null && since.slice(0, until.length) > until)
    throw new UsageError(`--since ${since} is behind --until ${until}: nothing can be in between.`);
  return {
    type: rowType(args.value('type')),
    columns: columnsOf(args.values('column')),
    selection,
    chosen: aliases === null ? NO_CHOICES : parseChosenNames(aliases),
    outletElse: outlets.length === 1 ? (outlets[0] ?? null) : null,
    listed: JSON.stringify({ ...selection, excluded, aliases }),
  };
}

async function listFile(path: string | null): Promise<string | null> {
  if (path === null) return null;
  return readFile(path, 'utf8').catch((): never => {
    throw new UsageError(`${path} cannot be read.`);
  });
}

function dateOf(flag: 'since' | 'until', args: Arguments): string | null {
  const value = args.value(flag);
  if (value === null) return null;
  const date = sourceDate(value);
  if (date === null) throw new UsageError(`--${flag} ${value} is not a date such as 2026-03-12.`);
  return date;
}

function columnsOf(values: readonly string[]): Map<string, string> {
  return new Map(
    values.map((value) => {
      const [field, column] = [value.slice(0, value.indexOf('=')), value.slice(value.indexOf('=') + 1)];
      if (!value.includes('=') || field === '' || column === '')
        throw new UsageError(`--column ${value} is not of the form FIELD=COLUMN, such as text=Body.`);
      return [field.trim(), column.trim()];
    }),
  );
}

function rowType(value: string | null): RowType | null {
  if (value === null || value === 'document' || value === 'statement') return value;
  throw new UsageError(`--type is document or statement, not ${value}.`);
}
