import type { Sink } from '../bundle/zip-writer.ts';
import type { Catalogue } from './catalogue.ts';
import { parseRows } from './observation-record.ts';
import type { ObservationStore } from './observation-store.ts';
import { namedJson, statementJson } from './statement-line.ts';

/** What every line of a part of a bundle begins with: lines can be cut, sorted and put together in any way. */
export const PARTIAL_MARK = '{"partial":1,';

/** Bytes that are written at once. */
const CHUNK = 1024 * 1024;

/** Writes observations as newline-delimited JSON, one a line, in the order of their keys. */
export async function writePartial(
  store: ObservationStore,
  { entries }: Catalogue,
  sink: Sink,
): Promise<void> {
  const encoder = new TextEncoder();
  const inOrder = entries.toSorted((a, b) => (a.key < b.key ? -1 : 1));
  let lines: string[] = [];
  let units = 0;
  const flush = async (): Promise<void> => {
    await sink(encoder.encode(lines.join('')));
    lines = [];
    units = 0;
  };
  for (const { record } of inOrder) {
    const statements = Array.from(parseRows(store.rows(record)), (line) =>
      statementJson(line, namedJson(line)),
    );
    const line = `${PARTIAL_MARK}${store.head(record).slice(1, -1)},"statements":[${statements}]}\n`;
    lines.push(line);
    units += line.length;
    if (units >= CHUNK) await flush();
  }
  await flush();
}
