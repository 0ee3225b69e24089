import { circle } from '../../utils/answer/circle.ts';
import { corpusSummary } from '../../utils/answer/corpus-summary.ts';
import { otherCoverage } from '../../utils/answer/coverage.ts';
import { describe } from '../../utils/answer/describe.ts';
import { relate } from '../../utils/answer/relate.ts';
import type { SmallStorage } from '../../utils/corpus/remembered-bundles.ts';
import { onMessage } from '../../utils/messages.ts';
import type { CorpusService } from './corpus-service.ts';
import { summaryOf } from './corpus-summary.ts';
import { loadAnalysis } from './load-analysis.ts';
import { requirePanel, tabOf } from './senders.ts';

/** Statements in a profile; the card shows the first few of them. */
const PROFILE_STATEMENTS = 200;

/**
 * Answers what card and panel ask of the corpus: who somebody is, what goes with a statement or an article, what there
 * is at all. `area` holds the sign of what was imported.
 */
export function answerCorpus(corpus: CorpusService, area: SmallStorage): void {
  onMessage('bundleNames', async ({ sender }) => {
    tabOf(sender);
    const known = await corpus.ask(corpusSummary);
    return Object.fromEntries(known.ok ? known.value.bundles.map(({ id, name }) => [id, name]) : []);
  });
  onMessage('describe', ({ data: refs, sender }) => {
    tabOf(sender);
    return corpus.ask((open) => describe(open, refs));
  });
  onMessage('profile', ({ data: refs, sender }) => {
    requirePanel(sender);
    return corpus.ask((open) => describe(open, refs, PROFILE_STATEMENTS));
  });
  onMessage('circle', ({ data: refs, sender }) => {
    requirePanel(sender);
    return corpus.ask((open) => circle(open, refs));
  });
  onMessage('relate', async ({ data: question, sender }) => {
    requirePanel(sender);
    const { analyze, articleFromText } = await loadAnalysis();
    const { claims } = analyze(articleFromText(question.text));
    return corpus.ask((open) =>
      relate(open, {
        ...question,
        quantities: claims.flatMap((claim) => claim.quantities),
        dates: claims.flatMap((claim) => claim.dates),
      }),
    );
  });
  onMessage('otherCoverage', ({ data: question, sender }) => {
    requirePanel(sender);
    return corpus.ask((open) => otherCoverage(open, question));
  });
  onMessage('corpusSummary', async ({ sender }) => {
    requirePanel(sender);
    const known = await corpus.ask((open) => summaryOf(open, corpus.store, area));
    return known.ok ? known.value : { bundles: [], lost: [], problem: known.error, unkept: [] };
  });
}
