import type { Match, MatchReason } from '../model.ts';
import { nameComparer } from './compare-names.ts';
import { countryKey } from './country-key.ts';
import { askedEvidence, type Evidence, weighEvidence } from './evidence.ts';
import type { Candidate, NameQuery } from './name-query.ts';
import { LINK_SCORE } from './person-score.ts';

/** One candidate with all that decides about it. */
interface Weighed {
  readonly candidate: Candidate;
  readonly name: number;
  readonly score: number;
  /** Whether the name alone, or the name with its evidence, is enough where nobody else has it. */
  readonly sure: boolean;
  readonly evidence: Evidence;
  readonly reasons: readonly MatchReason[];
}

/** A point of evidence adds this to the score; a contradiction takes the other away. */
const SUPPORT_WEIGHT = 0.01;
const CONFLICT_COST = 0.25;
/** Candidates whose names fit this much worse than the best are no rivals of it. */
const RIVAL_MARGIN = 0.045;
/** Evidence that makes up for a surname alone: the same office. */
const ENOUGH_FOR_SURNAME = 4;
/** Evidence that makes up for a name that fits only in part: the same country. */
const ENOUGH_FOR_PART = 2;
/** Names below this are not even possible. */
const LEAST_SCORE = 0.3;

/**
 * The corpus entities that a name may stand for, best first.
 *
 * A full name links where it fits and nobody else's fits as well; where two people have it, only the one for
 * whom country, office or institution speak links; another country than the page's never links. The same person
 * in two bundles links in both. What is unsure stays in the list with `linked: false`.
 */
export function link(query: NameQuery, candidates: readonly Candidate[]): Match[] {
  if (candidates.length === 0) return [];
  const compare = nameComparer(query);
  const asked = askedEvidence(query);
  const found: Weighed[] = [];
  for (const candidate of candidates) {
    const compared = compare(candidate.row);
    if (compared === null) continue;
    const evidence = weighEvidence(asked, candidate);
    const { score, needs } = compared;
    const enough =
      needs === 'nothing' || evidence.support >= (needs === 'office' ? ENOUGH_FOR_SURNAME : ENOUGH_FOR_PART);
    const total = score + SUPPORT_WEIGHT * evidence.support - (evidence.conflict ? CONFLICT_COST : 0);
    if (total < LEAST_SCORE) continue;
    found.push({
      candidate,
      name: score,
      score: Math.max(0, Math.min(1, total)),
      sure: enough && !evidence.conflict && (score >= LINK_SCORE || needs !== 'nothing'),
      evidence,
      reasons: [...compared.reasons, ...evidence.reasons],
    });
  }
  found.sort((a, b) => b.score - a.score || b.name - a.name || prominence(b) - prominence(a));
  return decide(found);
}

/** Of equals the one of whom more is known: with offices and other spellings somebody is written about. */
function prominence({ candidate }: Weighed): number {
  return 2 * candidate.row.roles.length + candidate.row.aliases.length;
}

/** Links the best and whoever is the same person; without a clear best, nobody. */
function decide(found: readonly Weighed[]): Match[] {
  const best = found[0];
  if (best === undefined) return [];
  const rivals = found.filter(
    (other) => other !== best && best.name - other.name < RIVAL_MARGIN && !samePerson(best, other),
  );
  const clear = rivals.every(
    (rival) => rival.evidence.conflict || best.evidence.support > rival.evidence.support,
  );
  return found.map((one): Match => {
    const isNamesake = one !== best ? !samePerson(best, one) : !clear;
    const linked = best.sure && clear && (one === best || (one.sure && !isNamesake));
    const reasons =
      isNamesake && one.name >= LINK_SCORE ? [...one.reasons, 'namesake' as const] : one.reasons;
    return { entity: one.candidate.ref, name: one.candidate.row.name, linked, score: one.score, reasons };
  });
}

/**
 * Two bundles' rows of one person: names that fit the query as well, and public ids, or else countries, that do
 * not disagree. An id alone joins nobody.
 */
function samePerson(a: Weighed, b: Weighed): boolean {
  const [left, right] = [a.candidate, b.candidate];
  if (left.ref.bundle === right.ref.bundle) return false;
  if (left.row.kind !== right.row.kind || Math.abs(a.name - b.name) >= RIVAL_MARGIN) return false;
  const [ids, others] = [left.row.sameAs, right.row.sameAs];
  if (ids.length > 0 && others.length > 0) return ids.some((id) => others.includes(id));
  if (left.row.country !== null && right.row.country !== null)
    return countryKey(left.row.country) === countryKey(right.row.country);
  return true;
}
