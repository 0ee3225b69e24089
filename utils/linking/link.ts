import type { Match } from '../model.ts';
import { foldName } from '../text/fold.ts';
import type { Candidate, NameQuery } from './name-query.ts';

/** The corpus entities that a name may stand for, best first. */
export function link(query: NameQuery, candidates: readonly Candidate[]): Match[] {
  const name = foldName(query.name);
  return candidates
    .filter(({ row }) => foldName(row.name) === name)
    .map(({ ref, row }) => ({ entity: ref, name: row.name, linked: true, score: 1, reasons: ['same-name'] }));
}
