import { createActiveInstalls } from './active-installs.ts';
import { answerBrowse } from './answer-browse.ts';
import { answerCountries } from './answer-countries.ts';
import { answerCounts } from './answer-counts.ts';
import { answerCoverage } from './answer-coverage.ts';
import { answerDocument } from './answer-document.ts';
import { answerEntities } from './answer-entities.ts';
import { answerLabels } from './answer-labels.ts';
import { answerLatest } from './answer-latest.ts';
import { answerLetters } from './answer-letters.ts';
import { answerNames } from './answer-names.ts';
import { answerRelated } from './answer-related.ts';
import { answerSearch } from './answer-search.ts';
import { answerTimeline } from './answer-timeline.ts';
import type { CorpusAnswer, CorpusRequest } from './corpus-request.ts';
import { type IndexRules, indexVersion } from './index-rules.ts';
import { openRecords } from './records.ts';
import type { InstallRow, RecordStore } from './store.ts';

const NOTHING_FOUND: CorpusAnswer['search'] = { hits: [], total: 0, complete: true };
const NOBODY: CorpusAnswer['browse'] = { entities: [], total: 0 };
const NEVER: CorpusAnswer['timeline'] = { months: [], undated: 0 };

export interface Corpus {
  /**
   * Answers one batch. Sees installs and removals from the next call on: its own store's at once, those of another
   * context when the browser has passed the word on (see `active-installs.ts`). Rejects where the storage fails
   * (see `storageFailure`).
   */
  read(request: CorpusRequest): Promise<CorpusAnswer>;
  /**
   * For who hears by a message that another context has changed what is installed: the next question sees it, also
   * where the browser has not passed the store's own word on.
   */
  changed(): void;
  /** The bundles that do not answer until they are indexed again, as after an update of the extension. */
  waiting(): Promise<readonly InstallRow[]>;
}

/**
 * The corpus for questions: all active bundles as one. A question reads what it needs, the first one less than that
 * (see `active-installs.ts`), and what stays in memory is bounded or small (`records.ts`, `open-install.ts`), so a worker that the browser
 * stops and wakes at will loses little. Installs made with other rules are passed over until they are indexed
 * again, since their keys and terms would not be found.
 */
export function openCorpus(store: RecordStore, rules: IndexRules): Corpus {
  const records = openRecords(store);
  const active = createActiveInstalls(store, records, rules);

  return {
    changed: active.changed,
    waiting: async () =>
      (await store.installs()).filter(
        ({ state, index }) => state === 'active' && index !== indexVersion(rules),
      ),
    read: ({
      names = [],
      fingerprint,
      entities = [],
      labels = [],
      latest,
      related = [],
      search,
      counts,
      coverage,
      timeline,
      browse,
      letters,
      countries,
    }): Promise<CorpusAnswer> =>
      active.answer(async (installs) => {
        const answers = await Promise.all([
          answerNames(records, installs, names),
          fingerprint === undefined ? null : answerDocument(records, installs, fingerprint),
          answerEntities(records, installs, entities),
          latest === undefined ? [] : answerLatest(records, installs, latest.of, latest.limit),
          Promise.all(related.map((request) => answerRelated(records, installs, request))),
          search === undefined ? NOTHING_FOUND : answerSearch(records, installs, search),
          coverage === undefined ? [] : answerCoverage(records, installs, coverage),
          timeline === undefined ? NEVER : answerTimeline(records, installs, timeline),
          browse === undefined ? NOBODY : answerBrowse(records, installs, browse),
          counts === undefined ? null : answerCounts(records, installs, counts),
          letters === undefined ? [] : answerLetters(records, installs, letters),
          countries === undefined ? [] : answerCountries(installs, countries),
          answerLabels(records, installs, labels),
        ]);
        return {
          names: answers[0],
          document: answers[1],
          entities: answers[2],
          latest: answers[3],
          related: answers[4],
          search: answers[5],
          coverage: answers[6],
          timeline: answers[7],
          browse: answers[8],
          counts: answers[9],
          letters: answers[10],
          countries: answers[11],
          labels: answers[12],
          installs: installs.map((install) => install.row),
        };
      }),
  };
}
