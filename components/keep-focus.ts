const REACHABLE = 'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), summary';

/** What has the focus, and the elements around it up to the root; the innermost first. */
interface Held {
  readonly control: Element;
  readonly around: readonly Element[];
}

/**
 * Where a control goes away while it has the focus, as a button does in whose place stands what became of its order,
 * the focus would be lost to the document, and a reader with a keyboard begins again at the top. It goes to the first
 * control of the nearest element around it that is still there: mostly to what stands in its place. A reader who has
 * left the control keeps nothing, nor does one who was led elsewhere before `drawn` settles.
 */
export function keepFocus(root: HTMLElement, drawn: () => Promise<unknown>): void {
  const document = root.ownerDocument;
  let held: Held | null = null;

  root.addEventListener('focusin', ({ target }) => {
    held = target instanceof Element ? { control: target, around: aroundOf(target, root) } : null;
  });
  root.addEventListener('focusout', () => {
    const left = held;
    // Only after the change that is under way does it show whether the control has gone, or waits for its answer.
    queueMicrotask(() => {
      if (held === left && left?.control.isConnected && left.control.matches(REACHABLE)) held = null;
    });
  });
  const seeTo = async (): Promise<void> => {
    const lost = held;
    if (lost === null || lost.control.isConnected) return;
    held = null;
    await drawn();
    // In a frame that the reader has left, taking the focus would take it from the page.
    if (document.activeElement !== document.body || !document.hasFocus()) return;
    const controls = lost.around
      .filter((place) => place.isConnected)
      .flatMap((place) => place.querySelector<HTMLElement>(REACHABLE) ?? []);
    controls[0]?.focus({ preventScroll: true });
  };
  new MutationObserver(() => void seeTo()).observe(root, { childList: true, subtree: true });
}

function aroundOf(element: Element, root: Element): readonly Element[] {
  const { parentElement } = element;
  if (parentElement === null || element === root) return [];
  return [parentElement, ...aroundOf(parentElement, root)];
}
