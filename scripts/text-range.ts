/**
 * In a page: the nth place, counted from 0, where it shows a text, within one text node. For `evaluateHandle`: a range
 * stays in its page.
 */
export function rangeOfText([text, nth]: readonly [text: string, nth: number]): Range {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let left = nth;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const value = node.nodeValue ?? '';
    for (let at = value.indexOf(text); at >= 0; at = value.indexOf(text, at + 1)) {
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + text.length);
      if (range.getClientRects().length > 0 && left-- === 0) return range;
    }
  }
  throw new Error(`The page does not show “${text}”.`);
}
