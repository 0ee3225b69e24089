import { HOST_TAG } from './host-tag.ts';

export interface ChangeWatch {
  /**
   * What was read last: changes elsewhere on the page do not matter. Null: all do. `useful` is whether that reading found
   * anything new; `roots` are the open shadow roots on the page, whose changes show nowhere else.
   */
  readAgain(container: Element | null, useful: boolean, roots?: readonly ShadowRoot[]): void;
}

/** Late content comes in bursts; one look after each, in ms. */
const QUIET_MS = 400;
/** Pages that never rest are looked at less and less often, up to this, in ms. */
const LONGEST_MS = 30_000;
/** Pages whose article itself never rests, as a live one does, are looked at this often at least, in ms. */
const LONGEST_LIVE_MS = 5_000;

/**
 * Tells when a page's article may have changed: by one observer, in batches, and by the Navigation API where
 * there is one. Looks that find nothing new double the pause before the next, and so, up to a smaller limit, do those
 * that follow each other without a rest: the work per second is bounded. Silent while the tab is hidden: what happened
 * then is told once, when it is shown.
 */
export function watchChanges(
  window: Window,
  onChange: (navigated: boolean) => void,
  signal: AbortSignal,
  now: () => number = Date.now,
): ChangeWatch {
  const { document } = window;
  let container: Element | null = null;
  let pause = QUIET_MS;
  let timer: number | null = null;
  let dirty = false;
  let address = placeOf(window);
  let looked = Number.NEGATIVE_INFINITY;
  let restless = false;

  const tell = (): void => {
    timer = null;
    if (!dirty || signal.aborted || document.visibilityState === 'hidden') return;
    dirty = false;
    const hasNavigated = placeOf(window) !== address;
    address = placeOf(window);
    if (hasNavigated) pause = QUIET_MS;
    restless = !hasNavigated && now() - looked <= pause + QUIET_MS;
    looked = now();
    onChange(hasNavigated);
  };
  const schedule = (ms: number): void => {
    dirty = true;
    timer ??= window.setTimeout(tell, ms);
  };
  const navigated = (): void => {
    if (timer !== null) window.clearTimeout(timer);
    timer = null;
    schedule(QUIET_MS);
  };
  const matters = (record: MutationRecord): boolean => {
    const { target } = record;
    if (isOwn(record)) return false;
    if (container?.isConnected !== true || container.contains(target) || target.contains(container))
      return true;
    // A shadow root in the article is not contained in it.
    const root = target.getRootNode();
    return root !== document && root !== container.getRootNode();
  };

  const observer = new MutationObserver((records) => {
    // Without the Navigation API a new article shows by its address, and waits for no other page's pause.
    if (placeOf(window) !== address && pause > QUIET_MS) {
      pause = QUIET_MS;
      navigated();
    } else if (!dirty && records.some(matters)) schedule(now() - looked > pause ? QUIET_MS : pause);
  });
  const seen = new WeakSet<Node>();
  const observe = (root: Node): void => {
    if (seen.has(root) || signal.aborted) return;
    seen.add(root);
    observer.observe(root, { childList: true, characterData: true, subtree: true });
  };
  observe(document);
  const { navigation } = window as unknown as { navigation?: EventTarget };
  navigation?.addEventListener('navigatesuccess', navigated, { signal });
  window.addEventListener('popstate', navigated, { signal });
  document.addEventListener('visibilitychange', () => dirty && schedule(QUIET_MS), { signal });
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      if (timer !== null) window.clearTimeout(timer);
    },
    { once: true },
  );

  return {
    readAgain: (read, useful, roots = []) => {
      roots.forEach(observe);
      container = read;
      const longer = Math.min(pause * 2, useful ? LONGEST_LIVE_MS : LONGEST_MS);
      pause = useful && !restless ? QUIET_MS : longer;
    },
  };
}

/** The extension's own host element coming or going. */
function isOwn({ addedNodes, removedNodes }: MutationRecord): boolean {
  const nodes = [...Array.from(addedNodes), ...Array.from(removedNodes)];
  return nodes.length > 0 && nodes.every((node) => node.nodeName.toLowerCase() === HOST_TAG);
}

/** Its address but for the place within it. */
function placeOf({ location }: Window): string {
  return location.href.replace(/#.*/, '');
}
