import { i18n } from '#i18n';
import { counted } from '../words/counted.ts';
import type { PanelState } from './panel-state.ts';
import { whyStopped } from './where-words.ts';

/** What a screen reader is told of the panel's state; the same words as long as nothing changed for the reader. */
export function announcementOf(state: PanelState): string {
  const { look, trail } = state;
  const { view } = trail.here;
  switch (view.view) {
    // These tell of themselves.
    case 'search':
    case 'clippings':
    case 'library':
      return '';
    case 'profile':
      return i18n.t('panel.announceProfile', [view.name]);
    case 'record':
      return i18n.t('panel.announceRecord');
    case 'compared':
      return i18n.t('panel.announceStatement');
  }
  switch (look.state) {
    case 'loading':
    case 'reading':
      return i18n.t('panel.reading');
    case 'not-news':
      return i18n.t('panel.notNews');
    case 'no-access':
      return i18n.t('panel.noAccess');
    case 'pdf':
      return i18n.t('panel.pdf');
    case 'not-there':
      return i18n.t('panel.notThere');
    case 'failed':
      return i18n.t('panel.failed');
    case 'stopped':
      return whyStopped(look.why, null);
  }
  const { entities } = look.page.analysis;
  switch (view.view) {
    case 'page':
      return i18n.t('panel.announceRead', [
        counted('page.namesCount', entities.length),
        counted('page.statementsCount', state.items.length),
      ]);
    case 'name': {
      const name = entities.find((entity) => entity.id === view.entity)?.name ?? '';
      return i18n.t('panel.announceProfile', [name]);
    }
    case 'statement':
      return i18n.t('panel.announceStatement');
  }
}
