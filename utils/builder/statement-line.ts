import type { EntityId } from '../model.ts';
import type { ObservedStatement } from './observation.ts';

/** What of a statement is asked before it is written: the rest of its row is bytes already, before and behind whom it names. */
export interface StatementLine extends Named<number>, Pick<ObservedStatement, 'id' | 'said'> {
  readonly before: Uint8Array;
  readonly after: Uint8Array;
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

const decoder = new TextDecoder();

/** Out of the line's UTF-8, without its break; it was written by this program, and is believed. */
export function parseStatementLine(line: Uint8Array): StatementLine {
  const end = line.indexOf(BETWEEN.charCodeAt(0));
  const middle = line.indexOf(BETWEEN.charCodeAt(0), end + 1);
  const asked = JSON.parse(decoder.decode(line.subarray(0, end))) as Omit<StatementLine, 'before' | 'after'>;
  return { ...asked, before: line.subarray(end + 1, middle), after: line.subarray(middle + 1) };
}

/** Whom a statement names as JSON, to stand between the two: in a bundle by id, in a part of one by position. */
export function namedJson({ speakers, institutions, mentions }: Named<number | EntityId>): string {
  return `,"speakers":${JSON.stringify(speakers)},"institutions":${JSON.stringify(institutions)},"mentions":${JSON.stringify(mentions)},`;
}

/** A row's JSON put together. */
export function statementJson(
  { before, after }: Pick<StatementLine, 'before' | 'after'>,
  named: string,
): string {
  return `${decoder.decode(before)}${named}${decoder.decode(after)}`;
}
