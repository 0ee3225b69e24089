import type { BundleRows } from '../bundle/write-bundle.ts';
import type { DocumentId, DocumentRow, EntityId, EntityRow, StatementRow } from '../model.ts';
import { draftEntity, type EntityDraft, joinOffices, type ReportedOffice } from './entity-row.ts';
import { joinSpellings } from './join-spellings.ts';
import { groupByName, type Sighting } from './name-groups.ts';
import type { Observation, ObservedEntity } from './observation.ts';
import { MOST_DOCUMENT_ENTITIES } from './row-limits.ts';

/**
 * The rows of a bundle from what all sources give: people, institutions and offices joined across documents.
 * The order of the observations does not matter, and none may come twice.
 */
export function buildRows(unordered: readonly Observation[]): BundleRows {
  const observations = unordered.toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
  const sightings = observations.flatMap(sightingsOf);
  const taken = new Set<EntityId>();
  const drafts = joinSpellings(groupByName(sightings)).map((groups) => draftEntity(groups, taken));
  const ids = new Map<ObservedEntity, EntityId>();
  for (const { id, sightings } of drafts) for (const { entity } of sightings) ids.set(entity, id);

  return {
    entities: drafts.map((draft) => withOffices(draft, observations, ids)),
    documents: documentRows(observations, ids),
    statements: observations.flatMap((observation) => statementRows(observation, ids)),
  };
}

function orderOf({ document, statements }: Observation): string {
  return `${document?.id ?? ''} ${statements[0]?.id ?? ''}`;
}

function sightingsOf({ document, entities }: Observation, observation: number): Sighting[] {
  return entities.map((entity) => ({
    observation,
    document: document?.id ?? null,
    entity,
    institutions: entity.offices.map(({ institution }) =>
      institution === null ? null : (entities[institution]?.name ?? null),
    ),
  }));
}

function withOffices(
  { row, sightings }: EntityDraft,
  observations: readonly Observation[],
  ids: ReadonlyMap<ObservedEntity, EntityId>,
): EntityRow {
  const reported = sightings.flatMap(({ observation, entity }): ReportedOffice[] =>
    entity.offices.map((office) => ({
      ...office,
      institution: idAt(observations[observation], office.institution, ids),
      document: observations[observation]?.document?.id ?? null,
    })),
  );
  return { ...row, roles: joinOffices(reported) };
}

function idAt(
  observation: Observation | undefined,
  position: number | null,
  ids: ReadonlyMap<ObservedEntity, EntityId>,
): EntityId | null {
  const entity = position === null ? undefined : observation?.entities[position];
  return entity === undefined ? null : (ids.get(entity) ?? null);
}

/** Statement rows that name the same document share its row. */
function documentRows(
  observations: readonly Observation[],
  ids: ReadonlyMap<ObservedEntity, EntityId>,
): DocumentRow[] {
  const counts = new Map<DocumentId, Map<EntityId, number>>();
  const documents = new Map<DocumentId, Omit<DocumentRow, 'entities'>>();
  for (const { document, entities } of observations) {
    if (document === null) continue;
    const before = documents.get(document.id);
    // Which of several rows gives the `source` must not depend on their order.
    if (before === undefined || document.source < before.source) documents.set(document.id, document);
    const count = counts.get(document.id) ?? new Map<EntityId, number>();
    counts.set(document.id, count);
    for (const entity of entities) {
      const id = ids.get(entity);
      if (id !== undefined) count.set(id, (count.get(id) ?? 0) + entity.count);
    }
  }
  return [...documents.values()].map((document) => ({
    ...document,
    entities: [...(counts.get(document.id) ?? [])]
      .sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1))
      .slice(0, MOST_DOCUMENT_ENTITIES),
  }));
}

function statementRows(
  { entities, statements }: Observation,
  ids: ReadonlyMap<ObservedEntity, EntityId>,
): StatementRow[] {
  const idsAt = (positions: readonly number[]): EntityId[] => [
    ...new Set(
      positions.flatMap((position) => {
        const entity = entities[position];
        return entity === undefined ? [] : (ids.get(entity) ?? []);
      }),
    ),
  ];
  return statements.map((statement) => {
    const speakers = idsAt(statement.speakers);
    return {
      ...statement,
      speakers,
      institutions: idsAt(statement.institutions),
      mentions: idsAt(statement.mentions).filter((id) => !speakers.includes(id)),
    };
  });
}
