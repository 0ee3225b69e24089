import type { Match } from '../model.ts';
import type { Candidate, NameQuery } from './name-query.ts';
import { personName } from './person-name.ts';
import { LINK_SCORE, scorePersonNames } from './person-score.ts';

/** The corpus entities that a name may stand for, best first. */
export function link(query: NameQuery, candidates: readonly Candidate[]): Match[] {
  const name = personName(query.name);
  const out: Match[] = [];
  for (const { ref, row } of candidates) {
    let best = 0,
      partial = false;
    for (const n of [row.name, ...row.aliases]) {
      const s = scorePersonNames(name, personName(n));
      if (s && s.score > best) {
        best = s.score;
        partial = s.partial;
      }
    }
    if (best > 0)
      out.push({
        entity: ref,
        name: row.name,
        score: best,
        linked: !partial && best >= LINK_SCORE,
        reasons: [],
      });
  }
  out.sort((a, b) => b.score - a.score);
  return out.map((m) => ({
    ...m,
    linked: m.linked && !(out[1] && m.score - out[1].score < 0.04 && m === out[0]) && m === out[0],
  }));
}
