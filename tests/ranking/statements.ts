import type {
  BundleId,
  EntityId,
  EntityRef,
  IsoDate,
  Quantity,
  Related,
  StatementId,
} from '../../utils/model.ts';
import { rankRelated } from '../../utils/ranking/related.ts';
import type {
  RankedStatement,
  RelatedCandidate,
  RelatedQuery,
  TermStatistics,
} from '../../utils/ranking/related-candidate.ts';
import { tellRelated } from '../../utils/ranking/tell-related.ts';
import { terms } from '../../utils/ranking/terms.ts';

const BUNDLE = 'one' as BundleId;
export const refOf = (name: string): EntityRef => ({ bundle: BUNDLE, id: name as EntityId });

export interface Said {
  readonly by?: string;
  readonly for?: string;
  readonly text: string;
  readonly title?: string;
  readonly date?: string;
  readonly quantities?: readonly Quantity[];
}

export function candidateOf(said: Said, at: number): RelatedCandidate {
  const speakers = said.by === undefined ? [] : [said.by as EntityId];
  return {
    bundle: BUNDLE,
    title: said.title ?? null,
    date: (said.date ?? null) as IsoDate | null,
    row: {
      id: `s${at}` as StatementId,
      source: `line ${at}`,
      document: null,
      paragraph: null,
      kind: 'given',
      text: said.text,
      context: said.text,
      offsets: [],
      speakers,
      institutions: said.for === undefined ? [] : [said.for as EntityId],
      mentions: [],
      said: (said.date ?? null) as IsoDate | null,
      types: [],
      quantities: said.quantities ?? [],
      dates: [],
    },
  };
}

/** Ranks statements of an invented corpus for a query, with the corpus's own frequencies, and tells of each. */
export function rank(
  corpus: readonly Said[],
  query: Partial<RelatedQuery> & { readonly text: string },
): (RankedStatement<RelatedCandidate> & Pick<Related, 'relation' | 'shared'>)[] {
  const frequency = new Map<string, number>();
  for (const { text, title } of corpus)
    for (const term of new Set(terms(`${text} ${title ?? ''}`)))
      frequency.set(term, (frequency.get(term) ?? 0) + 1);
  const statistics: TermStatistics = { statements: 1000, frequency };
  const full: RelatedQuery = {
    speakers: [],
    institutions: [],
    quantities: [],
    dates: [],
    published: null,
    ...query,
  };
  const tell = tellRelated(full, statistics);
  return rankRelated(full, corpus.map(candidateOf), statistics, ({ id }) => id).map((one) => ({
    ...one,
    ...tell(one.candidate),
  }));
}
