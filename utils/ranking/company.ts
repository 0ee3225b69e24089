import type { CutCandidates } from './cut-candidates.ts';

/** Candidates that count as company. */
const LEADERS = 10;
/** How fast a worse candidate counts for less, in units of BM25. */
const FALL = 8;
/** What a term that one candidate alone has counts in its length. */
const LONE_TERM = 4;

/**
 * How near each candidate is to the best ones by the terms that the query does not have, 0 to about 0.3: several
 * reports of one story hold each other up. A small pseudo-relevance feedback (Lavrenko and Croft, “Relevance-based
 * language models”, 2001) over what was read anyway; a term's weight is its rarity among the candidates. `asked`
 * are the weights of the query's terms.
 *
 * Each leader spreads its share over its terms, so that a candidate sums up its own terms once.
 */
export function companyOf(
  candidates: CutCandidates,
  matches: readonly number[],
  asked: readonly number[],
): number[] {
  const { cuts } = candidates;
  const rarity = rarities(candidates, asked.length);
  const norms = cuts.map(({ terms }) => {
    let square = 1e-9;
    for (const term of terms) square += (asked[term] ?? Math.max(rarity[term] as number, LONE_TERM)) ** 2;
    return Math.sqrt(square);
  });
  const order = cuts.map((_, at) => at).sort((a, b) => (matches[b] ?? 0) - (matches[a] ?? 0));
  const leaders = order.slice(0, LEADERS);
  const first = matches[leaders[0] ?? 0] ?? 0;
  const shares = new Map(leaders.map((at) => [at, Math.exp(((matches[at] ?? 0) - first) / FALL)]));
  const sum = [...shares.values()].reduce((total, share) => total + share, 0);

  const spread = new Float64Array(candidates.terms.length);
  for (const [at, share] of shares)
    for (const term of cuts[at]?.terms ?? [])
      spread[term] =
        (spread[term] as number) + (share * (rarity[term] as number) ** 2) / (sum * (norms[at] ?? 1));
  return cuts.map(({ terms }, at) => {
    let company = 0;
    let own = 0;
    for (const term of terms) {
      company += spread[term] as number;
      own += (rarity[term] as number) ** 2;
    }
    const norm = norms[at] ?? 1;
    return Math.max(0, company - ((shares.get(at) ?? 0) * own) / (sum * norm)) / norm;
  });
}

/** By term; 0 of those that only one candidate has, or the query. */
function rarities({ cuts, terms }: CutCandidates, asked: number): Float64Array {
  const found = new Uint16Array(terms.length);
  for (const cut of cuts) for (const term of cut.terms) found[term] = (found[term] as number) + 1;
  const rarity = new Float64Array(terms.length);
  for (let term = asked; term < found.length; term++) {
    const times = found[term] as number;
    if (times > 1) rarity[term] = Math.log(1 + (cuts.length - times + 0.5) / (times + 0.5));
  }
  return rarity;
}
