import { i18n } from '#i18n';
import type { Running } from '../../utils/page/runs-here.ts';
import { dateFormat } from '../words/formats.ts';

/** “17:20”, in the reader's own way. `time` in ms since 1970. */
function clock(time: number): string {
  return dateFormat({ hour: 'numeric', minute: '2-digit' }).format(time);
}

/** Why a page is not read, in words; of its site by name where that is known. */
export function whyStopped(why: Extract<Running, { readonly runs: 'no' }>, site: string | null): string {
  switch (why.because) {
    case 'paused-here':
      return site === null ? i18n.t('action.pausedHere') : i18n.t('where.pausedHere', [site]);
    case 'paused-a-while':
      return i18n.t('where.pausedAWhile', [clock(why.until)]);
    case 'paused-everywhere':
      return i18n.t('where.pausedEverywhere');
    case 'not-allowed':
      return i18n.t('where.notAllowed');
  }
}

/** Whether a page is read, in words. */
export function whereWords(running: Running, site: string | null): string {
  if (running.runs === 'no') return whyStopped(running, site);
  return running.runs === 'always' && site !== null ? i18n.t('where.always', [site]) : i18n.t('where.on');
}
