import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { i18n } from '#i18n';
import { circle } from '../../utils/answer/circle.ts';
import { corpusSummary } from '../../utils/answer/corpus-summary.ts';
import { otherCoverage } from '../../utils/answer/coverage.ts';
import { describe } from '../../utils/answer/describe.ts';
import { linkPage } from '../../utils/answer/link-page.ts';
import { relate } from '../../utils/answer/relate.ts';
import { asResult } from '../../utils/corpus/storage-failure.ts';
import { onMessage, type PageCommand, sendMessage } from '../../utils/messages.ts';
import type { Article, PageReading, Result } from '../../utils/model.ts';
import { createCardTokens } from '../../utils/page/card-tokens.ts';
import { siteOf } from '../../utils/page/runs-here.ts';
import { openClippings } from '../../utils/reader/clippings.ts';
import { openFollowing } from '../../utils/reader/following.ts';
import { openKeptArticles } from '../../utils/reader/kept-articles.ts';
import { lastBackup } from '../../utils/reader/last-backup.ts';
import { openReaderDatabase } from '../../utils/reader/reader-database.ts';
import { openRefusals } from '../../utils/reader/refusals.ts';
import { settleRestore } from '../../utils/reader/restore-journal.ts';
import { DEFAULT_SETTINGS, openSettings, parseSettings } from '../../utils/settings.ts';
import { answerLibrary } from './answer-library.ts';
import { answerClippings } from './clippings/answer-clippings.ts';
import { watchClipCommand } from './clippings/clip-command.ts';
import { createClipService } from './clippings/clip-service.ts';
import { createDrafter } from './clippings/drafter.ts';
import { createHeldClippings } from './clippings/held-clippings.ts';
import { sourceOfTab } from './clippings/source-of-tab.ts';
import { tellOfClippings } from './clippings/tell-of-clippings.ts';
import { createCorpusService } from './corpus-service.ts';
import { summaryOf } from './corpus-summary.ts';
import { createFocusStore } from './focus-store.ts';
import { createFollowingService } from './following-service.ts';
import { loadReader } from './load-reader.ts';
import { createNameChoices } from './name-choices.ts';
import { obeyRefusals } from './obey-refusals.ts';
import { answerReading } from './reading/answer-reading.ts';
import { createReadingService } from './reading/reading-service.ts';
import { sendCommand } from './send-command.ts';
import { requireOwn, requirePanel, tabOf } from './senders.ts';
import { openFromPage, openOnAction, openOnCommand } from './side-panel.ts';
import { tellPages } from './tell-pages.ts';
import { tendToolbar } from './where-it-runs.ts';

/** Statements in a profile; the card shows the first few of them. */
const PROFILE_STATEMENTS = 200;
/** What nobody waits for begins so much later than the worker, in ms. */
const REST_MS = 5_000;

/** What reads text, made ready by the first that needs it, while the corpus is on its way: a card needs none of it. */
const loadAnalysis = (): Promise<typeof import('./analysis.ts')> => import('./analysis.ts');

/** Tells the extension's pages once something of the reader's following was changed. */
async function thenTell(change: Promise<Result<null>>): Promise<Result<null>> {
  const result = await change;
  // Nobody may be listening.
  if (result.ok) void sendMessage('followingChanged').catch(() => undefined);
  return result;
}

