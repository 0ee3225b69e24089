import type { Shard } from '../bundle/bundle-types.ts';
import type { DocumentRow, EntityRow, StatementRow } from '../model.ts';
import { fingerprintHashes } from '../text/fingerprint.ts';
import { foldName } from '../text/fold.ts';
import { createColumnsBuilder, dateNumber } from './columns.ts';
import { createDirectoryBuilder, type DirectoryBuilder } from './directory.ts';
import { createDocumentTable } from './document-table.ts';
import {
  countryTerm,
  fingerprintTerm,
  type IndexRules,
  idTerm,
  institutionTerm,
  kindTerm,
  mentionTerm,
  outletTerm,
  speakerTerm,
} from './index-rules.ts';
import type { InstallHead } from './install-head.ts';
import { createKeyTableBuilder, type KeyTableBuilder } from './key-table.ts';
import { createLabelWriter } from './labels.ts';
import {
  createPostingsBuilder,
  type PostingsBuilder,
  type PostingsHead,
  SEGMENT_ROWS,
  SEGMENT_TERMS,
} from './postings-builder.ts';
import type { PostingsKind, RecordKeys } from './record-keys.ts';
import type { RecordWriter } from './record-writer.ts';

/** Some rows of one kind. */
export type IndexedRows = Pick<Shard, 'kind' | 'rows'>;

export interface IndexWriter {
  /** Rows in a bundle's order: what others point to comes before them. */
  add(shard: IndexedRows): Promise<void>;
  /** Writes what is left, the head last. */
  finish(): Promise<InstallHead>;
}

/**
 * Turns the rows of one bundle into the records of an index over them. Holds one segment of postings and of names,
 * and of each document its id, title and date.
 */
