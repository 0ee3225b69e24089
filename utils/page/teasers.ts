import { HEADING_TAGS } from './element-kinds.ts';
import type { Block, Outline } from './outline.ts';
import { isProse } from './prose.ts';

/** A teaser's summary is a sentence or two, in characters. */
const LONGEST_SUMMARY = 500;
const MOST_SUMMARY_BLOCKS = 2;
/** A single linked headline may be the article's own; teasers come in rows. */
const FEWEST_WITH_HEADINGS = 2;
const FEWEST_WITHOUT_HEADINGS = 3;
/** Share of a headline's characters in links from which it is wholly one: a mark or a number may stand outside. */
const WHOLLY_LINK = 0.9;
/** Shorter links are names of sections, in characters. */
const SHORTEST_HEADLINE = 15;

/**
 * Which blocks belong to rows of teasers: a headline that is wholly a link, with at most a short summary
 * under it, several times in a row. `true` for headline and summary alike.
 */
export function teaserBlocks({ boxes, blocks }: Outline): boolean[] {
  const isHeading = (block: Block): boolean => HEADING_TAGS.has(boxes[block.box]?.tag ?? '');
  const starts: number[] = [];
  blocks.forEach((block, at) => {
    if (isHeading(block) || isLinkedHeadline(block)) starts.push(at);
  });
  const teasers = new Array<boolean>(blocks.length).fill(false);
  let row: number[] = [];
  const endRow = (end: number): void => {
    const withHeadings = row.some((at) => isHeading(blocks[at] as Block));
    // The same link again and again (“Show the post”) is no row of headlines.
    const headlines = new Set(row.map((at) => blocks[at]?.text)).size;
    if (headlines >= (withHeadings ? FEWEST_WITH_HEADINGS : FEWEST_WITHOUT_HEADINGS)) {
      teasers.fill(true, row[0], end);
    }
    row = [];
  };
  starts.forEach((start, index) => {
    const end = starts[index + 1] ?? blocks.length;
    const head = blocks[start] as Block;
    if (!isLinked(head)) {
      endRow(start);
      return;
    }
    const summary = blocks.slice(start + 1, end).filter(isProse);
    const length = summary.reduce((sum, { text }) => sum + text.length, 0);
    if (length <= LONGEST_SUMMARY && summary.length <= MOST_SUMMARY_BLOCKS) row.push(start);
    else endRow(start);
  });
  endRow(blocks.length);
  return teasers;
}

function isLinked({ text, linked }: Block): boolean {
  return linked >= text.length * WHOLLY_LINK;
}

function isLinkedHeadline(block: Block): boolean {
  return isLinked(block) && block.text.length >= SHORTEST_HEADLINE;
}
