import type { Article, Result } from '../model.ts';
import type { Moment } from './clipping.ts';

/** An article that the reader keeps, as it read at one time. */
export interface KeptArticle {
  /** What all versions of it share: its canonical address, or what stands for one: see `pageKeyOf`. */
  readonly page: string;
  /** Of its text, paragraph by paragraph: the same print is the same version. */
  readonly print: string;
  readonly article: Article;
  readonly kept: Moment;
  /** Kept from a private window, where the reader said so. */
  readonly private: boolean;
}

/** What `keep` did: kept it for the first time, as another version of what is kept, or nothing. */
export interface Keeping {
  readonly is: 'kept' | 'version' | 'already';
  readonly article: KeptArticle;
  /** The version before, to show what changed with `diffArticles`; null for the first. */
  readonly before: KeptArticle | null;
}

/** An article with its versions counted, as a list shows it. */
export interface KeptLine {
  readonly page: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly published: Article['published'];
  readonly url: string | null;
  /** Of the newest version. */
  readonly kept: Moment;
  readonly versions: number;
  readonly private: boolean;
}

/** A run of words that both versions have, or only one. */
export interface DiffPart {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** What changed from one version of an article to the next. */
export interface ArticleChanges {
  /** Null where the headline is the same. */
  readonly title: readonly DiffPart[] | null;
  readonly text: readonly DiffPart[];
  /** Words that are only in the newer, and only in the older version. */
  readonly added: number;
  readonly removed: number;
}

export interface KeptArticles {
  keep(article: Article, options: { readonly private: boolean }): Promise<Result<Keeping>>;
  /** Those of which one version has all that was typed, in its text or what is told of it; newest first. */
  list(typed?: string): Promise<Result<readonly KeptLine[]>>;
  /** Every version of one, newest first; none where it is not kept. `page` as `pageKeyOf` gives it. */
  versions(page: string): Promise<Result<readonly KeptArticle[]>>;
  /** Takes all versions away and gives them back, for `putBack`. */
  remove(page: string): Promise<Result<readonly KeptArticle[]>>;
  putBack(versions: readonly KeptArticle[]): Promise<Result<null>>;
  /**
   * The newest version of each, oldest first, one read each: what *My reading* is built from. The builder's room is
   * not open to this one, so whoever wires hands these to `buildBundle`.
   */
  newest(): AsyncGenerator<KeptArticle>;
}
