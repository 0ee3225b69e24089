import type { Span } from '../model.ts';
import type { QuoteSelectors } from './clipping.ts';

/** Characters kept of what stands before and behind: twice Hypothesis's, since words here may be few. */
const CONTEXT = 64;

/** What finds the words of a span again, in the text that it is into. */
export function quoteSelectors(text: string, [start, end]: Span): QuoteSelectors {
  return {
    exact: text.slice(start, end),
    prefix: wholeCharacters(text.slice(Math.max(0, start - CONTEXT), start)),
    suffix: wholeCharacters(text.slice(end, end + CONTEXT)),
    position: [start, end],
  };
}

/** Without the half of a character that is cut at either end. */
function wholeCharacters(text: string): string {
  return text.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '');
}
