import type { ClippingsChange } from '../../../utils/messages/clipping-messages.ts';
import type { Clipping, ClippingChange } from '../../../utils/reader/clipping.ts';
import { foldText } from '../../../utils/text/fold.ts';

/** What a change that is said once for many makes of each. A tag that differs only in its capitals is the same tag. */
export function changeOf({
  set,
  addTags = [],
  removeTags = [],
}: ClippingsChange): (clipping: Clipping) => ClippingChange {
  const removed = new Set(removeTags.map(foldText));
  return (clipping) => {
    if (addTags.length + removeTags.length === 0) return set;
    const kept = (set.tags ?? clipping.tags).filter((tag) => !removed.has(foldText(tag)));
    const here = new Set(kept.map(foldText));
    return { ...set, tags: [...kept, ...addTags.filter((tag) => !here.has(foldText(tag)))] };
  };
}
