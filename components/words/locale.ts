import { i18n } from '#i18n';

/**
 * The language that dates, numbers and plurals are written in: the browser's own (with its region, so that dates
 * keep the order the reader is used to) where the strings are in that language, else the strings' language.
 */
export function locale(): string {
  const strings = i18n.t('locale');
  const browser = i18n.t('@@ui_locale').replaceAll('_', '-');
  return browser.split('-')[0] === strings ? browser : strings;
}
