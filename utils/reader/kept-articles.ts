import type { Article } from '../model.ts';
import { foldName, foldText } from '../text/fold.ts';
import { contentId } from '../text/hash.ts';
import { canonicalUrl } from './canonical-url.ts';
import { momentOf } from './clippings.ts';
import { pageKeyOf } from './filing.ts';
import type { Keeping, KeptArticle, KeptArticles, KeptLine } from './kept-article.ts';
import type { ReaderDatabase } from './reader-database.ts';
import { searchTerms } from './search-terms.ts';
import { storedValue } from './storage-result.ts';

export interface KeptArticlesWorld {
  /** In ms since 1970. */
  readonly now?: () => number;
}

/** The articles that the reader keeps, with their versions. */
export function openKeptArticles(
  database: Pick<ReaderDatabase, 'articles' | 'transaction'>,
  world: KeptArticlesWorld = {},
): KeptArticles {
  const { articles } = database;
  const now = world.now ?? Date.now;
  const versionsOf = async (page: string): Promise<KeptArticle[]> =>
    (await articles.where('[page+print]').between([page, ''], [page, '\uffff']).toArray()).sort(newestFirst);

  return {
    keep: (article, { private: isPrivate }) =>
      storedValue(() => {
        const made: KeptArticle = {
          page: pageOf(article),
          print: printOf(article),
          article: { ...article, url: canonicalUrl(article.url) },
          kept: momentOf(now()),
          private: isPrivate,
        };
        return database.transaction<Keeping>(['articles'], async () => {
          const versions = await versionsOf(made.page);
          const same = versions.findIndex(({ print }) => print === made.print);
          const there = versions[same];
          if (there !== undefined)
            return { is: 'already', article: there, before: versions[same + 1] ?? null };
          await articles.add(made);
          const before = versions[0] ?? null;
          return { is: before === null ? 'kept' : 'version', article: made, before };
        });
      }),
    list: (typed = '') =>
      storedValue(async () => {
        const terms = searchTerms(typed);
        const lines = new Map<string, KeptLine>();
        const found = new Set<string>();
        // One at a time: the texts of all together are too much to hold.
        await articles.orderBy('kept').each((kept) => {
          lines.set(kept.page, lineOf(kept, (lines.get(kept.page)?.versions ?? 0) + 1));
          if (!found.has(kept.page) && hasAll(kept, terms)) found.add(kept.page);
        });
        return [...lines.values()].filter(({ page }) => found.has(page)).sort(newestFirst);
      }),
    versions: (page) => storedValue(() => versionsOf(page)),
    remove: (page) =>
      storedValue(() =>
        database.transaction(['articles'], async () => {
          const versions = await versionsOf(page);
          await articles.bulkDelete(versions.map(({ print }) => [page, print]));
          return versions;
        }),
      ),
    putBack: (versions) =>
      storedValue(async () => {
        await articles.bulkPut([...versions]);
        return null;
      }),
    async *newest() {
      const keys = new Map<string, [string, string]>();
      for (const key of await articles.orderBy('kept').primaryKeys()) keys.set(key[0], key);
      for (const key of keys.values()) {
        const kept = await articles.get(key);
        if (kept !== undefined) yield kept;
      }
    },
  };
}

function hasAll({ article }: KeptArticle, terms: readonly string[]): boolean {
  if (terms.length === 0) return true;
  const { title, outlet, authors, text } = article;
  const words = ` ${foldName([title, outlet, ...authors, text].join(' '))}`;
  return terms.every((term) => words.includes(term));
}

/** What all versions of an article share. */
export function pageOf(article: Pick<Article, 'url' | 'title' | 'outlet'>): string {
  return pageKeyOf({ ...article, url: canonicalUrl(article.url) });
}

/** Tells whether two texts are the same version: headline and paragraphs, however they are set. */
function printOf({ title, text, paragraphs }: Article): string {
  return contentId(
    [title ?? '', ...paragraphs.map(([start, end]) => text.slice(start, end))].map(foldText).join('\n'),
  );
}

function lineOf({ page, kept, private: isPrivate, article }: KeptArticle, versions: number): KeptLine {
  const { title, outlet, published, url } = article;
  return { page, title, outlet, published, url, kept, versions, private: isPrivate };
}

function newestFirst(a: Pick<KeptArticle, 'kept'>, b: Pick<KeptArticle, 'kept'>): number {
  return a.kept < b.kept ? 1 : a.kept > b.kept ? -1 : 0;
}
