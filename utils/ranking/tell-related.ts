import type { Related } from '../model.ts';
import { askedFigures } from './asked-figures.ts';
import { cutStatement } from './cut-statement.ts';
import { nearnessTo } from './nearness.ts';
import type { RelatedCandidate, RelatedQuery, TermStatistics } from './related-candidate.ts';
import { relationTo } from './relation.ts';
import { sharedWords } from './shared-words.ts';
import { plainWords } from './word-run.ts';

/**
 * What is told of a statement that is shown: how it goes with the asked one, and the words that both have. Apart
 * from the ranking, since of fifty that are ranked ten are shown.
 */
export function tellRelated(
  query: RelatedQuery,
  statistics: TermStatistics,
): (candidate: RelatedCandidate) => Pick<Related, 'relation' | 'shared' | 'near'> {
  const relation = relationTo({ words: plainWords(query.text), quantities: askedFigures(query) });
  const shared = sharedWords(query.text, statistics);
  const near = nearnessTo(query.text, statistics);
  return (candidate) => {
    const { row } = candidate;
    const told = relation({ words: cutStatement(candidate).words, quantities: row.quantities });
    return {
      relation: told,
      shared: shared(row.text),
      near: told !== 'same-topic' || near(row.text),
    };
  };
}
