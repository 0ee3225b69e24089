import type { ReadingContext } from './context.ts';
import type { Names } from './mentions.ts';

/** Everybody and everything that an article names, with the offices that it states. */
export function readNames(context: ReadingContext): Names {
  const none = new Int32Array(context.tokens.count).fill(-1);
  return { actors: [], mentions: [], mentionOf: none, offices: [], officeOf: none };
}
