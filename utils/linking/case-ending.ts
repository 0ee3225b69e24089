/** One way a case shows on a word: the ending it has, and the ending of the nominative. */
export interface CaseEnding {
  readonly ending: string;
  readonly nominatives: readonly string[];
}

/** The endings of one case that end in this letter, longest first. Most words' last letter has none. */
export type CaseEndings = (lastLetter: string) => readonly CaseEnding[];

/**
 * Reads a table of `ending: nominative, nominative`, entries parted by `;`; `-` is no ending. It is read when first
 * asked: a woken worker rarely meets the language.
 */
export function caseEndings(table: string): CaseEndings {
  let byLetter: Map<string, CaseEnding[]> | null = null;
  return (lastLetter) => {
    byLetter ??= readTable(table);
    return byLetter.get(lastLetter) ?? NONE;
  };
}

const NONE: readonly CaseEnding[] = [];

function readTable(table: string): Map<string, CaseEnding[]> {
  const entries = table
    .split(';')
    .map((entry) => entry.trim())
    .filter(Boolean)
    .map((entry) => {
      const [ending = '', nominatives = ''] = entry.split(':');
      return {
        ending: ending.trim(),
        nominatives: nominatives
          .split(',')
          .map((nominative) => nominative.trim())
          .map((nominative) => (nominative === '-' ? '' : nominative)),
      };
    })
    .sort((a, b) => b.ending.length - a.ending.length);
  const byLetter = new Map<string, CaseEnding[]>();
  for (const entry of entries) {
    const letter = entry.ending.slice(-1);
    byLetter.set(letter, [...(byLetter.get(letter) ?? []), entry]);
  }
  return byLetter;
}

/** Letters before an ending, without which it is the word itself. */
const LEAST_STEM = 2;

/** The nominatives that a lower-case word may have in this case; none where it does not look like it. */
export function nominatives(word: string, endings: CaseEndings): string[] {
  for (const { ending, nominatives: found } of endings(word.slice(-1))) {
    if (!word.endsWith(ending) || word.length - ending.length < LEAST_STEM) continue;
    const rest = word.slice(0, word.length - ending.length);
    return found.map((nominative) => rest + nominative);
  }
  return [];
}
