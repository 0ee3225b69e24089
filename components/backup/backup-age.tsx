import type { VNode } from 'preact';
import { i18n } from '#i18n';
import type { Moment } from '../../utils/reader/clipping.ts';
import { ago } from '../words/ago.ts';
import './backup.css';

/** A backup that is older is worth a word, in ms. */
const OLD = 30 * 86_400_000;

/** How old the last backup is; set off where there is none, or none of late. */
export function BackupAge({
  last,
}: {
  /** Null where there was none. */ readonly last: Moment | null;
}): VNode {
  const isOld = last === null || Date.now() - Date.parse(last) > OLD;
  return <p class={isOld ? 'backup-age old' : 'backup-age'}>{ageOf(last, isOld)}</p>;
}

function ageOf(last: Moment | null, isOld: boolean): string {
  if (last === null) return i18n.t('backup.never');
  return i18n.t(isOld ? 'backup.old' : 'backup.last', [ago(last, Date.now())]);
}
