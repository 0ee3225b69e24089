/** What a column of a table can be, as a reader says it: at most one column is each, and others are left out. */
export const COLUMN_MEANINGS = [
  'statement',
  'speaker',
  'role',
  'institution',
  'country',
  'date',
  'title',
  'outlet',
  'url',
  'article',
  'html',
  'authors',
  'language',
  'id',
] as const;

export type ColumnMeaning = (typeof COLUMN_MEANINGS)[number];

/** The meaning of each column, in their order; null for one that is left out. */
export type Meanings = readonly (ColumnMeaning | null)[];

/** The beginning of a table whose rows do not say themselves what they are. */
export interface TableHead {
  /** The names of the columns; of JSON rows the members, `a.b` for one inside another. */
  readonly names: readonly string[];
  /** The first rows, with a cell for each name; '' where a row has none. */
  readonly rows: readonly (readonly string[])[];
  /** As far as names and cells tell. */
  readonly meanings: Meanings;
  /** The names alone tell what the rows are and where their text is, so that nobody needs to be asked. */
  readonly isSure: boolean;
}

/** What a table's rows are, and the column of each meaning that one has. */
export interface TableColumns {
  readonly type: 'document' | 'statement';
  readonly columns: Readonly<Partial<Record<ColumnMeaning, string>>>;
}

/** What a table gives when its columns are read so. */
export interface TableCounts {
  readonly statements: number;
  readonly documents: number;
  /** Different names of speakers. */
  readonly speakers: number;
  /** Rows that are taken and have no date. */
  readonly undated: number;
  /** Rows that cannot be taken. */
  readonly leftOut: number;
  /** False where there may be more: only the first rows were counted. */
  readonly complete: boolean;
}

/** Meanings that a row has as a statement only, and as an article only. */
const OF_STATEMENTS: readonly ColumnMeaning[] = ['statement', 'speaker', 'role', 'institution', 'country'];
const OF_ARTICLES: readonly ColumnMeaning[] = ['article', 'html'];

/**
 * The meanings when a column is said to have one. Whichever column had it before is left out, and so is what does not
 * go with it: rows are statements or articles.
 */
export function withMeaning(meanings: Meanings, column: number, chosen: ColumnMeaning | null): Meanings {
  const isOf = (kinds: readonly ColumnMeaning[]): boolean => chosen !== null && kinds.includes(chosen);
  const gone: readonly (ColumnMeaning | null)[] = [
    chosen,
    ...(isOf(OF_STATEMENTS) ? OF_ARTICLES : []),
    ...(isOf(OF_ARTICLES) ? [...OF_STATEMENTS, ...OF_ARTICLES] : []),
  ];
  return meanings.map((meaning, at) => (at === column ? chosen : gone.includes(meaning) ? null : meaning));
}

/** What the rows are to be read as; null as long as no column is the statement or the article's text. */
export function columnsOf(names: readonly string[], meanings: Meanings): TableColumns | null {
  const has = (kinds: readonly ColumnMeaning[]): boolean => kinds.some((kind) => meanings.includes(kind));
  const type = meanings.includes('statement') ? 'statement' : has(OF_ARTICLES) ? 'document' : null;
  if (type === null) return null;
  const columns = names.flatMap((name, at) => {
    const meaning = meanings[at] ?? null;
    return meaning === null ? [] : [[meaning, name]];
  });
  return { type, columns: Object.fromEntries(columns) };
}
