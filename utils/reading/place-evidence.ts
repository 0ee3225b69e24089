import { CLITIC } from '../text/tokens.ts';
import { countryOfDemonym } from './gazetteer.ts';
import type { Scene } from './scene.ts';

/** The country that a token's word gives away, as a name or an adjective; null where it is none. */
export function countryAt(scene: Scene, token: number): string | null {
  const known = scene.knownOf[token];
  if (known !== undefined && known >= 0) {
    const span = scene.known[known];
    if (span && span.known.kind === 'place') return span.known.country;
  }
  const lower = scene.tokens.lower[token];
  if (lower === undefined || !scene.capital[token]) return null;
  return countryOfDemonym(lower) ?? twoWordDemonym(scene, token);
}

/** `North Korean`, `South African`. */
function twoWordDemonym(scene: Scene, token: number): string | null {
  const lower = scene.tokens.lower[token] as string;
  const before = token > 0 ? (scene.tokens.lower[token - 1] as string) : '';
  return countryOfDemonym(`${before} ${lower}`);
}

/** The country of a name `[first, last)`: in its words, or as a genitive right before it. */
export function countryNear(scene: Scene, first: number, last: number): string | null {
  for (let token = last - 1; token >= first; token--) {
    const country = countryAt(scene, token);
    if (country) return country;
  }
  return countryBefore(scene, first);
}

/** The country of a genitive or adjective right before a token: `Ukraine’s …`, `the Swiss …`. */
export function countryBefore(scene: Scene, token: number): string | null {
  const { tokens } = scene;
  let before = token - 1;
  if (before < 0 || scene.sentenceOf[before] !== scene.sentenceOf[token]) return null;
  if (tokens.kind[before] === CLITIC || /^['’]$/.test(tokens.lower[before] as string)) before--;
  return before >= 0 ? countryAt(scene, before) : null;
}
