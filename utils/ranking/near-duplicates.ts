import { negations } from './negation.ts';
import { groupOf } from './synonyms.ts';

/** Words of a shingle. */
const SHINGLE = 3;
/** Share of all shingles of both that they must have in common. */
const LEAST_JACCARD = 0.7;
/** Share of the shorter's shingles that the longer must have: a fragment of the same quote. */
const LEAST_CONTAINMENT = 0.85;
/** Fewer words are a phrase that anyone uses. */
const LEAST_FRAGMENT = 6;

const shingle = (words: readonly string[], at: number): string =>
  `${words[at]} ${words[at + 1]} ${words[at + 2]}`;

/** A wording cut into words and shingles, for comparing it with many. */
export interface CutWording {
  /** See `plainWords`. */
  readonly words: readonly string[];
  readonly shingles: ReadonlySet<string>;
}

/** Cuts a wording once, for all that it is compared with. */
export function cutWording(words: readonly string[]): CutWording {
  const shingles = new Set<string>();
  for (let at = 0; at + SHINGLE <= words.length; at++) shingles.add(shingle(words, at));
  if (shingles.size === 0 && words.length > 0) shingles.add(words.join(' '));
  return { words, shingles };
}

/**
 * Whether two wordings are one statement, reprinted or quoted in part: word shingles (Broder, “On the resemblance
 * and containment of documents”, 1997) with one rule more: figures and negations must be the same, whatever the
 * likeness.
 *
 * `We will build 5 roads by May` and `"We will build 5 roads" by May` are; with 6 roads, or `will not`, they are not.
 */
export function areNearDuplicates(a: CutWording, b: CutWording): boolean {
  const [few, many] = a.shingles.size <= b.shingles.size ? [a, b] : [b, a];
  let both = 0;
  for (const one of few.shingles) if (many.shingles.has(one)) both++;
  if (both === 0) return false;
  if (both / (few.shingles.size + many.shingles.size - both) >= LEAST_JACCARD)
    return agree(few.words, many.words);
  if (few.words.length < LEAST_FRAGMENT || both / few.shingles.size < LEAST_CONTAINMENT) return false;
  return agree(few.words, sharedStretch(few, many));
}

/** The longer wording from its first shared shingle to its last. */
function sharedStretch(few: CutWording, many: CutWording): readonly string[] {
  let first = -1;
  let last = -1;
  for (let at = 0; at + SHINGLE <= many.words.length; at++) {
    if (!few.shingles.has(shingle(many.words, at))) continue;
    if (first < 0) first = at;
    last = at + SHINGLE;
  }
  return many.words.slice(first, last);
}

function agree(a: readonly string[], b: readonly string[]): boolean {
  return negations(a) === negations(b) && figures(a) === figures(b);
}

/** Also those written in words. */
function figures(words: readonly string[]): string {
  return words
    .map(groupOf)
    .filter((word) => /^\d/.test(word))
    .sort()
    .join(' ');
}

/**
 * Groups near-duplicates, each under the first of its group. Wordings (see `plainWords`) come best first; answers
 * indices: the canonical one, then its sightings. Only those that share a shingle are compared, and `mayBeOne` is
 * asked only of near-duplicates.
 */
export function groupNearDuplicates(
  wordings: readonly (readonly string[])[],
  mayBeOne: (canonical: number, other: number) => boolean,
): number[][] {
  const groups: number[][] = [];
  const canonical: CutWording[] = [];
  const withShingle = new Map<string, number[]>();
  wordings.forEach((words, index) => {
    const cut = cutWording(words);
    const shared = new Map<number, number>();
    for (const one of cut.shingles)
      for (const group of withShingle.get(one) ?? []) shared.set(group, (shared.get(group) ?? 0) + 1);
    for (const [group, count] of shared) {
      const other = canonical[group];
      // The coarse bound spares the verification: containment needs most shingles of the smaller one.
      if (other === undefined || count < LEAST_JACCARD * Math.min(cut.shingles.size, other.shingles.size))
        continue;
      const members = groups[group] ?? [];
      if (!areNearDuplicates(cut, other) || !mayBeOne(members[0] ?? -1, index)) continue;
      members.push(index);
      return;
    }
    const group = groups.length;
    groups.push([index]);
    canonical.push(cut);
    for (const one of cut.shingles) {
      const list = withShingle.get(one);
      if (list === undefined) withShingle.set(one, [group]);
      else list.push(group);
    }
  });
  return groups;
}
