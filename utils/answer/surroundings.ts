import type { Span } from '../model.ts';

/** Characters on either side of a mention that may tell namesakes apart. */
const CONTEXT = 200;
/** Mentions whose surroundings are looked at. */
const CONTEXTS = 3;

/** The text around the first mentions of a name; null where there are none. */
export function surroundings(mentions: readonly Span[], text: string): string | null {
  if (mentions.length === 0) return null;
  return mentions
    .slice(0, CONTEXTS)
    .map(([start, end]) => text.slice(Math.max(0, start - CONTEXT), end + CONTEXT))
    .join('\n');
}
