import { FURNITURE_STARTS, TEASER_HEADINGS } from './en/furniture.ts';

/** In words: a longer line that starts with “Source:” or “Photo:” is a paragraph that goes on telling. */
const LONGEST_FURNITURE = 30;
/** In characters; spares the patterns lines that cannot be furniture. */
const LONGEST_LINE = 300;

/**
 * Whether a paragraph is the page's furniture and no article text: “Read also: …”, “Photo: …”, “Source: …”,
 * a heading such as “You May Also Like”, a call to subscribe.
 */
export function isFurniture(paragraph: string): boolean {
  if (paragraph.length > LONGEST_LINE) return false;
  const line = paragraph.trim();
  if (TEASER_HEADINGS.test(line)) return true;
  if (!FURNITURE_STARTS.some((pattern) => pattern.test(line))) return false;
  return line.split(/\s+/).length <= LONGEST_FURNITURE;
}

/** Whether a paragraph is a heading behind which teasers follow: headlines of other articles. */
export function isTeaserHeading(paragraph: string): boolean {
  return paragraph.length <= LONGEST_LINE && TEASER_HEADINGS.test(paragraph.trim());
}
