import { words } from './en/words.ts';
import { PARTICLE } from './lexicon.ts';
import type { Scene } from './scene.ts';

const SHORTENED = words('jr sr st chas wm geo yu ye dzh');

/** `J`, `Jr`, `Yu`: a letter or two for a name. */
export function isInitial({ capital, tokens }: Scene, token: number): boolean {
  if (!capital[token]) return false;
  const lower = tokens.lower[token] as string;
  if (lower.length === 1) return tokens.lower[token + 1] === '.' || !/^[aio]$/.test(lower);
  return lower.length < 5 && SHORTENED.has(lower);
}

/** `van`, `bin` in small letters. */
export function isParticle({ capital, classes }: Scene, token: number): boolean {
  return ((classes[token] as number) & PARTICLE) !== 0 && !capital[token];
}
