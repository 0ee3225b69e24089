import { openBundle } from '../../bundle/open-bundle.ts';
import type { DocumentRow, EntityId, EntityRow, Problem, StatementRow } from '../../model.ts';
import type { Observation, ObservedEntity } from '../observation.ts';
import { badEntry, sourceProblem } from '../problem.ts';
import type { SourceEntry, SourceFile } from '../source.ts';

/** Bytes of a bundle that comes as a stream, and so must be held. */
const MOST_STREAMED = 512 * 1024 * 1024;

/** What every zip file begins with. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
}

/** Another bundle: its rows as what they were made of, so that its people join with those of other sources. */
export async function* readBundle(file: SourceFile): AsyncGenerator<SourceEntry> {
  const blob = file.blob === null ? await streamed(file) : await file.blob();
  const opened = blob === null ? null : await openBundle(blob, file.path);
  if (opened === null) {
    yield badEntry(
      sourceProblem('too-large', file.path, null, 'a bundle from a stream must be below 512 MiB.'),
    );
    return;
  }
  if (!opened.ok) {
    yield badEntry(opened.error);
    return;
  }
  const entities = new Map<EntityId, EntityRow>();
  for await (const shard of opened.value.shards()) {
    if (!shard.ok) {
      yield badEntry(shard.error);
      break;
    }
    for (const problem of shard.value.problems) yield badEntry(problem satisfies Problem);
    if (shard.value.kind === 'entities') for (const row of shard.value.rows) entities.set(row.id, row);
    else if (shard.value.kind === 'documents')
      for (const row of shard.value.rows) yield observed(row.source, ofDocument(row, entities));
    else for (const row of shard.value.rows) yield observed(row.source, ofStatement(row, entities));
  }
  for (const row of entities.values()) yield observed('', ofEntity(row, entities));
}

function observed(source: string, observation: Observation): SourceEntry {
  return { item: { type: 'observed', source, observation }, warnings: [] };
}

async function streamed(file: SourceFile): Promise<Blob | null> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for await (const chunk of file.open()) {
    length += chunk.length;
    if (length > MOST_STREAMED) return null;
    parts.push(chunk as Uint8Array<ArrayBuffer>);
  }
  return new Blob(parts);
}

function ofDocument(
  { entities: counts, ...document }: DocumentRow,
  known: ReadonlyMap<EntityId, EntityRow>,
): Observation {
  const entities = counts.flatMap(([id, count]) => {
    const row = known.get(id);
    return row === undefined ? [] : named(row, count);
  });
  return { document, entities, statements: [] };
}

function ofStatement(row: StatementRow, known: ReadonlyMap<EntityId, EntityRow>): Observation {
  const entities: ObservedEntity[] = [];
  const places = new Map<EntityId, number>();
  const placesOf = (ids: readonly EntityId[]): number[] =>
    ids.flatMap((id) => {
      const entity = known.get(id);
      if (entity === undefined) return [];
      if (!places.has(id)) places.set(id, entities.push(named(entity, 0)) - 1);
      return places.get(id) ?? [];
    });
  const { speakers, institutions, mentions } = row;
  const positions = {
    speakers: placesOf(speakers),
    institutions: placesOf(institutions),
    mentions: placesOf(mentions),
  };
  return { document: null, entities, statements: [{ ...row, ...positions }] };
}

/** Who it is, with other spellings and offices; the institutions of the offices behind it. */
function ofEntity(row: EntityRow, known: ReadonlyMap<EntityId, EntityRow>): Observation {
  const entities: ObservedEntity[] = [];
  const offices = row.roles.map(({ title, institution, country, from, to }) => {
    const of = institution === null ? undefined : known.get(institution);
    const place = of === undefined ? null : entities.push(named(of, 0));
    return { title, institution: place, country, from, to };
  });
  const forms = row.aliases.map((alias) => [alias, 0] as const);
  const own: ObservedEntity = {
    ...named(row, 1),
    forms: [[row.name, 1], ...forms],
    offices,
    sameAs: row.sameAs,
  };
  return { document: null, entities: [own, ...entities], statements: [] };
}

function named({ kind, name, country }: EntityRow, count: number): ObservedEntity {
  return { kind, name, forms: [[name, count]], country, offices: [], count };
}
