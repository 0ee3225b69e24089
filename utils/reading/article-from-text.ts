import type { Article, Span } from '../model.ts';
import { isFurniture, isTeaserHeading } from './furniture.ts';

/** In words; what is longer is a paragraph without a full stop. */
const LONGEST_HEADLINE = 30;

/**
 * An article from plain text, which stays unchanged: offsets count into it. Paragraphs are its lines (a block
 * of hard-wrapped lines is one), without furniture and teasers; a first line that looks like a headline
 * becomes `title`. `meta` overrides what is known better: title, outlet, date.
 */
export function articleFromText(
  text: string,
  meta: Partial<Omit<Article, 'text' | 'paragraphs'>> = {},
): Article {
  const blocks = textBlocks(text);
  let title: string | null = null;
  const [first] = blocks;
  if (first && blocks.length > 1 && isHeadline(text.slice(...first))) {
    title = text.slice(...first);
    blocks.shift();
  }
  return {
    title,
    outlet: null,
    url: null,
    published: null,
    language: null,
    authors: [],
    ...meta,
    text,
    paragraphs: articleBlocks(text, blocks),
  };
}

/** Lines of running text, trimmed; lines of one block that was wrapped by hand are one. */
function textBlocks(text: string): Span[] {
  const blocks: Span[] = [];
  let blankBefore = true;
  for (const match of text.matchAll(/[^\n\r\u2028\u2029]+/g)) {
    const line = match[0];
    const start = match.index + line.length - line.trimStart().length;
    const end = match.index + line.trimEnd().length;
    if (end <= start) {
      blankBefore = true;
      continue;
    }
    const last = blocks.at(-1);
    const gap = last ? text.slice(last[1], start) : '';
    const blank = blankBefore || gap.length > 64 || /(?:\r\n|\n|\r)[^\S\n\r]*(?:\r\n|\n|\r)|\u2029/.test(gap);
    if (last && !blank && isWrapped(text, last, start)) blocks[blocks.length - 1] = [last[0], end];
    else blocks.push([start, end]);
    blankBefore = false;
  }
  return blocks;
}

/** Whether the line that starts here goes on with the sentence of the line above. */
function isWrapped(text: string, above: Span, start: number): boolean {
  return (
    /^\p{Ll}/u.test(text.slice(start, start + 2)) && !/[.!?:…”"]$/.test(text.slice(above[1] - 1, above[1]))
  );
}

function isHeadline(line: string): boolean {
  return (
    !/[.…:;,]["”’»]?$/.test(line) && !/^["“„«]/.test(line) && line.split(/\s+/).length <= LONGEST_HEADLINE
  );
}

function articleBlocks(text: string, blocks: readonly Span[]): Span[] {
  let teasers = false;
  return blocks.filter((block) => {
    const line = text.slice(...block);
    if (isTeaserHeading(line)) {
      teasers = true;
      return false;
    }
    if (isFurniture(line)) return false;
    if (teasers && isHeadline(line)) return false;
    teasers = false;
    return true;
  });
}
