import type { Draft } from './actor-draft.ts';
import { FEMALE_TITLE, MALE_TITLE } from './lexicon.ts';
import type { Gender } from './mentions.ts';
import { type OfficeSpan, plainOfficeWord } from './offices.ts';
import type { Scene } from './scene.ts';

/** In tokens: `Brandel, the former | minister`. */
const APPOSITION = 4;

/** A name's tokens, `[first, last)`. */
interface Place {
  readonly first: number;
  readonly last: number;
}

/** Tells people of one surname apart by what stands around their names. */
export interface SurnameOwners {
  /** Notes the offices around a full name. */
  note(draft: Draft, place: Place): void;
  /**
   * Whose bare surname it is: of the one whose title or office stands before it, else of the one named last; null
   * where two were named last in one sentence. `lastBefore` tells where somebody was named last before a token, or -1.
   */
  choose(
    place: Place,
    owners: readonly Draft[],
    lastBefore: (draft: Draft, token: number) => number,
  ): { readonly draft: Draft; readonly sure: boolean } | null;
}

/** Opens it for one article, with the offices found there. */
export function openSurnameOwners(scene: Scene, offices: readonly OfficeSpan[]): SurnameOwners {
  const { tokens } = scene;
  const startingAt = new Map(offices.map((office) => [office.first, office]));
  const endingAt = new Map(offices.map((office) => [office.last, office]));
  const headsOf = new Map<Draft, Set<string>>();
  const headWord = ({ head }: OfficeSpan): string => plainOfficeWord(tokens.lower[head] as string);
  return { note, choose };

  function note(draft: Draft, { first, last }: Place): void {
    const heads = headsOf.get(draft) ?? new Set();
    headsOf.set(draft, heads);
    const before =
      endingAt.get(first) ?? (tokens.lower[first - 1] === ',' ? endingAt.get(first - 1) : undefined);
    if (before) heads.add(headWord(before));
    if (tokens.lower[last] !== ',') return;
    for (let at = last + 1; at <= last + APPOSITION; at++) {
      const behind = startingAt.get(at);
      if (behind) heads.add(headWord(behind));
    }
  }

  function choose(
    place: Place,
    owners: readonly Draft[],
    lastBefore: (draft: Draft, token: number) => number,
  ): { readonly draft: Draft; readonly sure: boolean } | null {
    const [only] = owners;
    if (only && owners.length === 1) return { draft: only, sure: true };
    const before = owners.filter((draft) => lastBefore(draft, place.first) >= 0);
    const pool = narrowed(place, before.length > 0 ? before : owners);
    const [first, second] = [...pool].sort((a, b) => lastBefore(b, place.first) - lastBefore(a, place.first));
    if (!first) return null;
    if (!second) return { draft: first, sure: true };
    const sentence = (draft: Draft): number => scene.sentenceOf[lastBefore(draft, place.first)] ?? -1;
    return sentence(first) === sentence(second) ? null : { draft: first, sure: false };
  }

  /** Those whom the title or office before the surname fits; all where it fits none. */
  function narrowed({ first }: Place, owners: readonly Draft[]): readonly Draft[] {
    const gender = titleGender(scene, first);
    const fitting = owners.filter((draft) => !gender || !draft.gender || draft.gender === gender);
    const named = gender ? fitting.filter((draft) => draft.gender === gender) : [];
    const office = endingAt.get(first);
    const holders = office ? owners.filter((draft) => headsOf.get(draft)?.has(headWord(office))) : [];
    return [holders, named, fitting].find((pool) => pool.length > 0) ?? owners;
  }
}

/** By a title right before a name: `Mr`, `Chairwoman`. */
export function titleGender({ tokens, classes }: Scene, first: number): Gender | null {
  for (let token = first - 1; token >= Math.max(0, first - 2); token--) {
    const bits = classes[token] as number;
    if ((bits & MALE_TITLE) !== 0) return 'male';
    if ((bits & FEMALE_TITLE) !== 0) return 'female';
    if (tokens.lower[token] !== '.') break;
  }
  return null;
}
