/** What Tab can reach in the card. */
const REACHABLE = 'a[href], button:not(:disabled)';

/**
 * Where Tab goes from `current` when the browser's own order would leave the card: from its last control to the
 * first and, backwards, from the first (or the card itself) to the last. Null where the browser's order will do.
 */
export function focusAtEnd(
  card: ParentNode,
  current: Element | null,
  backwards: boolean,
): HTMLElement | null {
  const reachable = [...card.querySelectorAll<HTMLElement>(REACHABLE)];
  const first = reachable[0];
  const last = reachable.at(-1);
  if (first === undefined || last === undefined) return null;
  const inside = reachable.some((element) => element === current);
  if (backwards) return !inside || current === first ? last : null;
  return current === last ? first : null;
}
