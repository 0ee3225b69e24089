import { isLight } from './light-words.ts';
import type { TermStatistics } from './related-candidate.ts';
import { terms } from './terms.ts';
import { LIGHT_WORD, NEAR } from './weights.ts';

/**
 * Whether a statement shares so much with the asked one that it may be shown unasked: together the terms of both
 * weigh about as much as one word that a single statement of the corpus has, or two of them are a good part of what
 * was asked. A statement that shares one common word is found too, but is no answer to a reader.
 */
export function nearnessTo(
  query: string,
  { statements, frequency }: TermStatistics,
): (text: string, title: string | null) => boolean {
  const rarity = (found: number): number =>
    Math.log(1 + (Math.max(statements, found) - found + 0.5) / (found + 0.5));
  const weights = new Map(
    terms(query).map((term) => {
      const full = rarity(frequency.get(term) ?? 0);
      return [term, isLight(term) ? LIGHT_WORD * full : full] as const;
    }),
  );
  const asked = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  const enough = NEAR.ofOneRare * rarity(1);
  return (text, title) => {
    const known = new Set([...terms(text), ...terms(title ?? '')]);
    let both = 0;
    let telling = 0;
    for (const [term, weight] of weights) {
      if (!known.has(term)) continue;
      both += weight;
      if (!isLight(term)) telling++;
    }
    return both >= enough ? telling > 0 : telling >= NEAR.terms && both >= NEAR.ofAsked * asked;
  };
}
