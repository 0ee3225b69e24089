const YEAR = /(?<![\p{L}\p{N}.,])(?:19|20)\d\d(?![\p{L}\p{N}])/gu;

/** The years that a text names: `since May 2019, 1,950 of 20195` names 2019. */
export function yearsIn(text: string): string[] {
  return text.match(YEAR) ?? [];
}

/** How the years that two texts name stand to each other; null where one of them names none. */
export function compareYears(asked: ReadonlySet<string>, known: readonly string[]): 'same' | 'other' | null {
  if (asked.size === 0 || known.length === 0) return null;
  return known.some((year) => asked.has(year)) ? 'same' : 'other';
}
