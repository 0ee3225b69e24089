import type { ClipSource } from '../../../utils/messages/clipping-messages.ts';
import type { PlainSelection } from './selection-anywhere.ts';

/** What can be told of words on a page that was not read as an article: its title, its address, what stands around. */
export function plainSource({
  exact,
  block,
  title,
  language,
  canonical,
  address,
}: PlainSelection): ClipSource {
  const at = block.indexOf(exact);
  const text = at < 0 ? exact : block;
  const start = Math.max(0, at);
  const span = [start, start + exact.length] as const;
  const primary = /^[a-z]{2,3}(?=-|$)/.exec(language.toLowerCase())?.[0] ?? null;
  return {
    kind: 'selection',
    article: {
      text,
      paragraphs: [[0, text.length]],
      title: title.trim() || null,
      outlet: null,
      url: canonical,
      published: null,
      language: primary,
      authors: [],
    },
    origin: {
      title: title.trim() ? 'page' : null,
      outlet: null,
      url: canonical === null ? null : 'page',
      published: null,
      language: primary === null ? null : 'page',
      authors: null,
    },
    analysis: null,
    matches: {},
    address,
    span,
    said: [span],
    place: { headings: [], fragment: null },
  };
}
