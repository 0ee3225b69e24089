import { i18n } from '#i18n';
import { numberFormat, pluralRules } from './formats.ts';

/** The strings that count something; each has one key for every plural category of its language. */
export type CountedKey =
  | 'card.timesHere'
  | 'card.statementsInAll'
  | 'page.times'
  | 'page.namesCount'
  | 'page.statementsCount'
  | 'related.more'
  | 'related.farther'
  | 'related.seenIn'
  | 'profile.timelineSummary'
  | 'profile.documents'
  | 'profile.looked'
  | 'corpus.statements'
  | 'corpus.outlets'
  | 'columns.speakers'
  | 'columns.undated'
  | 'columns.leftOut'
  | 'library.badRows'
  | 'library.mendedRows'
  | 'library.leftOut'
  | 'search.found'
  | 'clippings.count'
  | 'clippings.selected'
  | 'clippings.undoDelete'
  | 'clippings.undoChange'
  | 'clippings.undoRestore'
  | 'clippings.undoErase'
  | 'clippings.undoAdd'
  | 'clippings.exportWhat'
  | 'clippings.unsaved'
  | 'keep.count'
  | 'keep.versions'
  | 'keep.wordsAdded'
  | 'keep.wordsRemoved'
  | 'follow.new'
  | 'follow.newInAll';

/** “5 statements in all”: the string of the plural category that `count` has in the reader's language. */
export function counted(key: CountedKey, count: number): string {
  const category = pluralRules().select(count);
  // The key types come from the English file, which has two of the categories; a test holds the others in theirs.
  const inEnglish = category === 'one' ? category : ('other' as const);
  const exact = `${key}.${category}` as `${CountedKey}.${typeof inEnglish}`;
  return i18n.t(exact, [formatNumber(count)] as never);
}

/** A number with the reader's own separators; at most two decimals. */
export function formatNumber(value: number): string {
  return numberFormat({ maximumFractionDigits: 2 }).format(value);
}
