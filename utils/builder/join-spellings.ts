import { link } from '../linking/link.ts';
import { indexKeys, queryKeys } from '../linking/name-keys.ts';
import type { Candidate } from '../linking/name-query.ts';
import { personName } from '../linking/person-name.ts';
import type { BundleId, EntityId, EntityRow, Match, MatchReason } from '../model.ts';
import type { Tally } from './entity-tally.ts';
import type { NameGroup } from './name-groups.ts';

/** Groups under one key; a key that leads to more is a common name, and says nothing. */
const MOST_CANDIDATES = 50;
/** Offices that are weighed as evidence. */
const MOST_OFFICES = 20;
/**
 * Between the names alone, without an office, an institution or a country in common: `Pavlo Hubariev` and
 * `Pavel Gubariev` reach .93, `Harry Murt` and `Gary Mart` .915. A wrong join is in the bundle for good.
 */
const LEAST_SCORE_OF_NAMES = 0.92;
const EVIDENCE: readonly MatchReason[] = ['same-office', 'same-institution', 'same-country'];
const HERE = '' as BundleId;

/**
 * Joins groups whose names are spellings of one name, where linking is sure of it: one person for all
 * romanisations. Answers the groups of each entity, as lists of groups in the order given.
 */
export function joinSpellings(groups: readonly NameGroup[], tallies: readonly Tally[]): NameGroup[][] {
  const parent = groups.map((_, index) => index);
  const root = (index: number): number => {
    let at = index;
    while (parent[at] !== at) at = parent[at] ?? at;
    return at;
  };

  const rows = groups.map((group, index) => candidateOf(group, index, tallies));
  const filed = new Map<string, number[]>();
  rows.forEach((row, index) => {
    if (row === null) return;
    for (const key of indexKeys(row.row.name, row.row.kind, row.row.country)) {
      const found = filed.get(key);
      if (found === undefined) filed.set(key, [index]);
      else if (found.length <= MOST_CANDIDATES) found.push(index);
    }
  });

  const linked = rows.map((row, index): ReadonlySet<number> => {
    const near = new Set<number>();
    if (row === null) return near;
    for (const key of queryKeys(row.row.name, row.row.kind, row.row.country)) {
      const found = filed.get(key) ?? [];
      if (found.length <= MOST_CANDIDATES) for (const other of found) near.add(other);
    }
    near.delete(index);
    if (near.size === 0) return near;
    const candidates = [...near].sort((a, b) => a - b).flatMap((other) => rows[other] ?? []);
    const matches = link(queryOf(row), candidates).filter(isSure);
    return new Set(matches.map(({ entity }) => Number(entity.id)));
  });

  linked.forEach((others, index) => {
    for (const other of others) {
      // A short name may link to the lone longer one, which may be a relative's: both must be sure.
      if (linked[other]?.has(index) !== true) continue;
      const [one, two] = [groups[index], groups[other]];
      if (one === undefined || two === undefined || one.kind !== two.kind) continue;
      if (suffixOf(rows[index]) !== suffixOf(rows[other])) continue;
      if (disagree(one.country, two.country) || meet(one, two, tallies)) continue;
      const [from, to] = [root(index), root(other)].sort((a, b) => a - b);
      if (from !== undefined && to !== undefined) parent[to] = from;
    }
  });

  const joined = new Map<number, NameGroup[]>();
  groups.forEach((group, index) => {
    const found = joined.get(root(index));
    if (found === undefined) joined.set(root(index), [group]);
    else found.push(group);
  });
  return [...joined.values()];
}

function isSure({ linked, score, reasons }: Match): boolean {
  return linked && (score >= LEAST_SCORE_OF_NAMES || reasons.some((reason) => EVIDENCE.includes(reason)));
}

/** `jr`, `iii`; empty for most. Father and son share country and institution, some the very office. */
function suffixOf(candidate: Candidate | null | undefined): string {
  return candidate?.row.kind === 'person' ? personName(candidate.row.name).suffix : '';
}

/** Whether one document speaks of both: a text keeps to one spelling, so they are two. */
function meet(a: NameGroup, b: NameGroup, tallies: readonly Tally[]): boolean {
  const observationsOf = (group: NameGroup): number[] =>
    group.tallies.flatMap((number) => tallies[number]?.observations ?? []);
  const documents = new Set(observationsOf(a));
  return observationsOf(b).some((observation) => documents.has(observation));
}

function disagree(a: string | null | undefined, b: string | null | undefined): boolean {
  return typeof a === 'string' && typeof b === 'string' && a !== b;
}

/** A group as linking sees a corpus entity; null where the name is one word, which is nobody's alone. */
function candidateOf(group: NameGroup, index: number, tallies: readonly Tally[]): Candidate | null {
  if (group.apart) return null;
  const members = group.tallies.flatMap((number) => tallies[number] ?? []);
  const name = members.find((member) => member.name !== null)?.name ?? null;
  if (name === null) return null;
  const offices = members.flatMap((member) => [...member.offices.values()]).slice(0, MOST_OFFICES);
  const row: EntityRow = {
    id: String(index) as EntityId,
    kind: group.kind,
    name,
    aliases: [],
    country: group.country,
    roles: offices.map(({ title, country }) => ({
      title,
      institution: null,
      country,
      from: null,
      to: null,
      document: null,
    })),
    sameAs: [],
  };
  return {
    ref: { bundle: HERE, id: row.id },
    row,
    institutions: offices.map(({ institutionName }) => institutionName),
  };
}

function queryOf(candidate: Candidate): Parameters<typeof link>[0] {
  const { row, institutions } = candidate;
  return {
    name: row.name,
    kind: row.kind,
    country: row.country,
    roles: row.roles.map((role, at) => ({
      title: role.title,
      institution: institutions[at] ?? null,
      country: role.country,
    })),
    context: null,
  };
}
