import { linkPage } from '../../utils/answer/link-page.ts';
import { onMessage } from '../../utils/messages.ts';
import type { Article, PageReading, Result } from '../../utils/model.ts';
import { siteOf } from '../../utils/page/runs-here.ts';
import type { Refusals } from '../../utils/reader/refusals.ts';
import { DEFAULT_SETTINGS, type SettingsStore } from '../../utils/settings.ts';
import type { CorpusService } from './corpus-service.ts';
import { loadAnalysis } from './load-analysis.ts';
import { loadReader } from './load-reader.ts';
import { obeyRefusals } from './obey-refusals.ts';
import { tabOf } from './senders.ts';

/** Answers the content scripts of a page: what is in its article, what reads it, at which site it is. */
export function answerPages(corpus: CorpusService, refusals: Refusals, settings: SettingsStore): void {
  const read = async (article: Article): Promise<Result<PageReading>> => {
    const { analyze, nameCandidates } = await loadAnalysis();
    const analysis = analyze(article);
    const possible = nameCandidates(article);
    const set = settings.read().catch(() => DEFAULT_SETTINGS);
    return corpus.ask(async (open) => {
      // Where the browser gives no storage there is nothing that the reader could have refused.
      const refused = refusals.all().catch(() => []);
      const { corpusMarks } = await set;
      return obeyRefusals(await linkPage(open, article, analysis, possible, corpusMarks), await refused);
    });
  };
  onMessage('analyzePage', ({ data: article, sender }) => {
    tabOf(sender);
    return read(article);
  });
  onMessage('loadReader', ({ sender }) => loadReader(tabOf(sender), sender.frameId ?? 0));
  onMessage('tabSite', ({ sender }) => siteOf(sender.tab?.url ?? ''));
}
