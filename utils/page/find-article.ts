import type { Outline } from './outline.ts';
import { isProse } from './prose.ts';

/** What a block that is no prose takes away: a price for reaching over to the next prose. */
const STRAY_BLOCK = -25;
/** A link counts as much against a box as so many characters of prose for it. */
const LINK_CHARACTER = -0.5;
/** Longer paragraphs prove no more. */
const LONGEST_COUNTED = 3000;
/** A box marked as the article's body is believed where it holds this share of the best box's worth. */
const MARKED_SHARE = 0.5;

const PARAGRAPH_TAGS = new Set(['p', 'li', 'blockquote', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'td', 'dd']);

/**
 * Which box holds the article: the one whose blocks are worth most, where prose counts for a box and links
 * and strays against it (Pasternack and Roth's maximum subsequence, held to the page's own boxes). Null
 * where the page has no prose. `beside` says of each block whether it stands beside the article.
 */
export function findArticle(outline: Outline, beside: readonly boolean[]): number | null {
  const { boxes, blocks } = outline;
  const worth = new Float64Array(blocks.length + 1);
  blocks.forEach((block, at) => {
    const value = beside[at]
      ? 0
      : isProse(block)
        ? Math.min(block.text.length - block.linked, LONGEST_COUNTED)
        : STRAY_BLOCK + block.linked * LINK_CHARACTER;
    worth[at + 1] = (worth[at] ?? 0) + value;
  });
  const worthOf = (box: { from: number; to: number }): number =>
    (worth[box.to] ?? 0) - (worth[box.from] ?? 0);

  let best: number | null = null;
  let most = 0;
  boxes.forEach((box, at) => {
    const value = worthOf(box);
    // The innermost of equals.
    if (value > 0 && value >= most) {
      most = value;
      best = at;
    }
  });
  let marked: number | null = null;
  let mostMarked = most * MARKED_SHARE;
  boxes.forEach((box, at) => {
    if (worthOf(box) > mostMarked && /\barticleBody\b/i.test(box.element.getAttribute('itemprop') ?? '')) {
      marked = at;
      mostMarked = worthOf(box);
    }
  });
  return container(outline, marked ?? best);
}

/** An article of one long paragraph is what stands around that paragraph. */
function container({ boxes }: Outline, found: number | null): number | null {
  let at = found;
  for (let box = boxes[at ?? -1]; box && PARAGRAPH_TAGS.has(box.tag) && box.parent >= 0; ) {
    at = box.parent;
    box = boxes[at];
  }
  return at;
}
