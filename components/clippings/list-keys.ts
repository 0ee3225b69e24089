import type { ClippingId } from '../../utils/reader/clipping.ts';
import type { ClippingsStore } from './clippings-store.ts';

/**
 * The keyboard's way through the list: arrows go from clipping to clipping, `x` chooses one, Delete throws away what
 * is chosen or stood on, `/` goes to the search and Ctrl+Z takes the last deed back. In a field keys are the field's.
 */
export function handleListKey(event: KeyboardEvent, root: HTMLElement | null, store: ClippingsStore): void {
  const target = event.target as HTMLElement;
  const isField = target.matches('input:not([type=checkbox]), textarea, select');
  if (root === null || isField) return;
  const isCommand = event.ctrlKey || event.metaKey;
  if (isCommand && event.key.toLowerCase() === 'z') {
    event.preventDefault();
    void store.undo();
    return;
  }
  if (isCommand || event.altKey) return;
  const here = target.closest<HTMLElement>('[data-clipping]');
  const id = here?.getAttribute('data-clipping') as ClippingId | undefined;
  switch (event.key) {
    case 'ArrowDown':
    case 'ArrowUp': {
      const rows = Array.from(root.querySelectorAll<HTMLElement>('[data-clipping]'));
      const at = here === null ? -1 : rows.indexOf(here);
      const next = rows[event.key === 'ArrowDown' ? at + 1 : Math.max(0, at - 1)];
      if (next === undefined) return;
      event.preventDefault();
      next.querySelector<HTMLElement>('.clipping-words')?.focus();
      next.scrollIntoView({ block: 'nearest' });
      return;
    }
    case 'x': {
      if (id === undefined) return;
      const chosen = new Set(store.selected.value);
      if (!chosen.delete(id)) chosen.add(id);
      store.selected.value = chosen;
      return;
    }
    case 'Delete': {
      const ids = store.selected.value.size > 0 ? [...store.selected.value] : id === undefined ? [] : [id];
      const isTrash = store.query.value.filter.trash;
      if (ids.length > 0 && !isTrash) void store.move({ ids, to: 'trash' });
      return;
    }
    case '/':
      event.preventDefault();
      root.querySelector<HTMLElement>('input[type=search]')?.focus();
  }
}
