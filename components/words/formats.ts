import { locale } from './locale.ts';

/**
 * Formats of the reader's language, each made once: making one costs as much as some hundred uses of it, and a page
 * with 200 statements has thousands of dates and counts.
 */
const made = new Map<string, unknown>();

function once<T>(kind: string, options: object, make: (locale: string) => T): T {
  const language = locale();
  const key = `${kind} ${language} ${JSON.stringify(options)}`;
  const known = made.get(key);
  if (known !== undefined) return known as T;
  const format = make(language);
  made.set(key, format);
  return format;
}

export function numberFormat(options: Intl.NumberFormatOptions): Intl.NumberFormat {
  return once('number', options, (language) => new Intl.NumberFormat(language, options));
}

export function dateFormat(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return once('date', options, (language) => new Intl.DateTimeFormat(language, options));
}

export function listFormat(options: Intl.ListFormatOptions): Intl.ListFormat {
  return once('list', options, (language) => new Intl.ListFormat(language, options));
}

export function relativeFormat(options: Intl.RelativeTimeFormatOptions): Intl.RelativeTimeFormat {
  return once('relative', options, (language) => new Intl.RelativeTimeFormat(language, options));
}

export function pluralRules(): Intl.PluralRules {
  return once('plural', {}, (language) => new Intl.PluralRules(language));
}
