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
 * (then it is what was said, without who said it). Figures and dates are those inside the claim. Of `said`, the
 * sentences that report nothing are left out.
 */
export function readClaims(
  context: ReadingContext,
  names: Names,
  statements: readonly ArticleStatement[],
  of: 'all' | 'said' = 'all',
): Claim[] {
  const { tokens, article } = context;
  const classes = classifyWords(tokens);
  const claims: Claim[] = [];
  const contents = statements
    .flatMap(({ content, cue }) => content.map((span): Content => ({ span, cue })))
    .sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
  let next = 0;
  let open: Content[] = [];
  for (const sentence of context.sentences) {
    const start = tokens.start[sentence.first] as number;
    const end = tokens.end[sentence.last - 1] as number;
    while (next < contents.length && (contents[next] as Content).span[0] < end)
      open.push(contents[next++] as Content);
    if (open.length > 0) open = open.filter(({ span }) => span[1] > start);
    if (of === 'said' && open.length === 0) continue;
    for (const { span, cue } of claimSpans(open, start, end)) {
      const range = trimTokens(tokens, span, sentence.first, sentence.last);
      if (!range) continue;
      const [first, last] = range;
      const dates = findDates(tokens, first, last, article.published);
      const quantities = findQuantities(tokens, classes, first, last, dates);
      const types = claimTypes(tokens, [range, ...cueTokens(tokens, cue)], quantities, names.mentionOf);
      const known = dates.length === 0 ? [] : [...new Set(dates.flatMap(({ date }) => date ?? []))];
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

/** Words that were said, with the verb that says so: `accused` and `pledged` make a claim what it is. */
interface Content {
  readonly span: Span;
  readonly cue: Span | null;
}

/** What a sentence reports, outermost contents only; the whole sentence where it reports nothing. */
function claimSpans(contents: readonly Content[], start: number, end: number): Content[] {
  const found: Content[] = [];
  let reach = -1;
  for (const { span, cue } of contents) {
    const clipped: Span = [Math.max(span[0], start), Math.min(span[1], end)];
    if (clipped[0] < reach || clipped[1] - clipped[0] < 2) continue;
    found.push({ span: clipped, cue });
    reach = clipped[1];
  }
  return found.length > 0 ? found : [{ span: [start, end], cue: null }];
}

function cueTokens(tokens: Tokens, cue: Span | null): Span[] {
  return cue ? [[tokenAt(tokens, cue[0], 0, tokens.count), tokenAt(tokens, cue[1], 0, tokens.count)]] : [];
}

/** The first token of `[first, last)` that starts at a place in the text or behind it, found by halving. */
function tokenAt(tokens: Tokens, place: number, first: number, last: number): number {
  let low = first;
  let high = last;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens.start[middle] as number) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The tokens of a span without the marks around it; null where no word is left. */
function trimTokens(tokens: Tokens, [start, end]: Span, first: number, last: number): Span | null {
  let from = tokenAt(tokens, start, first, last);
  let to = tokenAt(tokens, end, from, last);
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
