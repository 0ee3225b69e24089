import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** How far below or above the view a thing is asked for, so that it is there when the reader comes to it. */
const MARGIN = '400px 0px';

/**
 * Calls `onNear` once, when the element comes near the view while something is `wanted` for it, and once more when it
 * is wanted again. `key` starts it anew, a new callback does not.
 */
export function useNearView(
  element: RefObject<Element | null>,
  key: string,
  wanted: boolean,
  onNear: () => void,
): void {
  useEffect(() => {
    const target = element.current;
    if (target === null || !wanted) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        observer.disconnect();
        onNear();
      },
      { rootMargin: MARGIN },
    );
    observer.observe(target);
    return () => observer.disconnect();
  }, [key, wanted]);
}
