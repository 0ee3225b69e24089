import type { Language } from '../model.ts';
import { wordTable } from '../text/word-table.ts';

const NAMED: Readonly<Record<string, string>> = wordTable({
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  mdash: '—',
  hellip: '…',
});
/** Longer is no headline, outlet or name, in characters. */
const LONGEST_FIELD = 500;
const LARGEST_CODE_POINT = 0x10ffff;

/**
 * A field of a page's metadata as plain text: markup and character references, which publishers leave in
 * their JSON, undone; white space collapsed. Null where nothing is left, or too much for a field.
 */
export function cleanField(raw: unknown): string | null {
  if (typeof raw !== 'string') return null;
  const text = raw
    .slice(0, LONGEST_FIELD * 4)
    .replace(/<\/?[a-z][^>]*>/gi, '')
    .replace(/&(#x?[0-9a-f]+|[a-z]+);/gi, (whole, name: string) => decode(name) ?? whole)
    .replace(/\s+/g, ' ')
    .trim();
  return text === '' || text.length > LONGEST_FIELD ? null : text;
}

function decode(name: string): string | null {
  if (!name.startsWith('#')) return NAMED[name.toLowerCase()] ?? null;
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  return code > 0 && code <= LARGEST_CODE_POINT ? String.fromCodePoint(code) : null;
}

/** An author's name, without “By” and what is no name: an address, an account. */
export function cleanAuthor(raw: unknown): string | null {
  const name = cleanField(raw)?.replace(/^(?:by|from|von|par|por|di|автор:?)\s+/i, '') ?? null;
  if (name === null || name.length > 100 || /^https?:|[@\\{}<>]|^\d+$/.test(name)) return null;
  return name;
}

/** The primary subtag of a language tag: `en` of `en_GB`. */
export function cleanLanguage(raw: unknown): Language | null {
  const found = typeof raw === 'string' ? /^\s*([a-z]{2,3})(?![a-z])/i.exec(raw) : null;
  return found?.[1]?.toLowerCase() ?? null;
}

/** An absolute http or https address without its fragment; null for anything else. */
export function cleanUrl(raw: unknown, base: string): string | null {
  if (typeof raw !== 'string' || raw.trim() === '') return null;
  try {
    const url = new URL(raw.trim(), base === '' ? undefined : base);
    if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
    url.hash = '';
    return url.href;
  } catch {
    return null;
  }
}
