import type { Article } from '../model.ts';
import type { ArticleChanges, DiffPart } from './kept-article.ts';
import { wordDiff } from './word-diff.ts';

/** Headline and text, word by word. */
export function diffArticles(
  older: Pick<Article, 'title' | 'text'>,
  newer: Pick<Article, 'title' | 'text'>,
): ArticleChanges {
  const text = wordDiff(older.text, newer.text);
  return {
    title: older.title === newer.title ? null : wordDiff(older.title ?? '', newer.title ?? ''),
    text,
    added: wordsOf(text, 'added'),
    removed: wordsOf(text, 'removed'),
  };
}

function wordsOf(parts: readonly DiffPart[], kind: DiffPart['kind']): number {
  return parts
    .filter((part) => part.kind === kind)
    .reduce((sum, { text }) => sum + (text.match(/\S+/g)?.length ?? 0), 0);
}