export default defineBackground(() => {
  const corpusChanged = (): void => {
    // Nobody may be listening.
    void sendMessage('corpusChanged').catch(() => undefined);
    void tellPages();
  };
  const corpus = createCorpusService(corpusChanged);
  const session = browser.storage.session;
  const tokens = createCardTokens(session, () => crypto.randomUUID());
  const focus = createFocusStore(session);

  const settings = openSettings(browser.storage.local);
  const reader = openReaderDatabase();
  const refusals = openRefusals(reader);
  const choices = createNameChoices(refusals, settings);
  const following = openFollowing(reader);
  const followed = createFollowingService(following, corpus.ask);
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

  browser.runtime.onInstalled.addListener(() => void corpus.update());
  openOnAction();
  tendToolbar(settings);

  const clippings = openClippings(reader);
  const onChange = tellOfClippings;
  const held = createHeldClippings(clippings, session, onChange);
  const draft = createDrafter(corpus);
  const clip = createClipService({ clippings: held, sourceOf: sourceOfTab, draft, onChange });
  answerClippings({ clippings, held, clip, draft, onChange });
  watchClipCommand(clip);
  const kept = openKeptArticles(reader);
  const reading = createReadingService({
    kept,
    store: corpus.store,
    area: browser.storage.local,
    name: i18n.t('keep.bundle'),
    onInstalled: corpusChanged,
  });
  answerReading(kept, reading);
  const settle = (): Promise<unknown> =>
    settleRestore(reader, {
      putBack: (before) => settings.change(() => parseSettings(before)),
      follow: reading.changed,
    });
  // After whatever has woken the worker.
  setTimeout(() => {
    void settle().then(reading.resume);
    void clippings.sweep();
  }, REST_MS);
  onMessage('lastBackup', ({ sender }) => {
    requirePanel(sender);
    return lastBackup(reader);
  });
  onMessage('readerRestored', ({ sender }) => {
    requirePanel(sender);
    onChange();
    corpusChanged();
    void sendMessage('followingChanged').catch(() => undefined);
    void settle();
  });

  onMessage('loadReader', ({ sender }) => loadReader(tabOf(sender), sender.frameId ?? 0));
  onMessage('tabSite', ({ sender }) => siteOf(sender.tab?.url ?? ''));
  onMessage('analyzePage', ({ data: article, sender }) => {
    tabOf(sender);
    return read(article);
  });
  onMessage('correct', async ({ data: { name, refs, refused }, sender }) => {
    requireOwn(sender);
    const done = refused ? refusals.refuse(name, refs) : refusals.takeBack(name, refs);
    const result = await asResult(done.then(() => null));
    if (result.ok) void tellPages();
    return result;
  });
  onMessage('corpusChanged', ({ sender }) => {
    requirePanel(sender);
    void tellPages();
  });
  onMessage('follow', ({ data: whom, sender }) => {
    requirePanel(sender);
    return thenTell(followed.follow(whom));
  });
  onMessage('unfollow', ({ data: refs, sender }) => {
    requirePanel(sender);
    return thenTell(asResult(following.unfollow(refs).then(() => null)));
  });
  onMessage('markSeen', ({ data: keys, sender }) => {
    requirePanel(sender);
    return thenTell(followed.markSeen(keys));
  });
  onMessage('following', ({ sender }) => {
    requirePanel(sender);
    return asResult(following.all().then((all) => all.map(({ name, kind, refs }) => ({ name, kind, refs }))));
  });
  onMessage('followedNews', ({ sender }) => {
    requirePanel(sender);
    return followed.news();
  });
  onMessage('neverMark', ({ data: choice, sender }) => {
    requireOwn(sender);
    return choices.neverMark(choice.name, choice.never);
  });
  onMessage('choicesFor', ({ data: name, sender }) => {
    requireOwn(sender);
    return choices.of(name);
  });
  onMessage('bundleNames', async ({ sender }) => {
    tabOf(sender);
    const known = await corpus.ask(corpusSummary);
    return Object.fromEntries(known.ok ? known.value.bundles.map(({ id, name }) => [id, name]) : []);
  });
  onMessage('circle', ({ data: refs, sender }) => {
    requirePanel(sender);
    return corpus.ask((open) => circle(open, refs));
  });
  onMessage('describe', ({ data: refs, sender }) => {
    tabOf(sender);
    return corpus.ask((open) => describe(open, refs));
  });
  onMessage('issueCardToken', ({ sender }) => tokens.issue(tabOf(sender)));
  onMessage('redeemCardToken', ({ data: token, sender }) => tokens.redeem(tabOf(sender), token));
  onMessage('openPanel', async ({ data: wanted, sender }) => {
    const tab = tabOf(sender);
    const opened = openFromPage(sender.tab?.windowId);
    if (wanted !== null) {
      await focus.put(tab, wanted);
      await sendMessage('focusEntity', { tab, focus: wanted }).catch(() => undefined);
    }
    return opened;
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
  onMessage('profile', ({ data: refs, sender }) => {
    requirePanel(sender);
    return corpus.ask((open) => describe(open, refs, PROFILE_STATEMENTS));
  });
  onMessage('corpusSummary', ({ sender }) => {
    requirePanel(sender);
    return corpus.ask((open) => summaryOf(open, browser.storage.local));
  });
  answerLibrary(corpus);
  onMessage('otherCoverage', ({ data: question, sender }) => {
    requirePanel(sender);
    return corpus.ask((open) => otherCoverage(open, question));
  });
  onMessage('takeFocus', ({ data: tab, sender }) => {
    requirePanel(sender);
    return focus.take(tab);
  });

  browser.commands.onCommand.addListener(async (command, tab) => {
    if (command === 'open-panel') return openOnCommand(tab?.windowId);
    if (command === 'pause-here' || command === 'clip-selection') return;
    const id = tab?.id ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id;
    if (id !== undefined) await sendCommand(id, command as PageCommand);
  });
});
