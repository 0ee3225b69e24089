import { dropElements } from './drop-elements.ts';
import { decodeEntities } from './entities.ts';

const BREAK = /<\/?(?:p|div|li|ul|ol|h[1-6]|blockquote|table|tr|section|article|hr|pre)\b[^<>]*>/gi;

/**
 * The text of a piece of markup that is an article and nothing else, such as a feed carries: blocks become
 * paragraphs. A whole page has more to it, and is read by `utils/page`.
 *
 * `<p>One&nbsp;two</p><p>Three<br>four</p>` → `One two⏎⏎Three four`
 */
export function fragmentText(markup: string): string {
  const text = dropElements(markup)
    .replace(/\s+/g, ' ')
    .replace(BREAK, '\n\n')
    .replace(/<br\s*\/?>\s*<br\s*\/?>/gi, '\n\n')
    .replace(/<\/?[a-z][^<>]*>/gi, (tag) => (/^<br/i.test(tag) ? ' ' : ''));
  return decodeEntities(text)
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .filter((paragraph) => paragraph !== '')
    .join('\n\n');
}
