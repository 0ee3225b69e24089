import type { Span } from '../model.ts';
import { SPACE_BEFORE, type Tokens } from '../text/tokens.ts';
import { wordTrait } from '../text/word-trait.ts';

/** A passage in quotation marks, as tokens. */
export interface Quote {
  /** The opening mark. */
  readonly open: number;
  /** The closing mark; where it is missing, the paragraph's end. */
  readonly close: number;
  readonly closed: boolean;
  readonly paragraph: number;
  /** Goes on with the passage that the paragraph before left open. */
  readonly continues: boolean;
}

/** What each mark is closed by. */
const CLOSER_OF: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['”', '”'],
  ['„', '“'],
  ['«', '»'],
  ['»', '«'],
  ['"', '"'],
  ['‘', '’'],
  ['’', '’'],
  ["'", "'"],
]);
/** Most tokens are no mark, and are passed over. */
const isMark = wordTrait((word) => (CLOSER_OF.has(word) ? 1 : 0));
/** Two single marks for a double one. */
const DOUBLED = "''";
const DOUBLE = new Set(['“', '”', '„', '"', '«', '»']);

/**
 * The passages in quotation marks, outermost ones only, in text order; nested quotes lie inside. Curly,
 * straight, low and angled marks, also mixed in one pair; single marks where they are no apostrophes.
 *
 * A passage that nothing closes runs to the end of its paragraph if the next paragraph opens with a mark, as
 * speech over several paragraphs does, or if it fills its paragraph; otherwise the mark is taken for a slip
 * and ignored. Linear in the number of tokens.
 */
export function pairQuotes(tokens: Tokens, paragraphs: readonly Span[]): Quote[] {
  const quotes: Quote[] = [];
  const ranges = tokenRanges(tokens, paragraphs);
  let open = false;
  ranges.forEach(([first, last], paragraph) => {
    const next = ranges[paragraph + 1];
    const nextOpens = next !== undefined && next[0] < next[1] && isDoubleOpener(tokens, next[0]);
    let found = pairIn(tokens, first, last, true);
    // Marks that do not nest cleanly: one was forgotten. Then every opening mark ends what was open.
    if (found.some((quote) => !quote.closed) && !nextOpens) found = pairIn(tokens, first, last, false);
    let carried = false;
    for (const quote of found) {
      const continues: boolean = open && quote.open === first;
      if (!quote.closed) {
        if (!nextOpens && quote.open !== first && !opensSpeech(tokens, quote.open)) continue;
        carried = nextOpens;
      }
      quotes.push({ ...quote, paragraph, continues });
    }
    open = carried;
  });
  return quotes;
}

/** Tokens `[first, last)` of each paragraph. */
function tokenRanges(tokens: Tokens, paragraphs: readonly Span[]): Span[] {
  let at = 0;
  return paragraphs.map(([start, end]) => {
    while (at < tokens.count && (tokens.start[at] as number) < start) at++;
    const first = at;
    while (at < tokens.count && (tokens.start[at] as number) < end) at++;
    return [first, at] as const;
  });
}

type Found = Pick<Quote, 'open' | 'close' | 'closed'>;

function pairIn(tokens: Tokens, first: number, last: number, nested: boolean): Found[] {
  const found: Found[] = [];
  let open = -1;
  let wanted = '';
  let depth = 0;
  const clear = { until: 0 };
  const marks = isMark(tokens);
  for (let at = first; at < last; at++) {
    if (marks[tokens.word[at] as number] === 0) continue;
    const mark = markAt(tokens, at, last);
    if (mark === DOUBLED) {
      if (open < 0) {
        if (at + 2 >= last || spaceBefore(tokens, at + 2)) continue;
        open = at;
        wanted = DOUBLED;
        depth = 1;
      } else if (wanted === DOUBLED) {
        // `'Why?'''`: a single mark inside closes first.
        if (tokens.lower[at + 2] === tokens.lower[at] && !spaceBefore(tokens, at + 2)) at++;
        found.push({ open, close: at + 1, closed: true });
        open = -1;
      }
      at++;
      continue;
    }
    if (open < 0) {
      if (!opens(tokens, at, first, last, clear)) continue;
      open = at;
      wanted = CLOSER_OF.get(mark) as string;
      depth = 1;
    } else if (nested && mark === '“' && wanted === '”' && !isClosingSlip(tokens, at, last)) depth++;
    else if (closes(tokens, at, wanted)) {
      depth--;
      if (depth > 0) continue;
      found.push({ open, close: at, closed: true });
      open = -1;
    } else if (!nested && mark === '“' && wanted === '”') open = at;
  }
  if (open >= 0 && (wanted === DOUBLED || DOUBLE.has(tokens.lower[open] as string)))
    found.push({ open, close: last, closed: false });
  return found;
}

/** The mark at a token that is one; two single ones that touch are a double one. */
function markAt(tokens: Tokens, at: number, last: number): string {
  const mark = tokens.lower[at] as string;
  if (
    (mark === "'" || mark === '’') &&
    at + 1 < last &&
    tokens.lower[at + 1] === mark &&
    !spaceBefore(tokens, at + 1)
  )
    return DOUBLED;
  return mark;
}

