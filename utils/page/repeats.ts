import type { Block, Outline } from './outline.ts';

/** Shorter lines may well come twice, in characters. */
const SHORTEST_REPEAT = 100;
const SHORTEST_PULL_QUOTE = 40;
const LONGEST_PULL_QUOTE = 300;
/** Looking each quote up in a whole text is quadratic; longer articles keep theirs, in blocks. */
const MOST_BLOCKS = 400;

const SET_APART = new Set(['blockquote', 'div', 'section', 'h2', 'h3', 'h4', 'h5', 'h6']);

/**
 * Leaves out of an article's blocks what it says twice: paragraphs that stand there once more for phones or
 * print, and sentences that are set apart to catch the eye and stand in a paragraph as well.
 */
export function withoutRepeats({ boxes, blocks }: Outline, kept: readonly number[]): number[] {
  const seen = new Set<string>();
  const once = kept.filter((at) => {
    const { text } = blocks[at] as Block;
    if (text.length < SHORTEST_REPEAT) return true;
    if (seen.has(text)) return false;
    seen.add(text);
    return true;
  });
  if (once.length > MOST_BLOCKS) return once;
  const plain = once.map((at) => withoutMarks((blocks[at] as Block).text));
  return once.filter((at, index) => {
    const own = plain[index] as string;
    if (own.length < SHORTEST_PULL_QUOTE || own.length > LONGEST_PULL_QUOTE) return true;
    const box = boxes[(blocks[at] as Block).box];
    const apart = SET_APART.has(box?.tag ?? '') || boxes[box?.parent ?? -1]?.tag === 'blockquote';
    return (
      !apart ||
      !plain.some((text, other) => other !== index && text.length > own.length && text.includes(own))
    );
  });
}

/** A quote set apart has quote marks of its own, or none. */
function withoutMarks(text: string): string {
  // Too long to be one; and over a paragraph of marks the pattern takes time by its square.
  if (text.length > 2 * LONGEST_PULL_QUOTE) return text;
  return text.replace(/^[\s"“”„«»'‘’]+|[\s"“”„«»'‘’.,!?…]+$/g, '');
}
