import type { PageLook } from '../../components/panel/panel-state.ts';
import {
  type Correction,
  type CoverageQuestion,
  type OtherArticle,
  type RelateQuestion,
  type SearchQuestion,
  type SearchResult,
  sendMessage,
} from '../../utils/messages.ts';
import type { EntityKind, EntityRef, NamedRef, Profile, Related, Result, Span } from '../../utils/model.ts';
import { lookAtTab } from './look-at-tab.ts';

/** What the panel asks of others. */
export interface PanelServices {
  readonly lookAtTab: (tab: number) => Promise<PageLook>;
  readonly relate: (question: RelateQuestion) => Promise<Result<readonly Related[]>>;
  readonly profile: (refs: readonly EntityRef[]) => Promise<Result<Profile | null>>;
  readonly otherCoverage: (question: CoverageQuestion) => Promise<Result<readonly OtherArticle[]>>;
  readonly search: (question: SearchQuestion) => Promise<Result<SearchResult>>;
  /** Names to choose from; none where the corpus cannot be asked. */
  readonly suggest: (text: string, kind: EntityKind) => Promise<readonly NamedRef[]>;
  /** What the reader said that a name does not stand for. */
  readonly refusedFor: (name: string) => Promise<readonly NamedRef[]>;
  readonly correct: (correction: Correction) => Promise<Result<null>>;
  readonly scrollTo: (tab: number, span: Span) => void;
  readonly flash: (tab: number, span: Span | null) => void;
}

/** A page that went away in the meantime has nothing to scroll or flash. */
const ignore = (): void => undefined;

/** The background and the tab's content script. */
export const SERVICES: PanelServices = {
  lookAtTab,
  relate: (question) => sendMessage('relate', question),
  profile: (refs) => sendMessage('profile', refs),
  otherCoverage: (question) => sendMessage('otherCoverage', question),
  search: (question) => sendMessage('search', question),
  suggest: async (text, kind) => {
    const answer = await sendMessage('suggest', { text, kind }).catch(() => null);
    return answer?.ok ? answer.value : [];
  },
  refusedFor: (name) => sendMessage('refusedFor', name).catch(() => []),
  correct: (correction) => sendMessage('correct', correction),
  scrollTo: (tab, span) => void sendMessage('scrollToSpan', span, tab).catch(ignore),
  flash: (tab, span) => void sendMessage('flashSpan', span, tab).catch(ignore),
};
