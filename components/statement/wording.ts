/** A run of words that both versions have, or that only this one has. */
export interface Run {
  readonly text: string;
  readonly same: boolean;
}

export interface Wording {
  readonly first: readonly Run[];
  readonly second: readonly Run[];
  /** Shared words over the words of the shorter version, 0 to 1. */
  readonly shared: number;
}

/** Versions that share fewer of their words say something else; marking every other word would only be noise. */
export const ALIKE = 0.5;

/** Longer statements are compared this far; the rest counts as differing. */
const MAX_WORDS = 400;

/** Longer is no word, and is compared as it stands, in characters. */
const LONGEST_WORD = 100;

/** Case, quote marks and punctuation at its ends do not make a word another one. */
function folded(word: string): string {
  if (word.length > LONGEST_WORD) return word;
  return word
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}%]+$/gu, '');
}

/**
 * Two versions of a quote, word by word: which words stand in both in the same order (longest common subsequence,
 * Wagner & Fischer 1974), the rest set apart.
 *
 *     the war is our shared war     the war   is     our shared war
 *     this war is  a shared war  →  this      is  a      shared war
 *
 * Time and memory grow with the product of the two lengths, so at most `MAX_WORDS` of each are compared.
 */
export function compareWording(first: string, second: string): Wording {
  const a = first.split(/\s+/u).filter((word) => word !== '');
  const b = second.split(/\s+/u).filter((word) => word !== '');
  const [inFirst, inSecond] = commonWords(
    a.slice(0, MAX_WORDS).map(folded),
    b.slice(0, MAX_WORDS).map(folded),
  );
  return {
    first: runs(a, inFirst),
    second: runs(b, inSecond),
    shared: inFirst.size / Math.max(1, Math.min(a.length, b.length)),
  };
}

/** The positions of the longest common subsequence in either list. */
function commonWords(
  a: readonly string[],
  b: readonly string[],
): readonly [inFirst: ReadonlySet<number>, inSecond: ReadonlySet<number>] {
  const width = b.length + 1;
  // `lengths[i * width + j]`: the longest common subsequence of what follows a's i-th and b's j-th word.
  const lengths = new Uint16Array((a.length + 1) * width);
  const at = (i: number, j: number): number => lengths[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      lengths[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const inFirst = new Set<number>();
  const inSecond = new Set<number>();
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) {
      inFirst.add(i++);
      inSecond.add(j++);
    } else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return [inFirst, inSecond];
}

function runs(words: readonly string[], shared: ReadonlySet<number>): readonly Run[] {
  const out: { text: string; same: boolean }[] = [];
  words.forEach((word, index) => {
    const same = shared.has(index);
    const last = out.at(-1);
    if (last?.same === same) last.text += ` ${word}`;
    else out.push({ text: word, same });
  });
  return out;
}
