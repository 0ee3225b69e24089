import { locale } from './locale.ts';

/** “spelling and office”: a list in the reader's language. */
export function listed(items: readonly string[]): string {
  return new Intl.ListFormat(locale(), { type: 'conjunction' }).format(items);
}
