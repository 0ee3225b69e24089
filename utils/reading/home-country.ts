import { ALL_CAPS } from '../text/tokens.ts';
import { countryAt } from './place-evidence.ts';
import type { Scene } from './scene.ts';

/** In tokens: `KYIV, April 28 (Agency) –`. */
const LONGEST_DATELINE = 14;
const NATIONAL =
  /^(?:(?:first |second )?(?:deputy|vice) )?(?:president|prime minister|premier)$|\bminister\b/i;

/**
 * The country that an article is about: its dateline's (`KYIV –`), where the text names no other. Null elsewhere: a
 * bare `Prime Minister` might then be a guest.
 */
export function homeCountry(scene: Scene): string | null {
  const country = datelineCountry(scene);
  if (country === null) return null;
  for (let token = 0; token < scene.tokens.count; token++) {
    if (!scene.capital[token] || scene.sentenceOf[token] === -1) continue;
    const other = countryAt(scene, token);
    if (other !== null && other !== country) return null;
  }
  return country;
}

/** Whether an office without a country is that of a nation: `Prime Minister`, `Defence Minister`. */
export function isNational(title: string): boolean {
  return NATIONAL.test(title);
}

function datelineCountry(scene: Scene): string | null {
  const { tokens } = scene;
  const first = scene.sentences[0]?.first ?? 0;
  if (((tokens.flags[first] ?? 0) & ALL_CAPS) === 0) return null;
  for (let at = first + 1; at < Math.min(tokens.count, first + LONGEST_DATELINE); at++)
    if (/^[–—-]$/.test(tokens.lower[at] as string)) return countryAt(scene, first);
  return null;
}
