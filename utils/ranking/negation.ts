/** Words that turn a sentence round. `without` and `fail` are topics as often, and are no part of it. */
const NEGATIONS: ReadonlySet<string> = new Set(
  `not no never nor none nobody nothing neither cannot cant dont doesnt didnt isnt arent wasnt werent wont wouldnt
  shouldnt couldnt hasnt havent hadnt`.split(/\s+/u),
);

/** Negating words among plain words (see `plainWords`). */
export function negations(words: readonly string[]): number {
  let count = 0;
  for (const word of words) if (NEGATIONS.has(word)) count++;
  return count;
}

/** Whether a folded word turns what is said into its opposite. */
export const isNegation = (word: string): boolean => NEGATIONS.has(word);
