import { compareStatements } from '../bundle/row-order.ts';
import { contentId } from '../text/hash.ts';
import type { Observation, ObservedStatement } from './observation.ts';
import { parseStatementLine, type StatementLine, statementLine } from './statement-line.ts';

/**
 * An observation as two texts, so that joining people reads the first, which is JSON, and leaves the other, which is most
 * of the bytes: a line for each statement. The same observation gives the same texts, whatever machine wrote them.
 */
export interface ObservationHead extends Pick<Observation, 'document' | 'entities'> {
  /** Tells it again: the same content has the same key. */
  readonly key: string;
  /** The id that the input gave; empty for what a register says. */
  readonly source: string;
  /** Where its statements stand in a bundle: the first of them decides, since the others follow it. */
  readonly first: StatementPlace | null;
}

export type StatementPlace = Pick<ObservedStatement, 'said' | 'document' | 'paragraph' | 'id'> & {
  /** Where it starts in its paragraph. */
  readonly start: number;
};

/** Both texts, without a break at the end. */
export function recordOf({ document, entities, statements }: Observation): { head: string; rows: string } {
  const inOrder = statements.toSorted(compareStatements);
  const [first] = inOrder;
  const head: ObservationHead = {
    key: keyOf({ document, entities, statements: inOrder }),
    source: first?.source ?? document?.source ?? '',
    document,
    first: first === undefined ? null : placeOf(first),
    entities,
  };
  return { head: JSON.stringify(head), rows: inOrder.map(statementLine).join('\n') };
}

function placeOf({ said, document, paragraph, id, offsets }: ObservedStatement): StatementPlace {
  return { said, document, paragraph, id, start: offsets[0]?.[0] ?? 0 };
}

/** A statement that came as such by its own id, an article by its document's, what a register says by its content. */
function keyOf({ document, entities, statements }: Observation): string {
  const [first] = statements;
  if (document === null || first?.kind === 'given')
    return first === undefined ? `e${contentId(JSON.stringify(entities))}` : `s${first.id}`;
  return `d${document.id}`;
}

/** The first text of a record; it was written by this program, and is believed. */
export function parseHead(line: string): ObservationHead {
  return JSON.parse(line) as ObservationHead;
}

const BREAK = 0x0a;

/** The second text of a record in UTF-8: the statements, which joining names does not need. */
export function* parseRows(rows: Uint8Array): Generator<StatementLine> {
  for (let start = 0; start < rows.length; ) {
    const at = rows.indexOf(BREAK, start);
    const end = at < 0 ? rows.length : at;
    yield parseStatementLine(rows.subarray(start, end));
    start = end + 1;
  }
}
