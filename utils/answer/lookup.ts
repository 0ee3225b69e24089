import type { Corpus } from '../corpus/open-corpus.ts';
import { link } from '../linking/link.ts';
import { queryKeys } from '../linking/name-keys.ts';
import type { NameQuery } from '../linking/name-query.ts';
import type { Match } from '../model.ts';

/** Names with what is known around them; only the name must be given. */
export type Lookup = Pick<NameQuery, 'name'> & Partial<NameQuery>;

/** Whom each name may stand for, best first; one read for all of them. */
export async function lookup(corpus: Corpus, names: readonly Lookup[]): Promise<Match[][]> {
  const queries = names.map(completed);
  const answer = await corpus.read({
    names: () => queries.map(({ name, kind, country }) => queryKeys(name, kind, country)),
  });
  return queries.map((query, at) => link(query, answer.names[at] ?? []));
}

function completed({ name, kind = null, country = null, roles = [], context = null }: Lookup): NameQuery {
  return { name, kind, country, roles, context };
}
