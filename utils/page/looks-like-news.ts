import type { Article } from '../model.ts';
import { countSayings } from './saying-words.ts';

/** Why a page is read, or is not. */
export type Newsness =
  | { readonly news: true; readonly because: 'declared-news' | 'declared-article' | 'attributed-speech' }
  | { readonly news: false; readonly because: 'no-text' | 'little-text' | 'nobody-speaks' };

/** Less is a caption, a teaser or a video page, in words. */
const FEWEST_WORDS = 40;
/** A page that declares nothing has to look like a report: so many words in so many paragraphs. */
const FEWEST_UNDECLARED_WORDS = 120;
const FEWEST_UNDECLARED_PARAGRAPHS = 3;
/** What an article is shows in its beginning; a longer one is looked at no further, in characters. */
const LOOKED_AT = 20_000;
/** One verb of saying may be chance. */
export const FEWEST_ATTRIBUTIONS = 2;

/** Whether a page looks like news, from what it declares and, where it declares nothing, from its text. */
export function looksLikeNews(
  declared: 'news' | 'article' | null,
  article: Pick<Article, 'text' | 'paragraphs'>,
): Newsness {
  if (article.text.trim() === '') return { news: false, because: 'no-text' };
  const sample = article.text.slice(0, LOOKED_AT);
  const words = sample.split(/\s+/).length;
  if (words < FEWEST_WORDS) return { news: false, because: 'little-text' };
  if (declared === 'news') return { news: true, because: 'declared-news' };
  if (declared === 'article') return { news: true, because: 'declared-article' };
  if (words < FEWEST_UNDECLARED_WORDS || article.paragraphs.length < FEWEST_UNDECLARED_PARAGRAPHS) {
    return { news: false, because: 'little-text' };
  }
  return countSayings(sample) >= FEWEST_ATTRIBUTIONS
    ? { news: true, because: 'attributed-speech' }
    : { news: false, because: 'nobody-speaks' };
}
