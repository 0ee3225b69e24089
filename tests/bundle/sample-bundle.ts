import type { BundleInfo, BundleRows } from '../../utils/bundle/write-bundle.ts';
import type {
  BundleId,
  DocumentId,
  DocumentRow,
  EntityId,
  EntityRow,
  IsoDate,
  StatementId,
  StatementRow,
} from '../../utils/model.ts';

/** Invented people of an invented country, as rows of a bundle; each function takes what a test wants otherwise. */
export const info: BundleInfo = {
  id: 'sample' as BundleId,
  name: 'Sample',
  publisher: 'Tests',
  licence: 'MIT',
  created: null,
};

export function entityRow(number: number, change: Partial<EntityRow> = {}): EntityRow {
  return {
    id: `e${number}` as EntityId,
    kind: 'person',
    name: `Vendal Orsik ${number}`,
    aliases: [],
    country: 'Zembla',
    roles: [],
    sameAs: [],
    ...change,
  };
}

export function documentRow(number: number, change: Partial<DocumentRow> = {}): DocumentRow {
  return {
    id: `d${number}` as DocumentId,
    source: `article ${number}`,
    title: `Zembla plans canal ${number}`,
    url: `https://news.example/${number}`,
    outlet: 'Zembla Herald',
    published: '2026-03-12' as IsoDate,
    language: 'en',
    authors: [],
    fingerprint: '',
    entities: [['e0' as EntityId, 2]],
    ...change,
  };
}

export function statementRow(number: number, change: Partial<StatementRow> = {}): StatementRow {
  return {
    id: `s${number}` as StatementId,
    source: `article ${number}`,
    document: 'd0' as DocumentId,
    paragraph: 0,
    kind: 'direct',
    text: `We will dig ${number} km`,
    context: `“We will dig ${number} km,” Orsik said.`,
    offsets: [[1, 15]],
    speakers: ['e0' as EntityId],
    institutions: [],
    mentions: [],
    types: ['quantity', 'commitment'],
    quantities: [{ comparator: '=', value: number, unit: 'km', of: null, negated: false }],
    dates: [],
    said: '2026-03-12' as IsoDate,
    ...change,
  };
}

export function sampleRows(statements = 3): BundleRows {
  return {
    entities: [entityRow(0), entityRow(1)],
    documents: [documentRow(0), documentRow(1, { published: null })],
    statements: Array.from({ length: statements }, (_, number) => statementRow(number)),
  };
}
