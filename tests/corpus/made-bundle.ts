import type { OpenBundle, RowOf, Shard, ShardKind } from '../../utils/bundle/bundle-types.ts';
import type {
  BundleId,
  DocumentId,
  DocumentRow,
  EntityId,
  EntityRow,
  IsoDate,
  Problem,
  StatementId,
  StatementRow,
} from '../../utils/model.ts';
import { hash32 } from '../../utils/text/hash.ts';

export interface MadeRows {
  readonly entities?: readonly EntityRow[];
  readonly documents?: readonly DocumentRow[];
  readonly statements?: readonly StatementRow[];
}

export interface MadeBundle {
  readonly id?: string;
  readonly version?: string;
  readonly publisher?: string;
  /** Listed with the last shard. */
  readonly problems?: readonly Problem[];
  /** Ends the bundle after this many shards, as a damaged file would. */
  readonly breaksAfter?: number;
}

/** An open bundle of rows in memory, for tests of what is done with one. */
export function madeBundle(rows: MadeRows, about: MadeBundle = {}): OpenBundle {
  const { id = 'made', version = '1', publisher = 'Tester', problems = [] } = about;
  const { entities = [], documents = [], statements = [] } = rows;
  const shards = [
    shard('entities', entities),
    shard('documents', documents),
    shard('statements', statements),
  ];
  return {
    manifest: {
      format: 1,
      id: id as BundleId,
      name: `Bundle ${id}`,
      version,
      publisher,
      licence: 'MIT',
      languages: ['en'],
      created: null,
      counts: { documents: documents.length, statements: statements.length, entities: entities.length },
      coverage: { from: null, to: null, outlets: [] },
      files: shards.map(({ kind, rows: kept }) => ({
        path: kind,
        sha256: String(hash32(JSON.stringify(kept))),
        rows: kept.length,
      })),
    },
    async *shards() {
      let given = 0;
      for (const made of shards) {
        if (given++ === about.breaksAfter)
          return yield { ok: false, error: { code: 'checksum', message: 'The file is damaged.' } };
        yield { ok: true, value: made.kind === 'statements' ? { ...made, problems } : made };
      }
    },
  };
}

function shard<Kind extends ShardKind>(kind: Kind, rows: readonly RowOf[Kind][]): Shard {
  const bytes = new TextEncoder().encode(rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
  return { path: kind, kind, bytes, rows, problems: [] } as unknown as Shard;
}

export function person(id: string, name: string, more: Partial<EntityRow> = {}): EntityRow {
  return {
    id: id as EntityId,
    kind: 'person',
    name,
    aliases: [],
    country: null,
    roles: [],
    sameAs: [],
    ...more,
  };
}

export function organisation(id: string, name: string, more: Partial<EntityRow> = {}): EntityRow {
  return { ...person(id, name, more), kind: 'organisation' };
}

export function articleRow(id: string, more: Partial<DocumentRow> = {}): DocumentRow {
  return {
    id: id as DocumentId,
    source: `source of ${id}`,
    title: null,
    url: null,
    outlet: null,
    published: null,
    language: 'en',
    authors: [],
    fingerprint: '',
    entities: [],
    ...more,
  };
}

export function statement(
  id: string,
  text: string,
  by: readonly string[] = [],
  more: Omit<Partial<StatementRow>, 'said' | 'document'> & { said?: string; document?: string } = {},
): StatementRow {
  return {
    id: id as StatementId,
    source: `source of ${id}`,
    paragraph: null,
    kind: 'direct',
    text,
    context: text,
    offsets: [[0, text.length]],
    speakers: by as readonly EntityId[],
    institutions: [],
    mentions: [],
    types: [],
    quantities: [],
    dates: [],
    ...more,
    document: (more.document ?? null) as DocumentId | null,
    said: (more.said ?? null) as IsoDate | null,
  };
}
