import { linkPage } from '../../utils/answer/link-page.ts';
import type { PageLinks } from '../../utils/messages/page-links.ts';
import { onMessage } from '../../utils/messages.ts';
import type { Article, Result } from '../../utils/model.ts';
import { siteOf } from '../../utils/page/runs-here.ts';
import type { Refusals } from '../../utils/reader/refusals.ts';
import { DEFAULT_SETTINGS, type SettingsStore } from '../../utils/settings.ts';
import type { CorpusService } from './corpus-service.ts';
import { loadAnalysis } from './load-analysis.ts';
import { loadReader } from './load-reader.ts';
import { obeyRefusals } from './obey-refusals.ts';
import { rememberAnalyses } from './remember-analyses.ts';
import { tabOf } from './senders.ts';

/** Answers the content scripts of a page: what is in its article, what reads it, at which site it is. */
export function answerPages(corpus: CorpusService, refusals: Refusals, settings: SettingsStore): void {
  const analyzed = rememberAnalyses(async (article) => (await loadAnalysis()).analyze(article));
  const link = async (article: Article): Promise<Result<PageLinks>> => {
    const analysis = await analyzed(article);
    const possible = (await loadAnalysis()).nameCandidates(article);
    const set = settings.read().catch(() => DEFAULT_SETTINGS);
    return corpus.ask(async (open) => {
      // Where the browser gives no storage there is nothing that the reader could have refused.
      const refused = refusals.all().catch(() => []);
      const { corpusMarks } = await set;
      const linked = await linkPage(open, article, analysis, possible, corpusMarks);
      const { analysis: read, matches, document } = obeyRefusals(linked, await refused);
      return { entities: read.entities, matches, document };
    });
  };
  onMessage('analyzePage', ({ data: article, sender }) => {
    tabOf(sender);
    return analyzed(article);
  });
  onMessage('linkPage', ({ data: article, sender }) => {
    tabOf(sender);
    return link(article);
  });
  onMessage('loadReader', ({ sender }) => loadReader(tabOf(sender), sender.frameId ?? 0));
  onMessage('tabSite', ({ sender }) => siteOf(sender.tab?.url ?? ''));
}
