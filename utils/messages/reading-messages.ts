import type { Article, Result } from '../model.ts';
import type { Moment } from '../reader/clipping.ts';
import type { Keeping, KeptArticle, KeptLine } from '../reader/kept-article.ts';

/** What the reader keeps of what they read. */
export interface AsksReading {
  /** Keeps an article; `evenPrivate`: the reader said so in a private window. Answered to a page, and to its card. */
  keepArticle(order: { readonly article: Article; readonly evenPrivate: boolean }): Result<KeepAnswer>;
  /** What is kept of an article; null where nothing is. Never answered to a page, as all that follow. */
  keptHere(article: Article): Result<KeptHere | null>;
  /** Those that have all that was typed; newest first. */
  keptList(typed: string): Result<readonly KeptLine[]>;
  /** Every version of one, newest first; by `KeptLine.page`. */
  keptVersions(page: string): Result<readonly KeptArticle[]>;
  dropArticle(page: string): Result<readonly KeptArticle[]>;
  putBackArticle(versions: readonly KeptArticle[]): Result<null>;
  /** Told to whoever listens: other articles are kept now. */
  keptChanged(): void;
  /** When the last backup of what is the reader's was made; null where there was none. */
  lastBackup(): Result<Moment | null>;
  /** A backup was merged: all that is the reader's may be other now. */
  readerRestored(): void;
}

/** An article of the page that is kept. */
export interface KeptHere {
  /** What `dropArticle` takes. */
  readonly page: string;
  /** Of the newest version. */
  readonly kept: KeptArticle['kept'];
  readonly versions: number;
  /** Whether one of them reads as the page does. */
  readonly isSame: boolean;
}

/** What became of keeping; `private` asks the reader first. */
export type KeepAnswer = { readonly is: Keeping['is'] | 'private' };
