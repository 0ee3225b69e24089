import { FURNITURE_STARTS, TEASER_HEADINGS } from './en/furniture.ts';
import { list } from './en/words.ts';

/** In words: a longer line that starts with “Source:” or “Photo:” is a paragraph that goes on telling. */
const LONGEST_FURNITURE = 30;
/** In characters; spares the patterns lines that cannot be furniture. */
const LONGEST_LINE = 300;

/** The first word of a line as the tables write it: `photo`, `(ap`, `©`. */
const OPENING = /^(?:©|\(?[a-z]+)/i;

type Patterns = ReadonlyMap<string, readonly RegExp[]>;

const furniture = byOpening(FURNITURE_STARTS);
const headings = byOpening(TEASER_HEADINGS);

/**
 * Whether a paragraph is the page's furniture and no article text: “Read also: …”, “Photo: …”, “Source: …”,
 * a heading such as “You May Also Like”, a call to subscribe.
 */
export function isFurniture(paragraph: string): boolean {
  if (paragraph.length > LONGEST_LINE) return false;
  const line = paragraph.trim();
  if (startsLike(line, headings)) return true;
  return startsLike(line, furniture) && line.split(/\s+/).length <= LONGEST_FURNITURE;
}

/** Whether a paragraph is a heading behind which teasers follow: headlines of other articles. */
export function isTeaserHeading(paragraph: string): boolean {
  return paragraph.length <= LONGEST_LINE && startsLike(paragraph.trim(), headings);
}

function startsLike(line: string, patterns: Patterns): boolean {
  const opening = OPENING.exec(line)?.[0];
  if (opening === undefined) return false;
  const rest = line.slice(opening.length);
  return patterns.get(opening.toLowerCase())?.some((pattern) => pattern.test(rest)) ?? false;
}

function byOpening(table: readonly (readonly [openings: string, rest: RegExp])[]): Patterns {
  const patterns = new Map<string, RegExp[]>();
  for (const [openings, rest] of table)
    for (const opening of list(openings)) patterns.set(opening, [...(patterns.get(opening) ?? []), rest]);
  return patterns;
}
