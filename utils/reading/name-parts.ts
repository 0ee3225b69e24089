import { PARTICLE } from './lexicon.ts';
import type { Scene } from './scene.ts';

/** `J`, `Jr`, `Yu`: a letter or two for a name. */
export function isInitial({ capital, tokens }: Scene, token: number): boolean {
  if (!capital[token]) return false;
  const lower = tokens.lower[token] as string;
  if (lower.length === 1) return tokens.lower[token + 1] === '.' || !/^[aio]$/.test(lower);
  return /^(?:jr|sr|st|chas|wm|geo|yu|ye|dzh)$/.test(lower);
}

/** `van`, `bin` in small letters. */
export function isParticle({ capital, classes }: Scene, token: number): boolean {
  return ((classes[token] as number) & PARTICLE) !== 0 && !capital[token];
}
