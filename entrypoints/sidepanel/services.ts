import { NOTHING_CHOSEN } from '../../components/choices/name-choices.ts';
import type { PageLook } from '../../components/panel/panel-state.ts';
import type { SearchCounts } from '../../utils/corpus/search-counts.ts';
import type { NameChoices } from '../../utils/messages/name-choices.ts';
import {
  type Circle,
  type Correction,
  type CoverageQuestion,
  type OtherArticle,
  type RelateQuestion,
  type SearchQuestion,
  type SearchResult,
  sendMessage,
} from '../../utils/messages.ts';
import type { EntityKind, EntityRef, NamedRef, Profile, Related, Result, Span } from '../../utils/model.ts';
import { afterPaint } from './after-paint.ts';
import { pageStateOf } from './ask-first.ts';
import { articleOf, lookAtTab } from './look-at-tab.ts';

/** What the panel asks of others. */
export interface PanelServices {
  readonly lookAtTab: (tab: number) => Promise<PageLook>;
  /** Settles when what was just drawn is on the screen. */
  readonly painted: () => Promise<void>;
  readonly relate: (question: RelateQuestion) => Promise<Result<readonly Related[]>>;
  readonly profile: (refs: readonly EntityRef[]) => Promise<Result<Profile | null>>;
  readonly otherCoverage: (question: CoverageQuestion) => Promise<Result<readonly OtherArticle[]>>;
  readonly search: (question: SearchQuestion) => Promise<Result<SearchResult>>;
  readonly searchCounts: (question: SearchQuestion) => Promise<Result<SearchCounts | null>>;
  /** Names to choose from; none where the corpus cannot be asked. */
  readonly suggest: (text: string, kind: EntityKind) => Promise<readonly NamedRef[]>;
  readonly circle: (refs: readonly EntityRef[]) => Promise<Result<Circle>>;
  /** What the reader has chosen for a name of the page. */
  readonly choicesFor: (name: string) => Promise<NameChoices>;
  readonly correct: (correction: Correction) => Promise<Result<null>>;
  readonly neverMark: (name: string, never: boolean) => Promise<Result<null>>;
  readonly scrollTo: (tab: number, span: Span) => void;
  readonly flash: (tab: number, span: Span | null) => void;
}

/** A page that went away in the meantime has nothing to scroll or flash. */
const ignore = (): void => undefined;

/** The background and the tab's content script. */
export const SERVICES: PanelServices = {
  lookAtTab: (tab) => lookAtTab(tab, pageStateOf(tab)),
  painted: afterPaint,
  relate: (question) => sendMessage('relate', question),
  profile: (refs) => sendMessage('profile', refs),
  otherCoverage: (question) => sendMessage('otherCoverage', question),
  search: (question) => sendMessage('search', question),
  searchCounts: (question) => sendMessage('searchCounts', question),
  suggest: async (text, kind) => {
    const answer = await sendMessage('suggest', { text, kind }).catch(() => null);
    return answer?.ok ? answer.value : [];
  },
  circle: (refs) => sendMessage('circle', refs),
  choicesFor: (name) => sendMessage('choicesFor', name).catch(() => NOTHING_CHOSEN),
  correct: (correction) => sendMessage('correct', correction),
  neverMark: (name, never) => sendMessage('neverMark', { name, never }),
  scrollTo: (tab, span) => void sendMessage('scrollToSpan', span, articleOf(tab)).catch(ignore),
  flash: (tab, span) => void sendMessage('flashSpan', span, articleOf(tab)).catch(ignore),
};
