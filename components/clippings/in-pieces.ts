import { NO_ANSWER } from '../../utils/messages/no-answer.ts';
import type { Result } from '../../utils/model.ts';
import type { ChangeRecord } from '../../utils/reader/clippings-types.ts';

/** Clippings that cross a message at once, of at most 100 kB each; browsers let no more than 64 MB across. */
export const BULK = 500;

/** What a change in pieces has done, and why it went no further. */
export interface Done {
  readonly record: ChangeRecord;
  readonly failed: Extract<Result<never>, { ok: false }> | null;
}

/**
 * Asks for a change of many piece by piece; where one fails, or is not answered, the rest is left, and what was done
 * is told. Never rejects.
 */
export async function inPieces<T>(
  all: readonly T[],
  ask: (piece: readonly T[]) => Promise<Result<ChangeRecord>>,
): Promise<Done> {
  const entries: ChangeRecord['entries'][number][] = [];
  for (let at = 0; at < all.length; at += BULK) {
    const done = await ask(all.slice(at, at + BULK)).catch(() => NO_ANSWER);
    if (!done.ok) return { record: { entries }, failed: done };
    for (const entry of done.value.entries) entries.push(entry);
  }
  return { record: { entries }, failed: null };
}
