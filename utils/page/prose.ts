import type { Block, Outline } from './outline.ts';

/** Shorter blocks are headlines, names and buttons more often than sentences, in characters. */
const SHORTEST_PROSE = 60;
/** Share of a paragraph's characters in links from which it is a list of links. */
const MOSTLY_LINKS = 0.5;
/** Share of a page's prose from which a box is the article itself, whatever its class names say. */
const TOO_MUCH_TO_BE_BESIDE = 0.4;

/** Whether a block reads like running text: long enough, with a sentence's punctuation, and not a link. */
export function isProse(block: Block): boolean {
  const { text, linked } = block;
  return text.length >= SHORTEST_PROSE && linked < text.length * MOSTLY_LINKS && /[.!?…,:;”"»]/.test(text);
}

/** Whether each block stands in a box beside the article, by tag, role or name. */
export function blocksBeside(outline: Outline): boolean[] {
  const { boxes, blocks } = outline;
  const prose = new Float64Array(blocks.length + 1);
  blocks.forEach((block, at) => {
    prose[at + 1] = (prose[at] ?? 0) + (isProse(block) ? block.text.length : 0);
  });
  const all = prose[blocks.length] ?? 0;
  const beside = new Array<boolean>(boxes.length).fill(false);
  boxes.forEach((box, at) => {
    const share = ((prose[box.to] ?? 0) - (prose[box.from] ?? 0)) / (all || 1);
    const own = (box.aside || box.named) && share < TOO_MUCH_TO_BE_BESIDE;
    beside[at] = own || (beside[box.parent] ?? false);
  });
  return blocks.map((block) => beside[block.box] ?? false);
}
