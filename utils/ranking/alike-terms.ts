import type { Cut, CutCandidates } from './cut-candidates.ts';

/** Terms shorter than this are not compared by their beginnings. */
const LEAST_ALIKE = 5;

/**
 * For each term of the candidates those of the query that begin alike or have it inside: `vaccin` and `vaccinat`;
 * `krystinamartel`, once a hashtag, and `martel`. By number; the query's terms are the first `asked`.
 */
export function alikeTerms({ terms }: CutCandidates, asked: number): ReadonlyMap<number, readonly number[]> {
  const compared = [...terms.slice(0, asked).entries()].filter(([, term]) => isCompared(term));
  const found = new Map<number, number[]>();
  if (compared.length === 0) return found;
  terms.forEach((other, number) => {
    if (!isCompared(other)) return;
    for (const [own, term] of compared) {
      if (own === number || !areAlike(term, other)) continue;
      const list = found.get(number);
      if (list === undefined) found.set(number, [own]);
      else list.push(own);
    }
  });
  return found;
}

/** The weight of the query's terms that a candidate has only alike. */
export function alikeWeight(
  { terms, asked }: Cut,
  likes: ReadonlyMap<number, readonly number[]>,
  weights: readonly number[],
): number {
  if (likes.size === 0) return 0;
  const found = new Set<number>();
  for (const term of terms) for (const own of likes.get(term) ?? []) if (asked[own] === 0) found.add(own);
  let sum = 0;
  for (const own of found) sum += weights[own] ?? 0;
  return sum;
}

/** Long enough, and no figure. */
const isCompared = (term: string): boolean => term.length >= LEAST_ALIKE && !/\d/.test(term);

function areAlike(term: string, other: string): boolean {
  if (term.length > other.length + 3 && term.includes(other)) return true;
  if (term.charCodeAt(0) !== other.charCodeAt(0)) return false;
  let same = 0;
  const shorter = Math.min(term.length, other.length);
  while (same < shorter && term.charCodeAt(same) === other.charCodeAt(same)) same++;
  return same >= LEAST_ALIKE && same >= shorter - 2;
}
