import { CLITIC } from '../text/tokens.ts';
import { countryOfDemonym } from './gazetteer.ts';
import { knownAt, type Scene } from './scene.ts';

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

/** The country that stands behind a name that ends before a token: `Prime Minister Anna Brandel | of Latvia`. */
export function countryBehind(scene: Scene, nameEnd: number): string | null {
  const { tokens } = scene;
  const token = tokens.lower[nameEnd + 1] === 'the' ? nameEnd + 2 : nameEnd + 1;
  if (tokens.lower[nameEnd] !== 'of' || scene.sentenceOf[token] !== scene.sentenceOf[nameEnd]) return null;
  const place = knownAt(scene, token);
  // `of Latvia’s foreign ministry`, `of the Latvian army`: of something else there.
  return place?.known.kind === 'place' && tokens.kind[place.last] !== CLITIC ? place.known.country : null;
}

/** In words: `Upper Lorn Valley`. */
const LONGEST_PLACE = 3;

/** The end of the words with a capital from a token on of which no table knows anything; the token itself where there are none. */
export function unknownPlaceEnd(scene: Scene, token: number): number {
  let end = token;
  while (
    end < token + LONGEST_PLACE &&
    scene.capital[end] === 1 &&
    scene.classes[end] === 0 &&
    (scene.knownOf[end] as number) < 0 &&
    scene.taken[end] === 0 &&
    scene.sentenceOf[end] === scene.sentenceOf[token]
  )
    end++;
  // `the mayor of Lorn Street`: more of a name than is known.
  return scene.capital[end] === 1 && scene.sentenceOf[end] === scene.sentenceOf[token] ? token : end;
}

/** The country of a genitive or adjective right before a token: `Ukraine’s …`, `the Swiss …`. */
export function countryBefore(scene: Scene, token: number): string | null {
  const { tokens } = scene;
  let before = token - 1;
  if (before < 0 || scene.sentenceOf[before] !== scene.sentenceOf[token]) return null;
  if (tokens.kind[before] === CLITIC || /^['’]$/.test(tokens.lower[before] as string)) before--;
  return before >= 0 ? countryAt(scene, before) : null;
}