export function createIndexWriter(
  keys: RecordKeys,
  rules: IndexRules,
  { put, settle }: Pick<RecordWriter, 'put' | 'settle'>,
  segmentRows = SEGMENT_ROWS,
): IndexWriter {
  let names = createKeyTableBuilder();
  let browsed = createKeyTableBuilder();
  let directory: DirectoryBuilder = createDirectoryBuilder();
  const labels = createLabelWriter((record, bytes) => put({ key: keys.labels(record), bytes }));
  const pieces = { names: [] as number[], browsed: [] as number[] };
  let entities = 0;
  /** Of the entities so many lie in segments that are closed. */
  let filed = 0;
  const documents = createDocumentTable();
  let lastTitle: { document: number; terms: readonly string[] } = { document: -1, terms: [] };
  const columns = createColumnsBuilder();
  const postings: Record<PostingsKind, { builder: PostingsBuilder; heads: PostingsHead[]; base: number }> = {
    statements: { builder: createPostingsBuilder(), heads: [], base: 0 },
    documents: { builder: createPostingsBuilder(), heads: [], base: 0 },
  };

  async function closePostings(kind: PostingsKind): Promise<void> {
    const { builder, heads, base } = postings[kind];
    if (builder.rows === 0) return;
    const segment = heads.length;
    const goesOn = isFull(kind);
    if (kind === 'statements') put({ key: keys.columns(segment), bytes: columns.build() });
    const blocks = builder.build(base);
    let next = blocks.next();
    for (let block = 0; !next.done; block++) {
      put({ key: keys.postings(kind, segment, block), bytes: next.value });
      await settle();
      next = blocks.next();
    }
    postings[kind] = {
      builder: goesOn ? builder : createPostingsBuilder(),
      heads: [...heads, next.value],
      base: base + next.value.rows,
    };
  }

  /** Whether the segment is full, so that rows are added without a turn of the event loop each. */
  function isFull(kind: PostingsKind): boolean {
    const { builder } = postings[kind];
    return builder.rows === segmentRows || builder.terms > SEGMENT_TERMS;
  }

  function closeNames(): void {
    const segment = pieces.names.length;
    if (entities === filed) return;
    filed = entities;
    pieces.names.push(putTable(names, (piece) => keys.names(segment, piece)));
    pieces.browsed.push(putTable(browsed, (piece) => keys.browsed(segment, piece)));
    put({ key: keys.directory(segment), bytes: directory.build() });
    // No more come, and what they grew to is given back.
    if (entities % segmentRows !== 0) {
      names = createKeyTableBuilder();
      browsed = createKeyTableBuilder();
    }
    directory = createDirectoryBuilder();
  }

  /** Answers the number of pieces. */
  function putTable(table: KeyTableBuilder, keyOf: (piece: number) => string): number {
    const all = table.build();
    all.forEach((bytes, piece) => {
      put({ key: keyOf(piece), bytes });
    });
    return all.length;
  }

  function addEntity(row: EntityRow): void {
    const named = new Set([idTerm(row.id)]);
    for (const name of [row.name, ...row.aliases])
      for (const key of rules.nameKeys(name, row.kind, row.country)) named.add(key);
    for (const key of named) names.add(key, entities);
    const among = new Set([kindTerm(row.kind)]);
    if (row.country !== null) among.add(countryTerm(foldName(row.country)));
    for (const { institution } of row.roles)
      if (institution !== null) among.add(institutionTerm(institution));
    for (const key of among) browsed.add(key, entities);
    directory.add(row.name, entities);
    labels.add(row.name);
    entities++;
    if (entities % segmentRows === 0) closeNames();
  }

  function addDocument(row: DocumentRow): void {
    documents.add(row.id, row.title, row.published);
    const terms = row.title === null ? [] : [...rules.terms(row.title)];
    const words = terms.length;
    terms.push(idTerm(row.id));
    for (const hash of fingerprintHashes(row.fingerprint)) terms.push(fingerprintTerm(hash));
    if (row.outlet !== null) terms.push(outletTerm(foldName(row.outlet)));
    for (const [entity] of row.entities) terms.push(speakerTerm(entity));
    postings.documents.builder.addRow(terms, words);
  }

  /** The terms of a document's title count for each of its statements, as in one text. */
  function titleTerms(document: number): readonly string[] {
    if (document < 0) return [];
    if (lastTitle.document !== document)
      lastTitle = { document, terms: rules.terms(documents.title(document)) };
    return lastTitle.terms;
  }

  function addStatement(row: StatementRow): void {
    const document = row.document === null ? -1 : documents.find(row.document);
    const terms = [...rules.terms(row.text), ...titleTerms(document)];
    const words = terms.length;
    const date = dateNumber(row.said) || (document < 0 ? 0 : documents.date(document));
    columns.add({ length: words, kind: row.kind, document: document + 1, date });
    for (const entity of new Set([...row.speakers, ...row.institutions])) terms.push(speakerTerm(entity));
    for (const entity of new Set(row.mentions)) terms.push(mentionTerm(entity));
    postings.statements.builder.addRow(terms, words);
  }

  return {
    async add(shard) {
      if (shard.kind !== 'entities') closeNames();
      if (shard.kind === 'statements') await closePostings('documents');
      if (shard.kind === 'entities') for (const row of shard.rows as readonly EntityRow[]) addEntity(row);
      else if (shard.kind === 'documents')
        for (const row of shard.rows as readonly DocumentRow[]) {
          addDocument(row);
          if (isFull('documents')) await closePostings('documents');
        }
      else
        for (const row of shard.rows as readonly StatementRow[]) {
          addStatement(row);
          if (isFull('statements')) await closePostings('statements');
        }
    },
    async finish() {
      closeNames();
      await closePostings('documents');
      await closePostings('statements');
      const head: InstallHead = {
        ...pieces,
        labels: labels.finish(),
        statements: postings.statements.heads,
        documents: postings.documents.heads,
      };
      put({ key: keys.head, bytes: new TextEncoder().encode(JSON.stringify(head)) });
      return head;
    },
  };
}
