const IN_A_WORD = /[\p{L}\p{N}]/u;

/** Whether a folded text has a folded phrase in whole words: `two piers`, and not the `o piers` in it. */
export function hasPhrase(text: string, phrase: string): boolean {
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
    const end = at + phrase.length;
    if (!goesOn(text, at) && !goesOn(text, end)) return true;
  }
  return false;
}

/** Whether one word stands on both sides of a place. */
function goesOn(text: string, at: number): boolean {
  return IN_A_WORD.test(text.charAt(at - 1)) && IN_A_WORD.test(text.charAt(at));
}
