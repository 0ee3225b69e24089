import { contentId } from '../text/hash.ts';

const MOST_LETTERS = 60;
/** Hex digits of the checksum. */
const DIGITS = 8;
/** Letters and digits that an id cannot have. */
const LOST = /[^\P{L}a-z]|[^\P{N}0-9]/u;

/**
 * What a bundle of this name is called by machines: its letters and digits, without accents, and, where letters were
 * lost, a checksum, so that two names in Cyrillic are two bundles. `Вісті 2026` → `2026-5f0c2a11`. Empty where the name
 * has neither letters nor digits.
 */
export function idFromName(name: string): string {
  const latin = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const plain = latin
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, MOST_LETTERS)
    .replace(/^-+|-+$/g, '');
  const sum = LOST.test(latin) ? contentId(name).slice(0, DIGITS) : '';
  return [plain, sum].filter((part) => part !== '').join('-');
}
