import * as v from 'valibot';
import { count, id, isoDate, language, list, name, oneOf, text, url } from '../bundle/field-schemas.ts';
import { fault } from '../bundle/row-faults.ts';
import type { BackupTable, RestoreChoice } from './backup-types.ts';
import type { Clipping } from './clipping.ts';
import { clippingSchema, entityRef, moment } from './clipping-schema.ts';
import type { Followed } from './following.ts';
import type { KeptArticle } from './kept-article.ts';
import type { Refusal } from './refusals.ts';

/** How a backup holds the rows of one table, and what becomes of two that are of one thing. */
export interface BackupTableRules<Row> {
  readonly schema: v.GenericSchema;
  /** What tells a row among the others. */
  keyOf(row: Row): string;
  /** The same for the database. */
  primaryKey(row: Row): string | readonly string[];
  /** What a line about it shows. */
  labelOf(row: Row): string;
  /** When it was last changed; null where nobody knows. */
  changedOf(row: Row): Clipping['changed'] | null;
  /** The row that stays. Both are of one key and not the same. */
  merge(here: Row, backup: Row, choice: RestoreChoice): Row;
  /** Whether the reader is asked: what can be joined without loss is no conflict. */
  readonly conflicts: boolean;
}

const MAX_ARTICLE = 2_000_000;
const MAX_PARAGRAPHS = 100_000;
const MAX_MARKS = 100_000;

const object = <Fields extends v.ObjectEntries>(fields: Fields): v.GenericSchema =>
  v.object(fields, (issue) => fault(issue.received === 'undefined' ? 'missing' : 'not-object'));
const optional = v.nullable(text(5_000));
const span = v.tuple([count, count], fault('not-span'));

const clippings: BackupTableRules<Clipping> = {
  schema: clippingSchema,
  keyOf: (clipping) => clipping.id,
  primaryKey: (clipping) => clipping.id,
  labelOf: ({ quote }) => quote.exact,
  changedOf: ({ changed }) => changed,
  merge: (here, backup, choice) =>
    choice === 'here' || (choice === 'newer' && here.changed >= backup.changed) ? here : backup,
  conflicts: true,
};

const articles: BackupTableRules<KeptArticle> = {
  schema: object({
    page: text(5_000),
    print: v.pipe(v.string(fault('not-string')), v.regex(/^[0-9a-f]{16}$/, fault('not-fingerprint'))),
    article: object({
      text: text(MAX_ARTICLE),
      paragraphs: list(span, MAX_PARAGRAPHS),
      title: optional,
      outlet: optional,
      url: v.nullable(url),
      published: v.nullable(isoDate),
      language: v.nullable(language),
      authors: list(name, 1_000),
    }),
    kept: moment,
    private: v.boolean(fault('not-boolean')),
  }),
  keyOf: ({ page, print }) => `${print} ${page}`,
  primaryKey: ({ page, print }) => [page, print],
  labelOf: ({ article, page }) => article.title ?? page,
  changedOf: ({ kept }) => kept,
  // The same text of the same page: when it was first kept is all that can differ.
  merge: (here, backup) => (here.kept <= backup.kept ? here : backup),
  conflicts: false,
};

const corrections: BackupTableRules<Refusal> = {
  schema: object({ name, bundle: id, entity: id, called: name }),
  keyOf: ({ name: folded, bundle, entity }) => JSON.stringify([folded, bundle, entity]),
  primaryKey: ({ name: folded, bundle, entity }) => [folded, bundle, entity],
  labelOf: ({ called }) => called,
  changedOf: () => null,
  merge: (here) => here,
  conflicts: false,
};

const following: BackupTableRules<Followed> = {
  schema: object({
    key: text(200),
    name,
    kind: oneOf(['person', 'organisation', 'place']),
    refs: list(entityRef, 100),
    seen: list(count, MAX_MARKS),
  }),
  keyOf: ({ key }) => key,
  primaryKey: ({ key }) => key,
  labelOf: (followed) => followed.name,
  changedOf: () => null,
  // What was seen on either side is not new.
  merge: (here, backup) => ({
    ...here,
    seen: [...new Set([...here.seen, ...backup.seen])].slice(0, MAX_MARKS),
  }),
  conflicts: false,
};

/** Every table of a backup. A new one is one entry here and its name in `BACKUP_TABLES`. */
export const BACKUP_RULES: Readonly<Record<BackupTable, BackupTableRules<unknown>>> = {
  clippings,
  articles,
  corrections,
  following,
};
