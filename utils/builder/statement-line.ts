import type { EntityId } from '../model.ts';
import type { ObservedStatement } from './observation.ts';

/** What of a statement is asked before it is written: the rest of its row is text already, before and behind whom it names. */
export interface StatementLine extends Named<number>, Pick<ObservedStatement, 'id' | 'said'> {
  readonly before: string;
  readonly after: string;
}

/** Whom a statement names, by position in its observation or by id. */
type Named<Who> = Readonly<Record<'speakers' | 'institutions' | 'mentions', readonly Who[]>>;

/** Stands in no JSON but as an escape. */
const BETWEEN = '\t';

/**
 * A statement as a line of text, so that most of its row is written once, where it was read, on whatever core or machine:
 * putting the ids of joined entities in takes no parsing of the rest.
 *
 * `{"id":"a","said":null,"speakers":[0],…}⇥{"id":"a",…,"offsets":[[0,9]]⇥"types":[],…,"said":null}`
 */
export function statementLine(statement: ObservedStatement): string {
  const { id, source, document, paragraph, kind, text, context, offsets } = statement;
  const { speakers, institutions, mentions, types, quantities, dates, said } = statement;
  const before = JSON.stringify({ id, source, document, paragraph, kind, text, context, offsets });
  const after = JSON.stringify({ types, quantities, dates, said });
  const asked = JSON.stringify({ id, said, speakers, institutions, mentions });
  return `${asked}${BETWEEN}${before.slice(0, -1)}${BETWEEN}${after.slice(1)}`;
}

/** It was written by this program, and is believed. */
export function parseStatementLine(line: string): StatementLine {
  const [asked = '', before = '', after = ''] = line.split(BETWEEN);
  return { ...(JSON.parse(asked) as Omit<StatementLine, 'before' | 'after'>), before, after };
}

/** The row as JSON: of a bundle with ids, of a part of one with positions. */
export function statementJson({ before, after }: StatementLine, named: Named<number | EntityId>): string {
  const { speakers, institutions, mentions } = named;
  return `${before},"speakers":${JSON.stringify(speakers)},"institutions":${JSON.stringify(institutions)},"mentions":${JSON.stringify(mentions)},${after}`;
}
