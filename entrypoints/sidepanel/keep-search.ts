import { effect } from '@preact/signals';
import type { SearchForm } from '../../components/search/search-filter.ts';
import type { SessionArea } from './kept-trails.ts';
import type { SearchStore } from './search-store.ts';

const KEY = 'panel-search';
/** A reader who types is let finish before it is written down, in ms. */
const SETTLED_MS = 300;

/** Brings back what an earlier panel searched for, and keeps what is searched for from now on. */
export async function keepSearch(
  window: Window,
  area: Pick<SessionArea, 'get' | 'set'>,
  { form }: Pick<SearchStore, 'form'>,
): Promise<void> {
  const untouched = form.value;
  const kept = (await area.get(null))[KEY];
  if (isForm(kept) && form.value === untouched) form.value = kept;
  let last = form.value;
  let timer: number | undefined;
  effect(() => {
    if (form.value === last) return;
    last = form.value;
    window.clearTimeout(timer);
    timer = window.setTimeout(() => {
      // Storage that refuses costs the reader only the words.
      area.set({ [KEY]: form.value }).catch(() => undefined);
    }, SETTLED_MS);
  });
}

function isForm(value: unknown): value is SearchForm {
  return (
    typeof value === 'object' && value !== null && 'text' in value && 'filter' in value && 'limit' in value
  );
}
