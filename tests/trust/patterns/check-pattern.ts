import { checkSync } from 'recheck';
import type { FoundPattern } from './find-patterns.ts';

/** `unknown` where no answer came in time. */
export interface Verdict {
  readonly is: 'safe' | 'slow' | 'unknown';
  /** A text of at most so many characters that takes the pattern longest; null where none is known. */
  readonly attack: ((length: number) => string) | null;
}

/** Whether a pattern's time grows faster than its text, as recheck (github.com/makenowjust-labs/recheck) tells. */
export function checkPattern({ source, flags }: FoundPattern, timeoutMs: number): Verdict {
  const told = checkSync(source, flags, { timeout: timeoutMs });
  if (told.status !== 'vulnerable') return { is: told.status, attack: null };
  const { pumps, suffix } = told.attack;
  const fixed = suffix.length + pumps.reduce((sum, { prefix }) => sum + prefix.length, 0);
  const pumped = pumps.reduce((sum, { pump }) => sum + pump.length, 0);
  return {
    is: 'slow',
    attack: (length) => {
      const times = Math.max(1, Math.floor((length - fixed) / pumped));
      return pumps.map(({ prefix, pump }) => prefix + pump.repeat(times)).join('') + suffix;
    },
  };
}
