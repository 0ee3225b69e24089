import type { Draft } from './actor-draft.ts';
import { SHIPS } from './en/name-words.ts';
import { words } from './en/words.ts';
import { joinPeople, type People } from './join-people.ts';
import { FUNCTION, MILITARY, ORDINARY, PLACE_NOUN, TIME } from './lexicon.ts';
import { kindsInLists } from './lists.ts';
import { claim, type NameSpan } from './name-span.ts';
import type { OfficeSpan } from './offices.ts';
import { type Candidate, findCandidates } from './people.ts';
import { ENOUGH } from './person-evidence.ts';
import { knownAt, type Scene } from './scene.ts';
import { confidenceOfSingle } from './single-names.ts';
import { openSurnameOwners } from './surname-owners.ts';
import { setRange } from './token-ranges.ts';

const isShip = words(SHIPS);
/** What stands between people in a list. */
const JOINTS = words(', and &');

/** Confidence of a person, by points of evidence; the panel shows what is at least .5. */
function confidenceOf(score: number): number {
  return Math.min(0.97, 0.5 + Math.max(0, score) * 0.12);
}
/** Confidence of the last words of somebody's full name. */
const ENDS_A_NAME = 0.85;
/** Confidence of two names that somebody has in the other order. */
const OTHER_WAY_ROUND = 0.6;
/** Points that a neighbour in a list of people is worth: `Jonas Jonaitis, Xyz Abc and …`. */
const IN_A_LIST = 1.2;

