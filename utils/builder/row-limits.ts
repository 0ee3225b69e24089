/** What a row of a bundle may hold, in characters and items: the bounds that the bundle's reader checks. */
const LONGEST_NAME = 500;
export const LONGEST_TEXT = 200_000;
export const MOST_ITEMS = 1_000;
export const MOST_DOCUMENT_ENTITIES = 10_000;

/** A name cut to what a row may hold. */
export function boundedName(name: string): string {
  return name.length <= LONGEST_NAME ? name : name.slice(0, LONGEST_NAME).replace(/\p{Surrogate}/gu, '');
}

/** A text cut to what a row may hold, never through a surrogate pair. */
export function boundedText(text: string): string {
  return text.length <= LONGEST_TEXT ? text : text.slice(0, LONGEST_TEXT).replace(/\p{Surrogate}/gu, '');
}
