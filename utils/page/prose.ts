import { LIKELY_BOILERPLATE, NO_BOILERPLATE } from './boilerplate-words.ts';
import type { Block, Box, Outline } from './outline.ts';

/** Shorter blocks are headlines, names and buttons more often than sentences, in characters. */
const SHORTEST_PROSE = 60;
/** Share of a paragraph's characters in links from which it is a list of links. */
const MOSTLY_LINKS = 0.5;
/** Share of a page's prose from which a box is the article itself, whatever its class names say. */
const TOO_MUCH_TO_BE_BESIDE = 0.4;

/** The same where the names are sure: comments and galleries outgrow an article, but it must be somewhere. */
const FAR_TOO_MUCH = 0.8;
/** What is left beside comments and galleries is an article from so many characters of prose on. */
const SHORTEST_ARTICLE = 300;

/** Whether a block reads like running text: long enough, with a sentence's punctuation, and not a link. */
export function isProse(block: Block): boolean {
  const { text, linked } = block;
  return (
    text.length >= SHORTEST_PROSE &&
    linked < text.length * MOSTLY_LINKS &&
    /[.!?…,:;”"»。、，！？،؟]/.test(text)
  );
}

/** Whether each block stands in a box beside the article, by tag, role or name. */
export function blocksBeside(outline: Outline): boolean[] {
  const { boxes, blocks } = outline;
  const prose = new Float64Array(blocks.length + 1);
  blocks.forEach((block, at) => {
    prose[at + 1] = (prose[at] ?? 0) + (isProse(block) ? block.text.length : 0);
  });
  const all = prose[blocks.length] ?? 0;
  const proseIn = (box: Box): number => (prose[box.to] ?? 0) - (prose[box.from] ?? 0);
  // Paragraphs of one class are judged together: each of an article's twenty `<p class="print">` is small.
  const keys = boxes.map((box) =>
    box.named === NO_BOILERPLATE ? '' : `${box.tag} ${box.element.getAttribute('class') ?? ''}`,
  );
  const alike = new Map<string, number>();
  boxes.forEach((box, at) => {
    const key = keys[at] as string;
    if (key !== '') alike.set(key, (alike.get(key) ?? 0) + proseIn(box));
  });
  const isBeside = (box: Box, key: string): boolean => {
    if (box.aside && proseIn(box) <= all * TOO_MUCH_TO_BE_BESIDE) return true;
    if (box.named === NO_BOILERPLATE) return false;
    const inAll = Math.max(proseIn(box), alike.get(key) ?? 0);
    if (box.named === LIKELY_BOILERPLATE) return inAll <= all * TOO_MUCH_TO_BE_BESIDE;
    return inAll <= all * FAR_TOO_MUCH && all - inAll >= SHORTEST_ARTICLE;
  };

  const beside = new Array<boolean>(boxes.length).fill(false);
  boxes.forEach((box, at) => {
    beside[at] = (beside[box.parent] ?? false) || isBeside(box, keys[at] as string);
  });
  return blocks.map((block) => beside[block.box] ?? false);
}
