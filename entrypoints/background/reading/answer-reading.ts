import { onMessage, sendMessage } from '../../../utils/messages.ts';
import type { Result } from '../../../utils/model.ts';
import type { KeptArticles } from '../../../utils/reader/kept-article.ts';
import { pageOf } from '../../../utils/reader/kept-articles.ts';
import { requireOwn, requirePanel } from '../senders.ts';
import type { ReadingService } from './reading-service.ts';

/** Answers what the panel, the library and the card ask of the articles that the reader keeps. */
export function answerReading(kept: KeptArticles, reading: ReadingService): void {
  const thenBuild = async <T>(change: Promise<Result<T>>): Promise<Result<T>> => {
    const result = await change;
    if (!result.ok) return result;
    // Nobody may be listening; and nobody waits for the bundle.
    void sendMessage('keptChanged').catch(() => undefined);
    void reading.changed();
    return result;
  };
  onMessage('keepArticle', async ({ data: { article, evenPrivate }, sender }) => {
    requireOwn(sender);
    const isPrivate = sender.tab?.incognito === true || evenPrivate;
    if (isPrivate && !evenPrivate) return { ok: true, value: { is: 'private' } };
    const done = await thenBuild(kept.keep(article, { private: isPrivate }));
    return done.ok ? { ok: true, value: { is: done.value.is } } : done;
  });
  onMessage('keptHere', async ({ data: article, sender }) => {
    requirePanel(sender);
    const page = pageOf(article);
    const found = await kept.versions(page);
    if (!found.ok) return found;
    const [newest] = found.value;
    if (newest === undefined) return { ok: true, value: null };
    const isSame = found.value.some((version) => version.article.text === article.text);
    return { ok: true, value: { page, kept: newest.kept, versions: found.value.length, isSame } };
  });
  onMessage('keptList', ({ data: typed, sender }) => {
    requirePanel(sender);
    return kept.list(typed);
  });
  onMessage('keptVersions', ({ data: page, sender }) => {
    requirePanel(sender);
    return kept.versions(page);
  });
  onMessage('dropArticle', ({ data: page, sender }) => {
    requirePanel(sender);
    return thenBuild(kept.remove(page));
  });
  onMessage('putBackArticle', ({ data: versions, sender }) => {
    requirePanel(sender);
    return thenBuild(kept.putBack(versions));
  });
}
