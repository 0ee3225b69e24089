import { addSingleName } from './add-single-name.ts';
import { SHIPS } from './en/name-words.ts';
import { words } from './en/words.ts';
import { joinPeople, type People } from './join-people.ts';
import { FUNCTION, MILITARY, ORDINARY, PLACE_NOUN, TIME } from './lexicon.ts';
import { kindsInLists } from './lists.ts';
import { claim, type NameSpan } from './name-span.ts';
import type { OfficeSpan } from './offices.ts';
import { type Candidate, findCandidates } from './people.ts';
import { ENOUGH } from './person-evidence.ts';
import type { Scene } from './scene.ts';
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
  const { titleEnds, officeStarts } = markTitles(scene, offices);
  const all = findCandidates(scene, titleEnds, officeStarts);
  const ships = shipNames(scene, all);
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
  const isListed = besideSure(
    scene,
    candidates.filter(({ words, score }) => words > 1 && score >= ENOUGH),
  );
  const left = candidates.filter((candidate) => !addFull(scene, people, candidate, isListed));
  for (const candidate of left) {
    if (candidate.words > 1) addEnd(scene, people, candidate);
    else addSingleName(scene, people, candidate, isListed(candidate));
  }
  return { people, organisations: listedOrganisations };
}

/** By token, whether an office ends before it, and whether one starts at it. */
function markTitles(
  scene: Scene,
  offices: readonly OfficeSpan[],
): { readonly titleEnds: Uint8Array; readonly officeStarts: Uint8Array } {
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
  return { titleEnds, officeStarts };
}

/** Last words of names that stand behind `USS`, `the frigate`: the ship has them all over the article. */
function shipNames(scene: Scene, candidates: readonly Candidate[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { first, last } of candidates) {
    const before = scene.tokens.lower[first - 1] ?? '';
    const inside = scene.tokens.lower[first] as string;
    if (isShip.has(before) || isShip.has(inside)) names.add(scene.tokens.lower[last - 1] as string);
  }
  return names;
}

/** Whether a candidate stands beside one of these in a list of people. */
function besideSure(scene: Scene, sure: readonly Candidate[]): (candidate: Candidate) => boolean {
  const starts = new Set(sure.map(({ first }) => first));
  const ends = new Set(sure.map(({ last }) => last));
  const isJoint = (token: number): boolean => JOINTS.has(scene.tokens.lower[token] ?? '');
  return ({ first, last }) => {
    if (isJoint(first - 1) && (ends.has(first - 1) || (isJoint(first - 2) && ends.has(first - 2))))
      return true;
    return isJoint(last) && (starts.has(last + 1) || (isJoint(last + 1) && starts.has(last + 2)));
  };
}

function take({ taken }: Scene, { first, last }: Candidate): void {
  setRange(taken, first, last, 1);
}

/** Adds a full name that is surely one, or enough of it beside others in a list. */
function addFull(
  scene: Scene,
  people: People,
  candidate: Candidate,
  isListed: (candidate: Candidate) => boolean,
): boolean {
  const { words, score } = candidate;
  if (words < 2 || score < ENOUGH - IN_A_LIST) return false;
  if (score < ENOUGH && !isListed(candidate)) return false;
  people.add(candidate, confidenceOf(score));
  take(scene, candidate);
  return true;
}

/** Adds a run that is no person by itself, but ends or starts with the name of one: `Poroshenko Warns`. */
function addEnd(scene: Scene, people: People, candidate: Candidate): void {
  if (people.isEndOfName(candidate) || isOtherWayRound(scene, people, candidate)) {
    people.add(candidate, people.isEndOfName(candidate) ? ENDS_A_NAME : OTHER_WAY_ROUND);
    take(scene, candidate);
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
    take(scene, part);
    return;
  }
}

/** `Ryna Pol` beside `Pol Ryna`: one who may be somebody else stays somebody else. */
function isOtherWayRound(scene: Scene, people: People, { first, last, words }: Candidate): boolean {
  if (words !== 2 || last - first !== 2 || scene.heading[first]) return false;
  const lower = (token: number): string => scene.tokens.lower[token] as string;
  const owners = people.bySurname(lower(first));
  return owners.some((draft) => people.byGivenName(lower(first + 1)).includes(draft));
}
