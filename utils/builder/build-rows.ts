import { MAX_ENTITIES } from '../bundle/limits.ts';
import { compareDocuments, compareStatements } from '../bundle/row-order.ts';
import type { BundleRows, WrittenStatement } from '../bundle/write-bundle.ts';
import type { DocumentId, DocumentRow, EntityId, EntityRow, Span, StatementRow } from '../model.ts';
import { type Catalogue, type CatalogueEntry, catalogueOf } from './catalogue.ts';
import { type ChosenNames, NO_CHOICES } from './chosen-names.ts';
import { type JoinedEntities, joinEntities } from './join-entities.ts';
import type { Observation } from './observation.ts';
import { parseHead, parseRows, recordOf } from './observation-record.ts';
import { createMemoryStore, type ObservationStore } from './observation-store.ts';
import { packRecords } from './pack-records.ts';
import { namedJson, statementJson } from './statement-line.ts';

/** Rows in a bundle's order, each made when it is asked for. */
interface BuiltRows {
  readonly entities: readonly EntityRow[];
  readonly documents: Iterable<DocumentRow>;
  readonly statements: Iterable<WrittenStatement>;
}

/**
 * The rows of a bundle, in its order, from what all sources give: people, institutions and offices joined across
 * documents. Memory holds the joined
 * names and a few words for each record, never the records.
 */
export function orderedRows(
  store: ObservationStore,
  catalogue: Catalogue,
  chosen: ChosenNames = NO_CHOICES,
): BuiltRows {
  const joined = joinEntities(store, catalogue, chosen);
  return {
    entities: joined.rows,
    documents: documentRows(store, catalogue, joined),
    statements: statementRows(store, catalogue, joined),
  };
}

/** The same for observations in memory. */
export function buildRows(observations: readonly Observation[]): BundleRows {
  const store = createMemoryStore();
  const records = store.add(packRecords(observations.map(recordOf))).flatMap((record) => record ?? []);
  const { entities, documents, statements } = orderedRows(store, catalogueOf(store, records));
  return {
    entities,
    documents: [...documents],
    statements: Array.from(statements, (row) => JSON.parse(statementJson(row, row.named)) as StatementRow),
  };
}

/** The entries of one document. */
interface DocumentPlace extends Pick<DocumentRow, 'id' | 'published'> {
  readonly from: number;
  to: number;
}

/** Statement rows that name the same document share its row. */
function* documentRows(
  store: ObservationStore,
  { entries }: Catalogue,
  joined: JoinedEntities,
): Generator<DocumentRow> {
  const places = new Map<DocumentId, DocumentPlace>();
  entries.forEach(({ document: id, published }, at) => {
    if (id === null) return;
    const known = places.get(id);
    if (known === undefined) places.set(id, { id, published, from: at, to: at + 1 });
    else known.to = at + 1;
  });
  const inOrder = [...places.values()].sort(compareDocuments);
  for (const { from, to } of inOrder) {
    const row = documentRow(store, entries.slice(from, to), from, joined);
    if (row !== null) yield row;
  }
}

function documentRow(
  store: ObservationStore,
  entries: readonly CatalogueEntry[],
  from: number,
  { idAt }: JoinedEntities,
): DocumentRow | null {
  let row: Observation['document'] = null;
  const count = new Map<EntityId, number>();
  entries.forEach(({ record }, at) => {
    const { document, entities } = parseHead(store.head(record));
    // Which of several rows gives the `source` must not depend on their order.
    if (document !== null && (row === null || document.source < row.source)) row = document;
    entities.forEach((entity, position) => {
      const id = idAt(from + at, position);
      count.set(id, (count.get(id) ?? 0) + entity.count);
    });
  });
  if (row === null) return null;
  return {
    ...(row as NonNullable<Observation['document']>),
    entities: [...count]
      .sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1))
      .slice(0, MAX_ENTITIES),
  };
}

/** An article's statements follow each other, so that sorting the sources sorts them. */
function* statementRows(
  store: ObservationStore,
  { entries }: Catalogue,
  { idAt }: JoinedEntities,
): Generator<WrittenStatement> {
  const order = entries.flatMap(({ first }, at) =>
    first === null ? [] : { ...first, offsets: [startSpan(first.start)], at },
  );
  order.sort(compareStatements);
  let before: string | null = null;
  for (const { at } of order) {
    const idsAt = (positions: readonly number[]): EntityId[] => {
      const ids = positions.map((position) => idAt(at, position));
      return ids.length < 2 ? ids : [...new Set(ids)];
    };
    for (const line of parseRows(store.rows(entries[at]?.record ?? 0))) {
      if (line.id === before) continue;
      before = line.id;
      const speakers = idsAt(line.speakers);
      const institutions = idsAt(line.institutions);
      const mentions = idsAt(line.mentions).filter((id) => !speakers.includes(id));
      const named = namedJson({ speakers, institutions, mentions });
      yield { said: line.said, before: line.before, named, after: line.after };
    }
  }
}

const startSpan = (start: number): Span => [start, start];
