import { i18n } from '#i18n';
import type { Problem } from '../../utils/model.ts';
import { formatNumber } from './counted.ts';

/** The sentence of each problem that a reader may meet; other codes are told in English. */
const PROBLEM_KEY = {
  'not-a-zip': 'problem.notAZip',
  'no-manifest': 'problem.noManifest',
  'zip-too-large': 'problem.zipTooLarge',
  'unpacks-too-large': 'problem.unpacksTooLarge',
  bomb: 'problem.bomb',
  zip64: 'problem.zip64',
  'too-many-files': 'problem.tooManyFiles',
  'contents-outside': 'problem.contentsOutside',
  'contents-broken': 'problem.contentsBroken',
  'climbs-out': 'problem.climbsOut',
  'duplicate-file': 'problem.duplicateFile',
  encrypted: 'problem.encrypted',
  'unknown-method': 'problem.unknownMethod',
  'two-sizes': 'problem.twoSizes',
  'file-outside': 'problem.fileOutside',
  'cannot-unpack': 'problem.cannotUnpack',
  'file-too-large': 'problem.fileTooLarge',
  'missing-file': 'problem.missingFile',
  'extra-file': 'problem.extraFile',
  checksum: 'problem.checksum',
  unreadable: 'problem.unreadable',
  'unknown-format': 'problem.unknownFormat',
  'listed-twice': 'problem.listedTwice',
  'wrong-count': 'problem.wrongCount',
  encoding: 'problem.encoding',
  'row-count': 'problem.rowCount',
  'not-json': 'problem.notJson',
  'prototype-key': 'problem.prototypeKey',
  'duplicate-id': 'problem.duplicateId',
  dangling: 'problem.dangling',
  'disk-full': 'problem.diskFull',
  'no-storage': 'problem.noStorage',
  'storage-refused': 'problem.storageRefused',
  'storage-unopened': 'problem.storageUnopened',
  'newer-storage': 'problem.newerStorage',
  storage: 'problem.storage',
  'shipped-id': 'problem.shippedId',
  'desk-gone': 'problem.deskGone',
  'no-answer': 'problem.noAnswer',
  'settings-unread': 'problem.settingsUnread',
  'page-too-long': 'problem.pageTooLong',
  'clipping-empty': 'problem.clippingEmpty',
  'clipping-too-long': 'problem.clippingTooLong',
  'note-too-long': 'problem.noteTooLong',
  'too-many-tags': 'problem.tooManyTags',
  'tag-too-long': 'problem.tagTooLong',
  'not-a-clipping': 'problem.notAClipping',
  'reader-full': 'problem.readerFull',
  'clipping-held': 'problem.clippingHeld',
  'reader-no-storage': 'problem.readerNoStorage',
  'reader-refused': 'problem.readerRefused',
  'reader-unopened': 'problem.readerUnopened',
  'reader-newer': 'problem.readerNewer',
  'reader-storage': 'problem.readerStorage',
  'import-too-large': 'problem.importTooLarge',
  'no-clippings': 'problem.noClippings',
  'newer-clippings': 'problem.newerClippings',
  'too-many-clippings': 'problem.tooManyClippings',
  'not-a-backup': 'problem.notABackup',
  'newer-backup': 'problem.newerBackup',
  'backup-files': 'problem.backupFiles',
  'backup-damaged': 'problem.backupDamaged',
  'backup-twice': 'problem.backupTwice',
  'backup-unreadable': 'problem.backupUnreadable',
  'source-unreadable': 'problem.sourceUnreadable',
  'source-failed': 'problem.sourceUnreadable',
  'source-not-text': 'problem.sourceNotText',
  'source-bad-encoding': 'problem.sourceEncoding',
  'source-empty': 'problem.sourceEmpty',
  'source-too-large': 'problem.sourceTooLarge',
  'source-too-long': 'problem.sourceTooLong',
  'source-not-json': 'problem.sourceNotJson',
  'source-bad-row': 'problem.sourceRow',
  'source-bad-field': 'problem.sourceField',
  'source-no-type': 'problem.sourceNoType',
  'source-no-text-column': 'problem.sourceNoColumn',
  'source-cells': 'problem.sourceCells',
  'source-open-quote': 'problem.sourceQuote',
  'source-bad-xml': 'problem.sourceXml',
  'source-broken-record': 'problem.sourceBroken',
  'source-broken-archive': 'problem.sourceBroken',
  'source-bad-partial': 'problem.sourceBroken',
  'source-unknown-kind': 'problem.sourceKind',
  'source-no-article': 'problem.sourceNoArticle',
  'source-twice': 'problem.sourceTwice',
  'source-nothing': 'problem.sourceNothing',
} as const;

/** What is wrong with a field of a row: completes “FIELD …”. */
const FAULT_KEY = {
  'not-string': 'fault.notString',
  'not-number': 'fault.notNumber',
  'not-boolean': 'fault.notBoolean',
  'not-whole': 'fault.notWhole',
  'not-object': 'fault.notObject',
  'not-list': 'fault.notList',
  'not-date': 'fault.notDate',
  'not-address': 'fault.notAddress',
  'not-language': 'fault.notLanguage',
  'not-id': 'fault.notId',
  'not-bundle-id': 'fault.notBundleId',
  'not-path': 'fault.notPath',
  'not-checksum': 'fault.notChecksum',
  'not-fingerprint': 'fault.notFingerprint',
  'not-span': 'fault.notSpan',
  'not-pair': 'fault.notPair',
  'not-one-of': 'fault.notOneOf',
  'too-long': 'fault.tooLong',
  'too-many': 'fault.tooMany',
  'too-high': 'fault.tooHigh',
  'span-reversed': 'fault.spanReversed',
  'outside-context': 'fault.outsideContext',
  empty: 'fault.empty',
  missing: 'fault.missing',
  unknown: 'fault.unknown',
} as const;

/**
 * A problem in the reader's language: which file, line and field, and what. What other rooms have no code for (a
 * word of the browser's own) stays as it is, in English.
 */
export function problemInWords(problem: Problem): string {
  const { code, message, file, line } = problem;
  const values = (problem.values ?? []).map((value) =>
    typeof value === 'number' ? formatNumber(value) : value,
  );
  // What is wrong with a line names its place first.
  if (file !== undefined && line !== undefined) values[0] = i18n.t('problem.line', [file, String(line)]);
  if (isKeyOf(FAULT_KEY, code)) {
    const [place = '', field = '', differs = ''] = values;
    const what = i18n.t(FAULT_KEY[code], [differs] as never);
    return i18n.t('problem.inRow', [place, field === '' ? i18n.t('problem.theRow') : field, what]);
  }
  return isKeyOf(PROBLEM_KEY, code) ? i18n.t(PROBLEM_KEY[code], values as never) : message;
}

function isKeyOf<Table extends object>(table: Table, code: string): code is string & keyof Table {
  return Object.hasOwn(table, code);
}
