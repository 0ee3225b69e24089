import { sendMessage } from '../messages.ts';
import type { Result } from '../model.ts';
import { diffArticles } from '../reader/diff-articles.ts';
import type { KeptArticle, KeptLine } from '../reader/kept-article.ts';

/** The background keeps the articles; what changed between two versions is told by the page that shows it. */
export const KEPT = {
  list: (typed: string): Promise<Result<readonly KeptLine[]>> => sendMessage('keptList', typed),
  versions: (page: string): Promise<Result<readonly KeptArticle[]>> => sendMessage('keptVersions', page),
  remove: (page: string): Promise<Result<readonly KeptArticle[]>> => sendMessage('dropArticle', page),
  putBack: (versions: readonly KeptArticle[]): Promise<Result<null>> =>
    sendMessage('putBackArticle', versions),
  changes: diffArticles,
};
