import type { Shard } from '../utils/bundle/bundle-types.ts';
import type { EntityId, EntityKind } from '../utils/model.ts';
import { fingerprintHashes } from '../utils/text/fingerprint.ts';

/** People, institutions and outlets that are listed, of each. */
const MOST_FREQUENT = 20;

interface Known {
  readonly kind: EntityKind;
  readonly name: string;
  readonly country: string | null;
  statements: number;
  documents: number;
}

/** What a bundle covers, counted row by row. */
export interface BundleSummary {
  add(shard: Shard): void;
  /** As `inspect` prints it. */
  summary(): Record<string, unknown>;
}

/** An empty summary, to be fed a bundle row by row: memory grows with its names, not with its rows. */
export function createBundleSummary(): BundleSummary {
  const entities = new Map<EntityId, Known>();
  const rows = { documents: 0, statements: 0, entities: 0 };
  const counts = {
    years: new Map<string, number>(),
    outlets: new Map<string, number>(),
    languages: new Map<string, number>(),
    kinds: new Map<string, number>(),
  };
  const fingerprints = new Set<string>();
  const without = { date: 0, speaker: 0, address: 0, office: 0 };
  let [undated, repeated] = [0, 0];

  return {
    add(shard) {
      rows[shard.kind] += shard.rows.length;
      if (shard.kind === 'entities')
        for (const { id, kind, name, country, roles } of shard.rows) {
          entities.set(id, { kind, name, country, statements: 0, documents: 0 });
          if (kind === 'person' && roles.length === 0) without.office++;
        }
      else if (shard.kind === 'documents')
        for (const { published, outlet, language, url, fingerprint, entities: named } of shard.rows) {
          count(counts.outlets, outlet ?? 'none named');
          count(counts.languages, language ?? 'unknown');
          if (published === null) without.date++;
          if (url === null) without.address++;
          if (fingerprintHashes(fingerprint).length > 0 && fingerprints.has(fingerprint)) repeated++;
          fingerprints.add(fingerprint);
          for (const [id] of named) add(entities.get(id), 'documents');
        }
      else
        for (const { said, kind, speakers, institutions } of shard.rows) {
          if (said === null) undated++;
          count(counts.years, said?.slice(0, 4) ?? 'undated');
          count(counts.kinds, kind);
          if (speakers.length === 0 && institutions.length === 0) without.speaker++;
          for (const id of new Set([...speakers, ...institutions])) add(entities.get(id), 'statements');
        }
    },
    summary: () => ({
      rows: { ...rows, undated },
      statementsByYear: sorted(counts.years, byName),
      statementsByKind: sorted(counts.kinds, byName),
      documentsByLanguage: sorted(counts.languages, byCount),
      documentsByOutlet: sorted(counts.outlets, byCount),
      lacking: {
        documentsWithoutDate: without.date,
        documentsWithoutAddress: without.address,
        documentsOfTheSameText: repeated,
        statementsWithoutSpeaker: without.speaker,
        peopleWithoutOffice: without.office,
      },
      people: mostFrequent(entities, 'person'),
      institutions: mostFrequent(entities, 'organisation'),
    }),
  };
}

function count(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}

function add(entity: Known | undefined, what: 'statements' | 'documents'): void {
  if (entity !== undefined) entity[what]++;
}

type Counted = readonly [name: string, count: number];
const byName = ([a]: Counted, [b]: Counted): number => (a < b ? -1 : 1);
const byCount = (a: Counted, b: Counted): number => b[1] - a[1] || byName(a, b);

function sorted(
  counts: ReadonlyMap<string, number>,
  order: (a: Counted, b: Counted) => number,
): Record<string, number> {
  return Object.fromEntries(
    [...counts].sort(order).slice(0, order === byCount ? MOST_FREQUENT : counts.size),
  );
}

function mostFrequent(entities: ReadonlyMap<EntityId, Known>, kind: EntityKind): Omit<Known, 'kind'>[] {
  return [...entities.values()]
    .filter((entity) => entity.kind === kind)
    .sort((a, b) => b.statements - a.statements || b.documents - a.documents || (a.name < b.name ? -1 : 1))
    .slice(0, MOST_FREQUENT)
    .map(({ kind: _, ...entity }) => entity);
}
