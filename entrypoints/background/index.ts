import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { i18n } from '#i18n';
import { rememberUnnoted } from '../../utils/corpus/remembered-bundles.ts';
import { asResult } from '../../utils/corpus/storage-failure.ts';
import { onMessage, type PageCommand, sendMessage } from '../../utils/messages.ts';
import { createCardTokens } from '../../utils/page/card-tokens.ts';
import { openClippings } from '../../utils/reader/clippings.ts';
import { openFollowing } from '../../utils/reader/following.ts';
import { openKeptArticles } from '../../utils/reader/kept-articles.ts';
import { lastBackup } from '../../utils/reader/last-backup.ts';
import { openReaderDatabase } from '../../utils/reader/reader-database.ts';
import { openRefusals } from '../../utils/reader/refusals.ts';
import { settleRestore } from '../../utils/reader/restore-journal.ts';
import { openSettings, parseSettings } from '../../utils/settings.ts';
import { localDay } from '../../utils/text/local-day.ts';
import { answerCard } from './answer-card.ts';
import { answerChoices } from './answer-choices.ts';
import { answerCorpus } from './answer-corpus.ts';
import { answerFollowing, tellOfFollowing } from './answer-following.ts';
import { answerLibrary } from './answer-library.ts';
import { answerPages } from './answer-pages.ts';
import { answerClippings } from './clippings/answer-clippings.ts';
import { watchClipCommand } from './clippings/clip-command.ts';
import { createClipService } from './clippings/clip-service.ts';
import { createDrafter } from './clippings/drafter.ts';
import { createHeldClippings } from './clippings/held-clippings.ts';
import { sourceOfTab } from './clippings/source-of-tab.ts';
import { tellOfClippings } from './clippings/tell-of-clippings.ts';
import { createCorpusService } from './corpus-service.ts';
import { createFocusStore } from './focus-store.ts';
import { createFollowingService } from './following-service.ts';
import { createNameChoices } from './name-choices.ts';
import { answerReading } from './reading/answer-reading.ts';
import { createReadingService, READING_ID } from './reading/reading-service.ts';
import { sendCommand } from './send-command.ts';
import { requirePanel } from './senders.ts';
import { openOnAction, openOnCommand } from './side-panel.ts';
import { tellPages } from './tell-pages.ts';
import { tendToolbar } from './where-it-runs.ts';

/** What nobody waits for begins so much later than the worker, in ms. */
const REST_MS = 5_000;

export default defineBackground(() => {
  const corpusChanged = (): void => {
    // Nobody may be listening.
    void sendMessage('corpusChanged').catch(() => undefined);
    void tellPages();
  };
  const corpus = createCorpusService(corpusChanged);
  const session = browser.storage.session;

  const settings = openSettings(browser.storage.local);
  const reader = openReaderDatabase();
  const refusals = openRefusals(reader);
  const following = openFollowing(reader);

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
  const noteImports = async (): Promise<void> =>
    rememberUnnoted(browser.storage.local, await corpus.store.installs(), READING_ID, localDay(new Date()));
  // After whatever has woken the worker.
  setTimeout(() => {
    void settle().then(reading.resume);
    void clippings.sweep();
    void asResult(noteImports());
  }, REST_MS);
  onMessage('lastBackup', ({ sender }) => {
    requirePanel(sender);
    return lastBackup(reader);
  });
  onMessage('readerRestored', ({ sender }) => {
    requirePanel(sender);
    onChange();
    corpusChanged();
    tellOfFollowing();
    void settle();
  });

  answerPages(corpus, refusals, settings);
  answerCorpus(corpus, browser.storage.local);
  answerLibrary(corpus);
  answerCard(
    createCardTokens(session, () => crypto.randomUUID()),
    createFocusStore(session),
  );
  answerChoices(refusals, createNameChoices(refusals, settings));
  answerFollowing(following, createFollowingService(following, corpus.ask));
  onMessage('corpusChanged', ({ sender }) => {
    requirePanel(sender);
    // The panel hears the same message and asks at once.
    corpus.changed();
    void tellPages();
  });

  browser.commands.onCommand.addListener(async (command, tab) => {
    if (command === 'open-panel') return openOnCommand(tab?.windowId);
    if (command === 'pause-here' || command === 'clip-selection') return;
    const id = tab?.id ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id;
    if (id !== undefined) await sendCommand(id, command as PageCommand);
  });
});
