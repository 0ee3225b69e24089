import { foldName } from '../text/fold.ts';

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
