import { HEADING_TAGS } from './element-kinds.ts';
import { endsArticle, isNotice } from './notices.ts';
import type { Block, Box, Outline } from './outline.ts';
import { isProse } from './prose.ts';
import { withoutRepeats } from './repeats.ts';

/** Share of an article's prose behind which a heading such as “Related” ends it. */
const ENOUGH_BEFORE_END = 0.5;
/** Share of a line's characters in links from which it is one; a paragraph may name its sources in many. */
const MOSTLY_LINKS = 0.6;
/** How often the same line has to come to be a label. */
const FEWEST_LABELS = 3;
/** A standfirst is a sentence at least, in characters. */
const SHORTEST_LEAD = 80;
/** How far above the article's box its standfirst may stand, in blocks. */
const LEAD_DISTANCE = 12;

/**
 * Which blocks of the article's box are the article's paragraphs, as indices in order: prose, the short
 * lines between prose, headings with text under them, lists of sentences; and the standfirst, which often
 * stands outside. `isTitle` knows the headline.
 */
export function articleParagraphs(
  outline: Outline,
  article: number,
  beside: readonly boolean[],
  isTitle: (text: string) => boolean,
): number[] {
  const box = outline.boxes[article];
  if (box === undefined) return [];
  const { blocks } = outline;
  const usable = (at: number): boolean => {
    const block = blocks[at];
    if (block === undefined || beside[at] || isMostlyLinks(block)) return false;
    return !isNotice(block.text) && !isTitle(block.text);
  };
  // A short line that comes again and again is a label, of slides or of adverts.
  const times = new Map<string, number>();
  for (const { text } of blocks.slice(box.from, box.to)) times.set(text, (times.get(text) ?? 0) + 1);
  const isLabel = (block: Block): boolean => !isProse(block) && (times.get(block.text) ?? 0) >= FEWEST_LABELS;
  const kept: number[] = [];
  const end = endOfArticle(outline, box, beside);
  for (let at = box.from; at < end; at++) {
    if (usable(at) && !isLabel(blocks[at] as Block)) kept.push(at);
  }
  const all = [...leadAbove(outline, box.from, usable, isTitle), ...trimEnds(outline, kept)];
  return withoutRepeats(outline, all);
}

function isMostlyLinks({ text, linked }: Block): boolean {
  return linked >= text.length * MOSTLY_LINKS;
}

/**
 * Where a heading such as “Related” or “Comments” ends the article: most of its prose is before that, and it
 * is no box in the middle, behind which paragraphs go on beside those before.
 */
function endOfArticle({ boxes, blocks }: Outline, { from, to }: Box, beside: readonly boolean[]): number {
  const parentOf = (at: number): number => boxes[blocks[at]?.box ?? -1]?.parent ?? -1;
  const lengths = new Map<number, number>();
  const lastIn = new Map<number, number>();
  let all = 0;
  for (let at = from; at < to; at++) {
    const block = blocks[at] as Block;
    if (beside[at] || !isProse(block)) continue;
    all += block.text.length;
    lengths.set(parentOf(at), (lengths.get(parentOf(at)) ?? 0) + block.text.length);
    lastIn.set(parentOf(at), at);
  }
  const [main] = [...lengths].sort((one, other) => other[1] - one[1])[0] ?? [-1];
  let before = 0;
  for (let at = from; at < to; at++) {
    const block = blocks[at] as Block;
    const goesOn = parentOf(at) !== main && (lastIn.get(main) ?? -1) > at;
    // A button of that name may stand anywhere; then its box says what it is.
    if (!beside[at] && !goesOn && before >= all * ENOUGH_BEFORE_END && endsArticle(block.text)) return at;
    if (!beside[at] && isProse(block)) before += block.text.length;
  }
  return to;
}

/** The prose between the headline and the article's box. */
function leadAbove(
  { blocks }: Outline,
  from: number,
  usable: (at: number) => boolean,
  isTitle: (text: string) => boolean,
): number[] {
  const near = blocks.slice(Math.max(0, from - LEAD_DISTANCE), from);
  const title = near.findLastIndex(({ text }) => isTitle(text));
  if (title < 0) return [];
  return near
    .map((_, index) => from - near.length + index)
    .slice(title + 1)
    .filter((at) => usable(at) && isProse(blocks[at] as Block))
    .filter((at) => (blocks[at] as Block).text.length >= SHORTEST_LEAD);
}

/** Cuts what comes before the first prose and behind the last, and headings with nothing under them. */
function trimEnds(outline: Outline, kept: readonly number[]): number[] {
  const isText = (at: number): boolean => {
    const block = outline.blocks[at] as Block;
    return isProse(block) || /^[“"«„].{15,}|[.!?…]["”»']?$/s.test(block.text);
  };
  const first = kept.findIndex(isText);
  const last = kept.findLastIndex(isText);
  if (first < 0) return [];
  // The first of several headings of one kind, as in a list of things or a live blog.
  const tagAt = (index: number): string =>
    outline.boxes[outline.blocks[kept[index] ?? -1]?.box ?? -1]?.tag ?? '';
  const opening = tagAt(first - 1);
  const isOneOfSeveral =
    HEADING_TAGS.has(opening) && kept.some((_, index) => index > first && tagAt(index) === opening);
  return kept.slice(isOneOfSeveral ? first - 1 : first, last + 1);
}
