/** A candidate's terms with how often each occurs. */
export interface Counted {
  readonly counts: ReadonlyMap<string, number>;
}

/** Candidates that count as company. */
const LEADERS = 10;
/** How fast a worse candidate counts for less, in units of BM25. */
const FALL = 8;
/** What a term that one candidate alone has counts in its length. */
const LONE_TERM = 4;

/**
 * How near each candidate is to the best ones by the terms that the query does not have, 0 to about 0.3: several
 * reports of one story hold each other up. A small pseudo-relevance feedback (Lavrenko and Croft, “Relevance-based
 * language models”, 2001) over what was read anyway; a term's weight is its rarity among the candidates.
 *
 * Each leader spreads its share over its terms, so that a candidate sums up its own terms once.
 */
export function companyOf(
  candidates: readonly Counted[],
  matches: readonly number[],
  asked: ReadonlyMap<string, number>,
): number[] {
  const rarity = rarities(candidates, asked);
  const norms = candidates.map(({ counts }) => {
    let square = 1e-9;
    for (const term of counts.keys())
      square += (asked.get(term) ?? Math.max(rarity.get(term) ?? 0, LONE_TERM)) ** 2;
    return Math.sqrt(square);
  });
  const order = candidates.map((_, at) => at).sort((a, b) => (matches[b] ?? 0) - (matches[a] ?? 0));
  const leaders = order.slice(0, LEADERS);
  const first = matches[leaders[0] ?? 0] ?? 0;
  const shares = new Map(leaders.map((at) => [at, Math.exp(((matches[at] ?? 0) - first) / FALL)]));
  const sum = [...shares.values()].reduce((total, share) => total + share, 0);

  const spread = new Map<string, number>();
  for (const [at, share] of shares)
    for (const term of candidates[at]?.counts.keys() ?? []) {
      const value = rarity.get(term);
      if (value)
        spread.set(term, (spread.get(term) ?? 0) + (share * value * value) / (sum * (norms[at] ?? 1)));
    }
  return candidates.map(({ counts }, at) => {
    let company = 0;
    let own = 0;
    for (const term of counts.keys()) {
      const value = rarity.get(term);
      if (!value) continue;
      company += spread.get(term) ?? 0;
      own += value * value;
    }
    const norm = norms[at] ?? 1;
    return Math.max(0, company - ((shares.get(at) ?? 0) * own) / (sum * norm)) / norm;
  });
}

/** Of the terms that at least two candidates have, and the query has not. */
function rarities(
  candidates: readonly Counted[],
  asked: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const { counts } of candidates)
    for (const term of counts.keys()) if (!asked.has(term)) found.set(term, (found.get(term) ?? 0) + 1);
  const rarity = new Map<string, number>();
  for (const [term, times] of found)
    if (times > 1) rarity.set(term, Math.log(1 + (candidates.length - times + 0.5) / (times + 0.5)));
  return rarity;
}
