import type { Article } from '../model.ts';
import { type DiffPart, wordDiff } from './word-diff.ts';

/** What changed from one version of an article to the next. */
export interface ArticleChanges {
  /** Null where the headline is the same. */
  readonly title: readonly DiffPart[] | null;
  readonly text: readonly DiffPart[];
  /** Words that are only in the newer, and only in the older version. */
  readonly added: number;
  readonly removed: number;
}

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
