import type { Counted } from './company.ts';

/** Terms shorter than this are not compared by their beginnings. */
const LEAST_ALIKE = 5;

/**
 * For each term of the query the terms of all candidates that begin alike or stand inside it: `vaccin` and
 * `vaccinat`; `krystinamartel`, once a hashtag, and `martel`. Worked out once for all candidates.
 */
export function alikeTerms(
  candidates: readonly Counted[],
  weights: ReadonlyMap<string, number>,
): ReadonlyMap<string, string[]> {
  const asked = [...weights.keys()].filter((term) => term.length >= LEAST_ALIKE && !isFigure(term));
  const found = new Map<string, string[]>();
  const seen = new Set<string>();
  for (const { counts } of candidates)
    for (const other of counts.keys()) {
      if (other.length < LEAST_ALIKE || seen.has(other)) continue;
      seen.add(other);
      if (isFigure(other)) continue;
      const like = asked.filter((term) => term !== other && areAlike(term, other));
      if (like.length > 0) found.set(other, like);
    }
  return found;
}

/** The weight of the query's terms that a candidate has only alike. */
export function alikeWeight(
  { counts }: Counted,
  likes: ReadonlyMap<string, readonly string[]>,
  weights: ReadonlyMap<string, number>,
): number {
  if (likes.size === 0) return 0;
  const found = new Set<string>();
  for (const other of counts.keys())
    for (const term of likes.get(other) ?? []) if (!counts.has(term)) found.add(term);
  let sum = 0;
  for (const term of found) sum += weights.get(term) ?? 0;
  return sum;
}

const isFigure = (term: string): boolean => /\d/.test(term);

function areAlike(term: string, other: string): boolean {
  if (term.length > other.length + 3 && term.includes(other)) return true;
  if (term.charCodeAt(0) !== other.charCodeAt(0)) return false;
  let same = 0;
  const shorter = Math.min(term.length, other.length);
  while (same < shorter && term.charCodeAt(same) === other.charCodeAt(same)) same++;
  return same >= LEAST_ALIKE && same >= shorter - 2;
}
