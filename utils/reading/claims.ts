import type { ArticleStatement, Claim, Span } from '../model.ts';
import type { Tokens } from '../text/tokens.ts';
import { claimScore } from './claim-score.ts';
import { claimTypes } from './claim-types.ts';
import type { ReadingContext } from './context.ts';
import { findDates } from './dates.ts';
import type { Names } from './mentions.ts';
import { findQuantities } from './quantities.ts';
import { classifyWords } from './word-classes.ts';

/**
 * The claims of an article in text order, one a sentence, or one for each statement that a sentence reports
 * (then it is what was said, without who said it). Figures and dates are those inside the claim.
 */
export function readClaims(
  context: ReadingContext,
  names: Names,
  statements: readonly ArticleStatement[],
): Claim[] {
  const { tokens, article } = context;
  const classes = classifyWords(tokens);
  const claims: Claim[] = [];
  const contents = statements
    .flatMap((statement) => statement.content)
    .sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  let next = 0;
  for (const sentence of context.sentences) {
    const start = tokens.start[sentence.first] as number;
    const end = tokens.end[sentence.last - 1] as number;
    while (next < contents.length && (contents[next] as Span)[1] <= start) next++;
    for (const span of claimSpans(contents, next, start, end)) {
      const range = trimTokens(tokens, span, sentence.first, sentence.last);
      if (!range) continue;
      const [first, last] = range;
      const dates = findDates(tokens, first, last, article.published);
      const quantities = findQuantities(tokens, classes, first, last, dates);
      const types = claimTypes(tokens, first, last, quantities, names.mentionOf);
      const known = [...new Set(dates.flatMap(({ date }) => date ?? []))];
      const question = tokens.lower[last] === '?' || tokens.lower[sentence.last - 1] === '?';
      claims.push({
        span: [tokens.start[first] as number, tokens.end[last - 1] as number],
        types,
        score: claimScore(tokens, first, last, { types, quantities, dates: dates.length, question }),
        quantities,
        dates: known,
      });
    }
  }
  return claims;
}

/** What a sentence reports, outermost contents only; the whole sentence where it reports nothing. */
function claimSpans(contents: readonly Span[], from: number, start: number, end: number): Span[] {
  const found: Span[] = [];
  let reach = -1;
  for (let at = from; at < contents.length; at++) {
    const [first, last] = contents[at] as Span;
    if (first >= end) break;
    const clipped: Span = [Math.max(first, start), Math.min(last, end)];
    if (clipped[1] <= reach || clipped[1] - clipped[0] < 2) continue;
    found.push([Math.max(clipped[0], reach), clipped[1]]);
    reach = clipped[1];
  }
  return found.length > 0 ? found : [[start, end]];
}

/** The tokens of a span without the marks around it; null where no word is left. */
function trimTokens(tokens: Tokens, [start, end]: Span, first: number, last: number): Span | null {
  let from = first;
  let to = last;
  while (
    from < to &&
    ((tokens.start[from] as number) < start || /^["“”„«»‘’'([,;:—–-]$/.test(tokens.lower[from] as string))
  )
    from++;
  while (
    to > from &&
    ((tokens.end[to - 1] as number) > end || /^["“”«»‘’')\],.;:!?…—–-]$/.test(tokens.lower[to - 1] as string))
  )
    to--;
  return to > from ? [from, to] : null;
}
