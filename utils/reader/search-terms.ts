import { foldName } from '../text/fold.ts';

/**
 * Whether whatever has all of the one query's terms has all of the other's too: then only what that one found is to
 * be looked through.
 *
 * ` riv` after ` ri`; ` riv`, ` bank` after ` riv`
 */
export function isNarrower(terms: readonly string[], before: readonly string[]): boolean {
  return before.every((earlier) => terms.some((term) => term.includes(earlier)));
}

/**
 * What was typed, as terms that a folded text with a space before each of its words must all have. Words begin words;
 * what stands in quote marks is looked for as it stands.
 *
 * `"shut the gate" tolv` → ` shut the gate`, ` tolv`
 */
export function searchTerms(typed: string): readonly string[] {
  return typed
    .split(/["“”„«»]/u)
    .flatMap((part, at) => (at % 2 === 1 ? [foldName(part)] : foldName(part).split(' ')))
    .filter((term) => term !== '')
    .map((term) => ` ${term}`);
}
