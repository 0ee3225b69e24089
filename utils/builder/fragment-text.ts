import { dropElements } from './drop-elements.ts';
import { decodeEntities } from './entities.ts';

const BLOCKS = new Set(
  'p div li ul ol h1 h2 h3 h4 h5 h6 blockquote table tr section article hr pre'.split(' '),
);

/**
 * The text of a piece of markup that is an article and nothing else, such as a feed carries: blocks become
 * paragraphs. A whole page has more to it, and is read by `utils/page`.
 *
 * `<p>One&nbsp;two</p><p>Three<br>four</p>` → `One two⏎⏎Three four`
 */
export function fragmentText(markup: string): string {
  const text = dropElements(markup)
    .replace(/\s+/g, ' ')
    .replace(/<br ?\/?> ?<br ?\/?>/gi, '\n\n')
    .replace(/<\/?[a-z][^<>]*>/gi, spaceFor);
  return decodeEntities(text)
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .filter((paragraph) => paragraph !== '')
    .join('\n\n');
}

/** What a tag leaves in the text. */
function spaceFor(tag: string): string {
  const [name = ''] = /[a-z][a-z0-9]*/i.exec(tag) ?? [];
  if (BLOCKS.has(name.toLowerCase())) return '\n\n';
  return name.toLowerCase() === 'br' ? ' ' : '';
}
