import type { Corpus } from '../corpus/open-corpus.ts';
import { NO_FILTER, type StatementFilter } from '../corpus/search-request.ts';
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
  const { text, filter = {}, offset = 0, limit = PAGE } = question;
  const { groups, phrases } = parseSearch(text);
  const order = question.order ?? (groups.length > 0 ? 'score' : 'newest');
  // Words that are all stop words ask for nothing that is in the index, so they find nothing; no words find all.
  if (groups.length === 0 && text.trim() !== '') return { hits: [], total: 0, complete: true };
  const answer = await corpus.read({
    search: { groups, phrases, filter: { ...NO_FILTER, ...filter }, order, offset, limit },
  });
  const { hits, total, complete } = answer.search;
  return { hits: hits.map(({ statement }) => statement), total, complete };
}
