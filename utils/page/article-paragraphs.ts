import { HEADING_TAGS } from './element-kinds.ts';
import { isNotice } from './notices.ts';
import type { Block, Outline } from './outline.ts';
import { isProse } from './prose.ts';

/**
 * Which blocks of the article's box are the article's paragraphs, as indices in order: prose, the short
 * lines between prose, headings with text under them, lists of sentences. `isTitle` knows the headline.
 */
export function articleParagraphs(
  outline: Outline,
  article: number,
  beside: readonly boolean[],
  isTitle: (text: string) => boolean,
): number[] {
  const box = outline.boxes[article];
  if (box === undefined) return [];
  const kept: number[] = [];
  for (let at = box.from; at < box.to; at++) {
    const block = outline.blocks[at] as Block;
    if (beside[at] || isMostlyLinks(block) || isNotice(block.text)) continue;
    if (isTitle(block.text)) continue;
    kept.push(at);
  }
  return trimEnds(outline, kept);
}

function isMostlyLinks({ text, linked }: Block): boolean {
  return linked >= text.length * 0.6;
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
  return kept
    .slice(first, last + 1)
    .filter((at, index, all) => !isHeading(outline, at) || all[index + 1] !== undefined);
}

function isHeading(outline: Outline, at: number): boolean {
  const box = outline.boxes[(outline.blocks[at] as Block).box];
  return box !== undefined && HEADING_TAGS.has(box.tag);
}
