import { listFormat } from './formats.ts';

/** “spelling and office”: a list in the reader's language. */
export function listed(items: readonly string[]): string {
  return listFormat({ type: 'conjunction' }).format(items);
}
