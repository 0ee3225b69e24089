import type { Clipping } from './clipping.ts';
import { oneLine, wordsOf } from './clipping-words.ts';
import { markdownAddress, markdownText } from './markdown-text.ts';

/**
 * A clipping as it is cited: “words” — speaker, office, title, outlet, date, address. In Markdown the words are a
 * quotation and the title is the link. `day` writes a date as the reader's language does.
 */
export function citeClipping(
  clipping: Clipping,
  format: 'plain' | 'markdown',
  day: (date: string) => string = (date) => date,
): string {
  const { article, speaker, institution } = clipping;
  const who = speaker ?? institution;
  const isMarkdown = format === 'markdown';
  const written = (text: string): string => (isMarkdown ? markdownText(oneLine(text)) : oneLine(text));
  const title = article.title ?? article.outlet ?? article.url;
  const linked =
    title !== null && isMarkdown && article.url !== null
      ? `[${written(title)}](${markdownAddress(article.url)})`
      : title && written(title);
  const source = [
    who === null ? null : written(who.name),
    who?.role == null ? null : written(who.role),
    linked,
    article.outlet !== null && article.title !== null ? written(article.outlet) : null,
    article.published === null ? null : day(article.published),
    isMarkdown || title === article.url ? null : article.url,
  ].filter((part) => part !== null && part !== '');
  const words = oneLine(wordsOf(clipping));
  return isMarkdown
    ? `> ${markdownText(words)}\n>\n> — ${source.join(', ')}`
    : `“${words}” — ${source.join(', ')}`;
}