/** An opening mark where only a closing one can be meant: `…here,“ said Jonaitis`. */
function isClosingSlip(tokens: Tokens, at: number, last: number): boolean {
  return !spaceBefore(tokens, at) && (at + 1 >= last || spaceBefore(tokens, at + 1));
}

function opens(tokens: Tokens, at: number, first: number, last: number, clear: { until: number }): boolean {
  const mark = tokens.lower[at] as string;
  // At a paragraph's start even a closing mark opens: a slip.
  if (mark === '”') return at === first && at + 1 < last && !spaceBefore(tokens, at + 1);
  const glued = at + 1 < last && !spaceBefore(tokens, at + 1);
  if (mark === '“' || mark === '„' || mark === '«') return at + 1 < last;
  const free = at === first || spaceBefore(tokens, at) || /^[([—–-]$/.test(tokens.lower[at - 1] as string);
  if (!free || !glued) return false;
  if (mark === '"') return true;
  if (mark === '»') return hasReversedCloser(tokens, at, last);
  return hasSingleCloser(tokens, at, last, clear);
}

function closes(tokens: Tokens, at: number, wanted: string): boolean {
  const mark = tokens.lower[at] as string;
  if (wanted === '’' || wanted === "'") return (mark === '’' || mark === "'") && endsSingle(tokens, at);
  if (mark === wanted) return wanted !== '"' || closesStraight(tokens, at);
  if (mark === '“' && wanted === '”') return isClosingSlip(tokens, at, tokens.count);
  // Marks of two kinds in one pair happen: `"… Bibi”`.
  if (mark === '”') return true;
  return mark === '"' && wanted === '”' && closesStraight(tokens, at);
}

/** A straight mark closes unless it has a space before it and a word glued behind it. */
function closesStraight(tokens: Tokens, at: number): boolean {
  return !(spaceBefore(tokens, at) && at + 1 < tokens.count && !spaceBefore(tokens, at + 1));
}

/** In tokens: how far a closing single mark is looked for. */
const LONGEST_SINGLE = 200;

/**
 * Whether a closing single mark follows. `clear.until` remembers up to where there is none, so that many
 * opening marks are not each looked through anew.
 */
function hasSingleCloser(tokens: Tokens, from: number, last: number, clear: { until: number }): boolean {
  const end = Math.min(last, from + LONGEST_SINGLE);
  for (let at = Math.max(from + 2, clear.until); at < end; at++) {
    const mark = tokens.lower[at] as string;
    if ((mark === '’' || mark === "'") && endsSingle(tokens, at)) return true;
    if (DOUBLE.has(mark)) return false;
    clear.until = at + 1;
  }
  return false;
}

/** `»We stay«`: the angled marks the other way round, as German and Danish have them. */
function hasReversedCloser(tokens: Tokens, from: number, last: number): boolean {
  for (let at = from + 1; at < Math.min(last, from + LONGEST_SINGLE); at++) {
    const mark = tokens.lower[at];
    if (mark === '»') return false;
    if (mark === '«') return !spaceBefore(tokens, at);
  }
  return false;
}

/** A single mark closes behind punctuation, or before it; behind a word in -s it is a possessive. */
function endsSingle(tokens: Tokens, at: number): boolean {
  if (spaceBefore(tokens, at)) return false;
  const before = tokens.lower[at - 1] as string;
  if (/^[.,!?…;]$/.test(before)) return true;
  const next = tokens.lower[at + 1];
  if (next !== undefined && !spaceBefore(tokens, at + 1)) return /^[.,;:!?)\]—–”"]$/.test(next);
  return !before.endsWith('s');
}

function isDoubleOpener(tokens: Tokens, at: number): boolean {
  const mark = tokens.lower[at] as string;
  return mark === '“' || mark === '„' || mark === '«' || mark === '"';
}

/** Whether the mark stands where speech starts: behind a colon or comma, or at the start of a sentence. */
function opensSpeech(tokens: Tokens, at: number): boolean {
  return /^[:,.!?”"]$/.test(tokens.lower[at - 1] ?? '');
}

function spaceBefore(tokens: Tokens, at: number): boolean {
  return ((tokens.flags[at] as number) & SPACE_BEFORE) !== 0;
}

/** The span of what a quote holds, without its marks and the space around. */
export function insideQuote(tokens: Tokens, quote: Quote): Span {
  const doubled =
    tokens.start[quote.open + 1] === tokens.end[quote.open] &&
    tokens.lower[quote.open] === tokens.lower[quote.open + 1];
  const first = quote.open + (doubled ? 2 : 1);
  const last = quote.close - (doubled && quote.closed ? 2 : 1);
  if (last < first) return [tokens.end[quote.open] as number, tokens.end[quote.open] as number];
  return [tokens.start[first] as number, tokens.end[last] as number];
}
