import { compareEntities } from '../bundle/row-order.ts';
import type { EntityId, EntityRow } from '../model.ts';
import type { Catalogue, CatalogueEntry } from './catalogue.ts';
import type { ChosenNames } from './chosen-names.ts';
import { draftEntity, joinOffices } from './entity-row.ts';
import { createEntityTally } from './entity-tally.ts';
import { joinSpellings } from './join-spellings.ts';
import { groupByName } from './name-groups.ts';
import { parseHead } from './observation-record.ts';
import type { ObservationStore } from './observation-store.ts';

export interface JoinedEntities {
  /** In a bundle's order. */
  readonly rows: readonly EntityRow[];
  /** Who an entity of an observation is; observations are called by their place in the catalogue. */
  idAt(observation: number, position: number): EntityId;
}

/** One person, institution or place for all spellings, over all sources. */
export function joinEntities(
  store: ObservationStore,
  { entries, shared }: Catalogue,
  chosen: ChosenNames,
): JoinedEntities {
  const tally = createEntityTally(shared, chosen.keyFor);
  for (const together of byDocument(entries)) {
    const observations = together.map(({ record }) => parseHead(store.head(record)).entities);
    tally.addDocument(together[0]?.document ?? null, observations);
  }
  const { tallies } = tally;
  const taken = new Set<EntityId>();
  const drafts = joinSpellings(groupByName(tallies), tallies).map((groups) =>
    draftEntity(groups, tallies, taken, chosen.nameFor),
  );
  const ids: EntityId[] = [];
  for (const { id, tallies: members } of drafts) for (const member of members) ids[member] = id;

  const rows = drafts.map(({ row, tallies: members }) => {
    const offices = members.flatMap((member) => [...(tallies[member]?.offices.values() ?? [])]);
    const reported = offices.map(({ institution, ...office }) => ({
      ...office,
      institution: institution === null ? null : (ids[institution] ?? null),
    }));
    return { ...row, roles: joinOffices(reported) };
  });
  return {
    rows: rows.sort(compareEntities),
    idAt: (observation, position) => ids[tally.tallyAt(observation, position)] as EntityId,
  };
}

/** Entries of one document together; those without one alone. */
function* byDocument(entries: readonly CatalogueEntry[]): Generator<readonly CatalogueEntry[]> {
  for (let from = 0; from < entries.length; ) {
    const document = entries[from]?.document ?? null;
    let to = from + 1;
    while (document !== null && entries[to]?.document === document) to++;
    yield entries.slice(from, to);
    from = to;
  }
}
