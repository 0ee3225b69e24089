/** Alphabets of which letters look like letters of another: a Cyrillic `а` is a Latin one to the eye. */
const ALPHABETS: readonly RegExp[] = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u];

/**
 * Whether a word of a name has letters of several alphabets, as nobody's name has that is not made to be taken for
 * another. A name of words that are each in one alphabet is as people write it: `ПриватБанк Group`.
 */
export function mixesLetters(name: string): boolean {
  return name
    .split(/[^\p{L}\p{M}]+/u)
    .some((word) => ALPHABETS.filter((alphabet) => alphabet.test(word)).length > 1);
}
