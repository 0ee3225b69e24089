import type { Corpus } from '../corpus/open-corpus.ts';
import type { SearchCounts } from '../corpus/search-counts.ts';
import { NO_FILTER, type SearchRequest, type StatementFilter } from '../corpus/search-request.ts';
import type { CorpusStatement } from '../model.ts';
import { parseSearch } from './search-query.ts';

export interface SearchQuestion {
  readonly text: string;
  readonly filter?: Partial<StatementFilter>;
  readonly order?: 'score' | 'newest';
  readonly offset?: number;
  readonly limit?: number;
}

export interface SearchResult {
  readonly hits: readonly CorpusStatement[];
  readonly total: number;
  /** False where there may be more than `total`. */
  readonly complete: boolean;
}

const PAGE = 20;

/** One page of the statements that have all the words and phrases typed and pass the filter. One read. */
export async function search(corpus: Corpus, question: SearchQuestion): Promise<SearchResult> {
  const request = requestOf(question);
  if (request === null) return { hits: [], total: 0, complete: true };
  const { hits, total, complete } = (await corpus.read({ search: request })).search;
  return { hits: hits.map(({ statement }) => statement), total, complete };
}

/**
 * How many statements a search finds by each value of its filters; null where that is not known. Beside `search`,
 * not in it: it looks at more, and a reader who types looks at no filter. One read.
 */
export async function searchCounts(corpus: Corpus, question: SearchQuestion): Promise<SearchCounts | null> {
  const request = requestOf(question);
  return request === null ? null : (await corpus.read({ counts: request })).counts;
}

/**
 * What to ask the corpus; null where the words are all stop words: nothing in the index is asked for, so nothing is
 * found. A phrase of such words is sought in the newest statements.
 */
function requestOf({ text, filter, order, offset = 0, limit = PAGE }: SearchQuestion): SearchRequest | null {
  const { groups, phrases } = parseSearch(text);
  if (groups.length === 0 && phrases.length === 0 && text.trim() !== '') return null;
  return {
    groups,
    phrases,
    filter: { ...NO_FILTER, ...filter },
    order: order ?? (groups.length > 0 ? 'score' : 'newest'),
    offset,
    limit,
  };
}
