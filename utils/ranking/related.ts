import type { RankedStatement, RelatedCandidate, RelatedQuery, TermStatistics } from './related-candidate.ts';
import { terms } from './terms.ts';

/** Ranks earlier statements by how well they go with one, best first, near-duplicates folded. */
export function rankRelated<C extends RelatedCandidate>(
  query: RelatedQuery,
  candidates: readonly C[],
  _statistics: TermStatistics,
): RankedStatement<C>[] {
  const asked = new Set(terms(query.text));
  return candidates
    .map((candidate) => ({
      candidate,
      sightings: [],
      group: 'others' as const,
      relation: 'same-topic' as const,
      shared: terms(candidate.row.text).filter((term) => asked.has(term)),
      score: candidate.bm25,
    }))
    .sort((a, b) => b.score - a.score);
}