/** The people of an article: full names first, then surnames that belong to them, then names that stand alone. */
export function findPeople(
  scene: Scene,
  offices: readonly OfficeSpan[],
  organisations: readonly NameSpan[],
): { people: People; organisations: NameSpan[] } {
  const titleEnds = new Uint8Array(scene.tokens.count + 1);
  const officeStarts = new Uint8Array(scene.tokens.count + 1);
  for (const office of offices) {
    titleEnds[office.last] = 1;
    officeStarts[office.first] = 1;
    officeStarts[office.titleFirst] = 1;
    const comma = scene.tokens.lower[office.last] === ',';
    // `the president of Lorn, Serhii Boiev`; a rank before the name is another title.
    const ranked = ((scene.classes[office.last + 1] ?? 0) & MILITARY) !== 0;
    const whole =
      office.first < office.titleFirst || (scene.tokens.lower[office.first - 1] === 'the' && !ranked);
    if (comma && whole) titleEnds[office.last + 1] = 1;
  }
  const all = findCandidates(scene, titleEnds, officeStarts);
  const ships = shipNames(all);
  const kinds = kindsInLists(scene, all, organisations);
  const listedOrganisations: NameSpan[] = [];
  for (const [{ first, last }, kind] of kinds) {
    if (kind === 'organisation')
      listedOrganisations.push(claim(scene, { first, last, kind, type: 'other', confidence: 0.6 }));
  }
  const candidates = all.filter(
    (candidate) => !ships.has(scene.tokens.lower[candidate.last - 1] as string) && !kinds.has(candidate),
  );

  const people = joinPeople(scene, openSurnameOwners(scene, offices));
  const accepted = new Set<Candidate>();
  const accept = (candidate: Candidate): void => {
    accepted.add(candidate);
    setRange(scene.taken, candidate.first, candidate.last, 1);
  };

  const full = candidates.filter((candidate) => candidate.words > 1);
  const sure = new Set(full.filter((candidate) => candidate.score >= ENOUGH));
  const sureStarts = new Set([...sure].map((candidate) => candidate.first));
  const sureEnds = new Set([...sure].map((candidate) => candidate.last));
  for (const candidate of candidates) {
    if (candidate.words < 2) continue;
    if (sure.has(candidate) || (candidate.score >= ENOUGH - IN_A_LIST && listed(candidate))) {
      people.add(candidate, confidenceOf(candidate.score));
      accept(candidate);
    }
  }
  for (const candidate of candidates) {
    if (accepted.has(candidate)) continue;
    if (candidate.words > 1) {
      if (people.isEndOfName(candidate)) {
        people.add(candidate, ENDS_A_NAME);
        accept(candidate);
      } else addPart(candidate);
      continue;
    }
    const lower = scene.tokens.lower[candidate.first] as string;
    const owners = ownersOf(candidate, lower);
    if (owners.length > 0 && isBareName(candidate)) {
      people.addBare(candidate, owners);
      accept(candidate);
    } else if (candidate.titled && isBareName(candidate) && candidate.score > 1.5 && !isPlace(candidate)) {
      // `Sheikh Mohammed`, `Sir Peter`: of somebody named in full.
      const given = people.byGivenName(lower);
      if (given.length === 1) people.addBare(candidate, given);
      else people.add(candidate, 0.8);
      accept(candidate);
    } else {
      const confidence = confidenceOfSingle(scene, candidate, listed(candidate));
      const given = people.byGivenName(lower);
      if (given.length === 1 && (scene.knownOf[candidate.first] as number) < 0 && isBareName(candidate))
        people.addBare(candidate, given);
      else if (confidence > 0) people.add(candidate, confidence);
      else continue;
      accept(candidate);
    }
  }
  return { people, organisations: listedOrganisations };

  /** Whose name a single word is: by surname, by another spelling of it, or `[President Fedor] Brandov`. */
  function ownersOf(candidate: Candidate, lower: string): readonly Draft[] {
    const { first, last } = candidate;
    const same = people.bySurname(lower);
    if (same.length > 0) return same;
    if (/^[\])]$/.test(scene.tokens.lower[last] ?? '')) {
      const behind = people.bySurname(scene.tokens.lower[last + 1] ?? '');
      const owner = people.byGivenName(lower).filter((draft) => behind.includes(draft));
      if (owner.length > 0) return owner;
    }
    const plain = (scene.classes[first] as number) === 0 && (scene.knownOf[first] as number) < 0;
    return plain && !scene.heading[first] ? people.bySpelling(lower) : [];
  }

  /** A run that is no person by itself, but ends or starts with the surname of one: `Poroshenko Warns`. */
  function addPart(candidate: Candidate): void {
    if (isOtherWayRound(candidate)) {
      people.add(candidate, OTHER_WAY_ROUND);
      accept(candidate);
      return;
    }
    // `Brandt Square`: a place.
    if (((scene.classes[candidate.last - 1] as number) & PLACE_NOUN) !== 0) return;
    for (let token = candidate.first; token < candidate.last; token++) {
      const owners = people.bySurname(scene.tokens.lower[token] as string);
      if (owners.length === 0 || ((scene.classes[token] as number) & (FUNCTION | TIME | ORDINARY)) !== 0)
        continue;
      const part: Candidate = { ...candidate, first: token, last: token + 1, words: 1 };
      people.addBare(part, owners);
      scene.taken[token] = 1;
      return;
    }
  }

  /** `Ryna Pol` beside `Pol Ryna`: one who may be somebody else stays somebody else. */
  function isOtherWayRound({ first, last, words }: Candidate): boolean {
    if (words !== 2 || last - first !== 2 || scene.heading[first]) return false;
    const lower = (token: number): string => scene.tokens.lower[token] as string;
    const owners = people.bySurname(lower(first));
    return owners.some((draft) => people.byGivenName(lower(first + 1)).includes(draft));
  }

  /** `Vice President Ukraine …`: a known place behind a title is no name. */
  function isPlace(candidate: Candidate): boolean {
    const known = knownAt(scene, candidate.first);
    return known?.known.isCountry ?? false;
  }

  /** Not the first word of a sentence that the article also writes small, nor a place. */
  function isBareName(candidate: Candidate): boolean {
    const token = candidate.first;
    const bits = scene.classes[token] as number;
    if ((bits & (FUNCTION | TIME)) !== 0 && scene.opening[token]) return false;
    if (namesPlace(token)) return false;
    return !(scene.opening[token] && scene.small.has(scene.tokens.word[token] as number));
  }

  /** `Brandt | Square`: a capital behind it that places end in. */
  function namesPlace(token: number): boolean {
    const next = token + 1;
    const near = scene.capital[next] === 1 && scene.sentenceOf[next] === scene.sentenceOf[token];
    return near && ((scene.classes[next] as number) & PLACE_NOUN) !== 0;
  }

  /** Last words of names that stand behind `USS`, `the frigate`: the ship has them all over the article. */
  function shipNames(candidates: readonly Candidate[]): ReadonlySet<string> {
    const names = new Set<string>();
    for (const { first, last } of candidates) {
      const before = scene.tokens.lower[first - 1] ?? '';
      const inside = scene.tokens.lower[first] as string;
      if (isShip.has(before) || isShip.has(inside)) names.add(scene.tokens.lower[last - 1] as string);
    }
    return names;
  }

  /** Beside a sure person in a list. */
  function listed(candidate: Candidate): boolean {
    const { first, last } = candidate;
    const near = (token: number): boolean => JOINTS.has(scene.tokens.lower[token] ?? '');
    if (near(first - 1) && (sureEnds.has(first - 1) || (near(first - 2) && sureEnds.has(first - 2))))
      return true;
    return near(last) && (sureStarts.has(last + 1) || (near(last + 1) && sureStarts.has(last + 2)));
  }
}
