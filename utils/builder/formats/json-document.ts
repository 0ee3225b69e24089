import { badEntry, sourceProblem } from '../problem.ts';
import { readAll } from '../read-all.ts';
import type { FormatOptions, SourceEntry, SourceFile, SourceFormat } from '../source.ts';
import { parseJson } from './json-lines.ts';
import { jsonEntries } from './json-value.ts';

/** Bytes of a file that is one JSON value; more comes in lines. */
const MOST_BYTES = 256 * 1024 * 1024;
/** Members of Popolo, which comes as one value, be it in one line. */
const POPOLO = /"(?:persons|organizations|memberships)"\s?:\s?\[/;
/** In the address by which a JSON Feed names its version. */
const JSON_FEED = 'jsonfeed.org/version/';

/** One JSON value over many lines: a list of rows, an object around such a list, a JSON Feed, Popolo, ClaimReview. */
export const jsonDocument: SourceFormat = {
  name: 'JSON',
  accepts: (head) =>
    /^\s*\[\s*(?:[[{]|\]\s*$)/.test(head) || (/^\s*\{/.test(head) && (isKnown(head) || isLaidOut(head))),
  read,
};

function isKnown(head: string): boolean {
  return POPOLO.test(head) || head.includes(JSON_FEED);
}

/** Whether an object goes on behind its first line, and not with another object. */
function isLaidOut(head: string): boolean {
  const lines = head.split('\n').filter((line) => line.trim() !== '');
  const [first = '', second = ''] = lines;
  return lines.length > 1 && /^\s*["}]/.test(second) && parseJson(first) === undefined;
}

/** The rows of one JSON value, as they lie; none where it cannot be read. */
export async function jsonRows(file: SourceFile, longest: number): Promise<readonly unknown[]> {
  const text = await readAll(file, longest);
  const value = text === null ? undefined : parseJson(text.replace(/^\uFEFF/, ''));
  return value === undefined ? [] : rowsIn(value);
}

async function* read(file: SourceFile, options: FormatOptions): AsyncGenerator<SourceEntry> {
  const text = await readAll(file, MOST_BYTES);
  if (text === null) {
    yield badEntry(
      sourceProblem('too-large', file.path, null, 'the file is larger than 256 MiB in one JSON value.'),
    );
    return;
  }
  const value = parseJson(text.replace(/^\uFEFF/, ''));
  if (value === undefined) {
    yield badEntry(sourceProblem('not-json', file.path, null, 'this is not valid JSON.'));
    return;
  }
  let row = 0;
  for (const one of rowsIn(value)) yield* jsonEntries(one, { file, line: ++row, options });
}

/** A list, or the one list of objects in an object such as `{"articles": […]}`. */
function rowsIn(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (
    typeof value !== 'object' ||
    value === null ||
    '@context' in value ||
    isKnown(JSON.stringify(value).slice(0, 4096))
  )
    return [value];
  const lists = Object.values(value).filter(
    (member): member is unknown[] => Array.isArray(member) && member.length > 0 && member.every(isObject),
  );
  const [only] = lists;
  return lists.length === 1 && only !== undefined && !('text' in value) && !('html' in value)
    ? only
    : [value];
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}
