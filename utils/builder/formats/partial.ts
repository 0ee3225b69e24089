import * as v from 'valibot';
import { rowSchemas } from '../../bundle/row-schemas.ts';
import { linesOf } from '../lines.ts';
import type { Observation } from '../observation.ts';
import { PARTIAL_MARK } from '../partial.ts';
import { badEntry, sourceProblem } from '../problem.ts';
import type { SourceEntry, SourceFile, SourceFormat } from '../source.ts';

/** A part of a bundle, as `build --shard` writes it: what sources gave, before people are joined. */
export const partial: SourceFormat = {
  name: 'part of a bundle',
  accepts: (head) => head.startsWith(PARTIAL_MARK),
  async *read(file: SourceFile): AsyncGenerator<SourceEntry> {
    for await (const { number, text } of linesOf(file.open())) {
      if (text === '') continue;
      const observation = text === null ? null : parsePartialLine(text);
      if (observation === null)
        yield badEntry(
          sourceProblem('bad-partial', file.path, number, 'this is no line of a part of a bundle.'),
        );
      else yield { item: { type: 'observed', source: '', observation }, warnings: [] };
    }
  },
};

const places = v.array(v.number());
const nullableText = v.nullable(v.string());
const shape = v.looseObject({
  partial: v.literal(1),
  document: v.nullable(v.looseObject({ id: v.string(), source: v.string() })),
  entities: v.array(
    v.strictObject({
      kind: v.picklist(['person', 'organisation', 'place']),
      name: v.string(),
      forms: v.array(v.tuple([v.string(), v.number()])),
      country: nullableText,
      offices: v.array(
        v.strictObject({
          title: v.string(),
          institution: v.nullable(v.number()),
          country: nullableText,
          from: nullableText,
          to: nullableText,
        }),
      ),
      count: v.number(),
      sameAs: v.optional(v.array(v.string())),
    }),
  ),
  statements: v.array(v.looseObject({ speakers: places, institutions: places, mentions: places })),
});

function parsePartialLine(text: string): Observation | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  const parsed = v.safeParse(shape, value, { abortEarly: true });
  if (!parsed.success) return null;
  const { document, entities, statements } = parsed.output;
  const inside = (place: number): boolean => Number.isInteger(place) && place >= 0 && place < entities.length;
  const sound =
    (document === null || v.is(rowSchemas.documents, { ...document, entities: [] })) &&
    entities.every(({ offices }) =>
      offices.every(({ institution }) => institution === null || inside(institution)),
    ) &&
    statements.every(
      (row) =>
        [...row.speakers, ...row.institutions, ...row.mentions].every(inside) &&
        v.is(rowSchemas.statements, { ...row, speakers: [], institutions: [], mentions: [] }),
    );
  // As it came, since the order of members is a part of a row's bytes.
  return sound ? (value as Observation) : null;
}
