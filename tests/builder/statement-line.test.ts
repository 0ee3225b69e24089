import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ObservedStatement } from '../../utils/builder/observation.ts';
import {
  namedJson,
  parseStatementLine,
  statementJson,
  statementLine,
} from '../../utils/builder/statement-line.ts';
import type { DocumentId, EntityId, IsoDate, StatementId } from '../../utils/model.ts';

const statement = (text: string): ObservedStatement => ({
  id: 's1' as StatementId,
  source: text,
  document: 'd1' as DocumentId,
  paragraph: 2,
  kind: 'direct',
  text,
  context: `“${text}”`,
  offsets: [[1, 1 + text.length]],
  speakers: [0],
  institutions: [3],
  mentions: [4, 5],
  types: ['commitment'],
  quantities: [],
  dates: [],
  said: '2026-03-12' as IsoDate,
});

const bytesOf = (line: string): Uint8Array => new TextEncoder().encode(line);

test('a statement is one line, whatever it says, and its JSON is what it would have been', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const said = statement(text);
      const line = statementLine(said);
      const parsed = parseStatementLine(bytesOf(line));

      expect(line).not.toContain('\n');
      expect(statementJson(parsed, namedJson(parsed))).toBe(JSON.stringify(said));
    }),
  );
});

test('joined entities come where the positions stood', () => {
  const said = statement('We will dig 40 km\tof “canals”.\n');
  const named = { speakers: ['e1'], institutions: ['e2'], mentions: [] as string[] };

  const json = statementJson(
    parseStatementLine(bytesOf(statementLine(said))),
    namedJson(named as unknown as Record<keyof typeof named, EntityId[]>),
  );

  expect(json).toBe(JSON.stringify({ ...said, ...named }));
});
