import { isLight } from './light-words.ts';
import type { TermStatistics } from './related-candidate.ts';
import { terms } from './terms.ts';
import { LIGHT_WORD, NEAR, TELLING_CORPUS } from './weights.ts';

/** Words that begin with a capital elsewhere than at the beginning of a sentence. */
const NAMES = /(?<=[\p{Ll}\p{N},;:] )\p{Lu}[\p{L}\p{N}'’-]+/gu;

/**
 * Whether a statement shares so much with the asked one that it may be shown unasked: one word that hardly any other
 * statement of the corpus has (of a small corpus that tells little, but of a name), or several that together are a good part of what was asked, or weigh as much as more
 * than one such word. A statement that shares one common word is found too, but is no answer to a reader.
 */
export function nearnessTo(
  query: string,
  { statements, frequency }: TermStatistics,
): (text: string) => boolean {
  const rarity = (found: number): number =>
    Math.log(1 + (Math.max(statements, found) - found + 0.5) / (found + 0.5));
  const asked = new Map(terms(query).map((term) => [term, rarity(frequency.get(term) ?? 0)]));
  const telling = [...asked].filter(([term]) => !isLight(term));
  const light = [...asked].filter(([term]) => isLight(term));
  const weigh = (weights: readonly (readonly [string, number])[]): number =>
    weights.reduce((sum, [, weight]) => sum + weight, 0);
  const whole = weigh(telling) + LIGHT_WORD * weigh(light);
  const names = new Set(terms((query.match(NAMES) ?? []).join(' ')));
  const isAlone = ([term, weight]: readonly [string, number]): boolean =>
    weight >= NEAR.alone * rarity(1) && (statements >= TELLING_CORPUS || names.has(term));
  const enough = Math.min(NEAR.ofAsked * whole, NEAR.ofUnique * rarity(1));
  return (text) => {
    const known = new Set(terms(text));
    const isKnown = ([term]: readonly [string, number]): boolean => known.has(term);
    const shared = telling.filter(isKnown);
    if (shared.some(isAlone)) return true;
    return shared.length >= NEAR.terms && weigh(shared) + LIGHT_WORD * weigh(light.filter(isKnown)) >= enough;
  };
}
