import { i18n } from '#i18n';
import { counted } from '../../components/words/counted.ts';
import type { Standing } from '../../utils/messages.ts';

/** What the toolbar button says of a tab: a word of two letters at most, and a sentence. */
export interface ToolbarWords {
  readonly badge: string;
  readonly title: string;
}

/** A badge has room for four characters. */
const MOST_NAMES = 999;
/** Two bars, as on every player; the sign for it is drawn as a coloured picture in some toolbars. */
const PAUSED = 'II';

/** The button of a page that runs shows how many people and institutions are named, one that is stopped two bars. */
export function toolbarWords(standing: Standing): ToolbarWords {
  switch (standing.is) {
    case 'on':
      return {
        badge: String(Math.min(standing.names, MOST_NAMES)),
        title: i18n.t('action.on', [counted('page.namesCount', standing.names)]),
      };
    case 'reading':
      return { badge: '', title: i18n.t('action.reading') };
    case 'not-news':
      return { badge: '', title: i18n.t('action.notNews') };
    case 'pdf':
      return { badge: '', title: i18n.t('action.pdf') };
    case 'failed':
      return { badge: '!', title: i18n.t('action.failed') };
    case 'paused-here':
      return { badge: PAUSED, title: i18n.t('action.pausedHere') };
    case 'paused-a-while':
      return { badge: PAUSED, title: i18n.t('action.pausedAWhile') };
    case 'paused-everywhere':
      return { badge: PAUSED, title: i18n.t('action.pausedEverywhere') };
    case 'not-allowed':
      return { badge: PAUSED, title: i18n.t('action.notAllowed') };
  }
}
