import type { Language, Speech } from '../../utils/model.ts';

/** Quote marks belong to the language of the words, not to the reader's. */
const MARKS: Readonly<Record<string, readonly [open: string, close: string]>> = {
  uk: ['«', '»'],
  lt: ['„', '“'],
};
const ENGLISH_MARKS = ['“', '”'] as const;

/**
 * A statement's words as a line shows them: what was quoted whole stands in quote marks, the rest without; the
 * comma that led on to “she said” is left out.
 */
export function spoken(text: string, kind: Speech | 'given' | 'claim', language: Language | null): string {
  // Without a pattern: in a bundle's 200,000 spaces one would look for the comma from each of them.
  const trimmed = text.trim();
  const words = trimmed.endsWith(',') ? trimmed.slice(0, -1).trimEnd() : trimmed;
  if (kind !== 'direct') return words;
  const [open, close] = MARKS[language ?? 'en'] ?? ENGLISH_MARKS;
  return `${open}${words}${close}`;
}
