import { create, insertMultiple, load, type RawData, save, search } from '@orama/orama';
import FlexSearch from 'flexsearch';
import MiniSearch from 'minisearch';

/** A statement as a general library sees it. */
export interface PlainDocument {
  readonly id: string;
  readonly text: string;
  readonly title: string;
}

export interface OpenLibrary {
  /** Ids, best first. */
  search(query: string, limit: number): Promise<string[]>;
}

/** A general search library: makes an index, gives it as texts to store, and opens what was stored. */
export interface SearchLibrary {
  readonly name: string;
  /** The stored index: what a worker would find on waking. */
  build(documents: readonly PlainDocument[]): Promise<string[]>;
  open(stored: readonly string[]): Promise<OpenLibrary>;
}

const MINISEARCH = { fields: ['text', 'title'], searchOptions: { combineWith: 'OR' as const } };
const ORAMA = { schema: { text: 'string', title: 'string' } } as const;
const ORAMA_BATCH = 5_000;
/** As its documentation has it for plain full text. */
const FLEXSEARCH = { tokenize: 'strict', encoder: FlexSearch.Charset.LatinDefault } as const;

/** Each as its documentation says to use it for ranked full text over two fields; none is tuned. */
export const SEARCH_LIBRARIES: readonly SearchLibrary[] = [
  {
    name: 'MiniSearch',
    async build(documents) {
      const index = new MiniSearch<PlainDocument>(MINISEARCH);
      index.addAll(documents);
      return [JSON.stringify(index)];
    },
    async open([stored = '']) {
      const index = MiniSearch.loadJSON<PlainDocument>(stored, MINISEARCH);
      return {
        search: async (query, limit) =>
          index
            .search(query)
            .slice(0, limit)
            .map(({ id }) => String(id)),
      };
    },
  },
  {
    name: 'FlexSearch',
    async build(documents) {
      const index = new FlexSearch.Index(FLEXSEARCH);
      documents.forEach(({ text, title }, at) => {
        index.add(at, `${text} ${title}`);
      });
      const parts: [string, string][] = [];
      await index.export(async (key: string, data: string) => {
        parts.push([key, data]);
      });
      return [JSON.stringify(parts), JSON.stringify(documents.map(({ id }) => id))];
    },
    async open([stored = '[]', ids = '[]']) {
      const index = new FlexSearch.Index(FLEXSEARCH);
      for (const [key, data] of JSON.parse(stored) as [string, string][]) index.import(key, data);
      const known = JSON.parse(ids) as string[];
      return {
        search: async (query, limit) =>
          (index.search(query, { limit, suggest: true }) as number[]).flatMap((at) => known[at] ?? []),
      };
    },
  },
  {
    name: 'Orama',
    async build(documents) {
      const index = create(ORAMA);
      await insertMultiple(index, [...documents], ORAMA_BATCH, 'english', true, 0);
      return [JSON.stringify(save(index))];
    },
    async open([stored = '']) {
      const index = create(ORAMA);
      load(index, JSON.parse(stored) as RawData);
      return {
        search: async (query, limit) =>
          (await search(index, { term: query, limit })).hits.map(({ id }) => id),
      };
    },
  },
];
