import type { Draft } from './actor-draft.ts';
import type { People } from './join-people.ts';
import { FUNCTION, PLACE_NOUN, TIME } from './lexicon.ts';
import type { Candidate } from './people.ts';
import { knownAt, type Scene } from './scene.ts';
import { confidenceOfSingle } from './single-names.ts';
import { setRange } from './token-ranges.ts';

/** Points of evidence from which one word behind a title is a person: `Sheikh Mohammed`. */
const ENOUGH_TITLED = 1.5;
/** Confidence of such a person. */
const TITLED = 0.8;

/** Adds a name of one word: somebody's who is named in full, or one that stands alone. */
export function addSingleName(scene: Scene, people: People, candidate: Candidate, isListed: boolean): void {
  const lower = scene.tokens.lower[candidate.first] as string;
  const owners = ownersOf(scene, people, candidate, lower);
  const isBare = isBareName(scene, candidate.first);
  const given = people.byGivenName(lower);
  if (owners.length > 0 && isBare) people.addBare(candidate, owners);
  else if (candidate.titled && isBare && candidate.score > ENOUGH_TITLED && !isCountry(scene, candidate)) {
    // `Sheikh Mohammed`, `Sir Peter`: of somebody named in full.
    if (given.length === 1) people.addBare(candidate, given);
    else people.add(candidate, TITLED);
  } else {
    const confidence = confidenceOfSingle(scene, candidate, isListed);
    const isKnown = (scene.knownOf[candidate.first] as number) >= 0;
    if (given.length === 1 && !isKnown && isBare) people.addBare(candidate, given);
    else if (confidence > 0) people.add(candidate, confidence);
    else return;
  }
  setRange(scene.taken, candidate.first, candidate.last, 1);
}

/** Whose name a single word is: by surname, by another spelling of it, or `[President Fedor] Brandov`. */
function ownersOf(scene: Scene, people: People, { first, last }: Candidate, lower: string): readonly Draft[] {
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

/** `Vice President Ukraine …`: a known country behind a title is no name. */
function isCountry(scene: Scene, { first }: Candidate): boolean {
  return knownAt(scene, first)?.known.isCountry ?? false;
}

/** Not the first word of a sentence that the article also writes small, nor a place. */
function isBareName(scene: Scene, token: number): boolean {
  const bits = scene.classes[token] as number;
  if ((bits & (FUNCTION | TIME)) !== 0 && scene.opening[token]) return false;
  if (namesPlace(scene, token)) return false;
  return !(scene.opening[token] && scene.small.has(scene.tokens.word[token] as number));
}

/** `Brandt | Square`: a capital behind it that places end in. */
function namesPlace(scene: Scene, token: number): boolean {
  const next = token + 1;
  const near = scene.capital[next] === 1 && scene.sentenceOf[next] === scene.sentenceOf[token];
  return near && ((scene.classes[next] as number) & PLACE_NOUN) !== 0;
}
