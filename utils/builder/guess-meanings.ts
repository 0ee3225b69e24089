import { FIELD_NAMES } from './field-names.ts';
import type { RowType } from './source.ts';
import { sourceDate } from './source-date.ts';
import type { ColumnMeaning, Meanings } from './table-columns.ts';

/** Characters of an article's text, at the least, on average; of a statement's. */
const ARTICLE = 800;
const STATEMENT = 25;
/** A name is a few words, each with a capital: at most so many characters and words. */
const NAME = { length: 50, words: 5 };

/** The names of our fields that tell a meaning; the text's depends on what the rows are. */
const NAMED: readonly (readonly [ColumnMeaning, readonly string[]])[] = [
  ['html', ['html']],
  ['role', ['role', 'speaker.role']],
  ['institution', ['institution', 'speaker.institution']],
  ['country', ['country', 'speaker.country']],
  ['date', ['said', ...FIELD_NAMES.said, ...FIELD_NAMES.published]],
  ['title', ['title', ...FIELD_NAMES.title]],
  ['outlet', ['outlet', ...FIELD_NAMES.outlet, 'source']],
  ['url', ['url', ...FIELD_NAMES.url]],
  ['authors', ['authors', ...FIELD_NAMES.authors]],
  ['language', ['language', ...FIELD_NAMES.language]],
  ['id', ['id']],
  // Last, since “speaker” is also in the name of what else is told of one.
  ['speaker', ['speaker', ...FIELD_NAMES.speaker]],
];
const TEXT = ['text', ...FIELD_NAMES.text];
/** Alone they are a name's column; in a longer name they say nothing (`file_name`). */
const ALONE: ReadonlySet<string> = new Set(['name', 'id', 'who', 'said', 'media']);

/**
 * What the columns of a table seem to be: by their names as the builder knows them, then by words in their names
 * (`quote_text`), then, in whatever language they are named, by their cells.
 *
 * @param type what the rows are, where that is told
 */
export function guessMeanings(
  names: readonly string[],
  rows: readonly (readonly string[])[],
  type: RowType | null,
): Meanings {
  const meanings: (ColumnMeaning | null)[] = names.map(() => null);
  const cells = names.map((_, at) => rows.map((row) => row[at] ?? '').filter((cell) => cell !== ''));
  const give = (meaning: ColumnMeaning, at: number): void => {
    if (at >= 0 && meanings[at] === null && !meanings.includes(meaning)) meanings[at] = meaning;
  };
  const open = (at: number): boolean => meanings[at] === null;
  const whole = names.map((name) => name.trim().toLowerCase());
  const words = whole.map((name) => name.split(/[\s_.-]+/));

  const giveText = (at: number): void => give(textMeaning(type, cells[at] ?? []), at);
  giveText(firstOf(TEXT, (name) => whole.indexOf(name)));
  for (const [meaning, called] of NAMED)
    give(
      meaning,
      firstOf(called, (name) => whole.indexOf(name)),
    );
  const hasText = (): boolean => meanings.some((meaning) => meaning !== null && IS_TEXT.has(meaning));
  const byWord = (name: string): number =>
    ALONE.has(name) ? -1 : words.findIndex((each, at) => open(at) && each.includes(name));
  for (const [meaning, called] of NAMED)
    if (!meanings.includes(meaning)) give(meaning, firstOf(called, byWord));
  if (!hasText()) giveText(firstOf(TEXT, byWord));

  names.forEach((_, at) => {
    const meaning = open(at) ? byCells(cells[at] ?? []) : null;
    if (meaning !== null) give(meaning, at);
  });
  if (!hasText()) giveText(longest(cells, open));
  if (meanings.includes('statement'))
    give(
      'speaker',
      cells.findIndex((each, at) => open(at) && areNames(each)),
    );
  return meanings;
}

const IS_TEXT: ReadonlySet<ColumnMeaning> = new Set(['statement', 'article', 'html']);

function firstOf(called: readonly string[], find: (name: string) => number): number {
  return called.map(find).find((at) => at >= 0) ?? -1;
}

function textMeaning(type: RowType | null, cells: readonly string[]): ColumnMeaning {
  if (cells.length > 0 && cells.every((cell) => /^<\w/.test(cell))) return 'html';
  if (type !== null) return type === 'statement' ? 'statement' : 'article';
  return average(cells) >= ARTICLE ? 'article' : 'statement';
}

function byCells(cells: readonly string[]): ColumnMeaning | null {
  if (cells.length === 0) return null;
  if (cells.every((cell) => /^https?:\/\/\S+$/i.test(cell))) return 'url';
  // A bare number may be a year, and is mostly something else.
  return cells.every((cell) => sourceDate(cell) !== null && !/^\d+$/.test(cell)) ? 'date' : null;
}

function longest(cells: readonly (readonly string[])[], open: (at: number) => boolean): number {
  const lengths = cells.map((each, at) => (open(at) ? average(each) : 0));
  const most = Math.max(...lengths);
  return most < STATEMENT ? -1 : lengths.indexOf(most);
}

function average(cells: readonly string[]): number {
  return cells.reduce((sum, { length }) => sum + length, 0) / Math.max(1, cells.length);
}

function areNames(cells: readonly string[]): boolean {
  return cells.length > 0 && cells.every(isName);
}

function isName(cell: string): boolean {
  const words = cell.split(/\s+/);
  return (
    cell.length <= NAME.length &&
    words.length > 1 &&
    words.length <= NAME.words &&
    words.every((word) => /^[\p{Lu}\p{Lo}]\P{Nd}*$/u.test(word))
  );
}
