import type { Span } from '../model.ts';
import { foldName } from '../text/fold.ts';

/** Characters up to which a quote is named whole; a longer one by its beginning and end. */
const WHOLE = 120;
/** Words of a long quote's beginning and end, the fewest first. */
const END_WORDS = [3, 5, 8, 12];
/** Words of what stands before and behind, the fewest first. */
const CONTEXT_WORDS = [0, 1, 2, 4, 8];

/**
 * The `text=[prefix-,]start[,end][,-suffix]` that leads a browser to words of a text: the shortest that the text has
 * once. Whole words, each term within one paragraph, as browsers look for them. Null for words that are none.
 * WICG, URL Fragment Text Directives, 3.3 and 3.5.
 */
export function textFragment(text: string, span: Span): string | null {
  const [start, end] = wholeWords(text, span);
  if (!/[\p{L}\p{N}]/u.test(text.slice(start, end))) return null;
  const words = foldName(text);
  let best: string | null = null;
  for (const terms of candidates(text, start, end)) {
    const directive = written(terms);
    best ??= directive;
    if (isOnce(words, terms)) return directive;
    best = directive;
  }
  return best;
}

/** A page's address with the words that it shall show. */
export function textFragmentLink(url: string | null, directive: string | null): string | null {
  if (url === null || directive === null) return url;
  return `${url}${url.includes('#') ? '' : '#'}:~:${directive}`;
}

interface Terms {
  readonly prefix: string;
  readonly start: string;
  readonly end: string;
  readonly suffix: string;
}

/** From the shortest on; the context only from the quote's own paragraph. */
function* candidates(text: string, start: number, end: number): Generator<Terms> {
  const quote = text.slice(start, end);
  const before = (text.slice(0, start).split('\n').at(-1) ?? '').trim().split(/\s+/).filter(isWord);
  const after = (text.slice(end).split('\n')[0] ?? '').trim().split(/\s+/).filter(isWord);
  const isWhole = quote.length <= WHOLE && !/\n/.test(quote);
  const ends = isWhole ? [{ start: quote, end: '' }] : END_WORDS.flatMap((count) => endsOf(quote, count));
  for (const context of CONTEXT_WORDS)
    for (const one of ends)
      yield {
        ...one,
        prefix: context === 0 ? '' : before.slice(-context).join(' '),
        suffix: context === 0 ? '' : after.slice(0, context).join(' '),
      };
}

/** The first and last words of a long quote, where they do not run into each other. */
function endsOf(quote: string, count: number): { readonly start: string; readonly end: string }[] {
  const lines = quote.split('\n').filter((line) => line.trim() !== '');
  const first = (lines[0] ?? '').trim().split(/\s+/);
  const last = (lines.at(-1) ?? '').trim().split(/\s+/);
  const isOneLine = lines.length === 1;
  if (isOneLine && first.length < 2 * count) return [{ start: first.join(' '), end: '' }];
  return [{ start: first.slice(0, count).join(' '), end: last.slice(-count).join(' ') }];
}

function isWord(part: string): boolean {
  return /[\p{L}\p{N}]/u.test(part);
}

/** Whether what a browser looks for stands once: the first of two would be shown. */
function isOnce(words: string, { prefix, start, end, suffix }: Terms): boolean {
  const named = end === '' ? [prefix, start, suffix] : [prefix, start];
  const beginning = ` ${named.map(foldName).filter(Boolean).join(' ')} `;
  const padded = ` ${words} `;
  const first = padded.indexOf(beginning);
  return first >= 0 && padded.indexOf(beginning, first + 1) < 0;
}

/** A selection that cuts a word takes the whole of it: browsers look for whole words. */
function wholeWords(text: string, [start, end]: Span): Span {
  let from = start;
  let to = end;
  const isInWord = (at: number): boolean => /^[\p{L}\p{N}]{2}/u.test(text.slice(at - 1, at + 1));
  while (from > 0 && isInWord(from)) from--;
  while (to < text.length && isInWord(to)) to++;
  while (from < to && /\s/.test(text[from] ?? '')) from++;
  while (to > from && /\s/.test(text[to - 1] ?? '')) to--;
  return [from, to];
}

function written({ prefix, start, end, suffix }: Terms): string {
  const terms = [
    prefix === '' ? '' : `${encode(prefix)}-`,
    encode(start),
    encode(end),
    suffix === '' ? '' : `-${encode(suffix)}`,
  ];
  return `text=${terms.filter((term) => term !== '').join(',')}`;
}

/** Of a character beyond the first 65,536, without the other half: no address can name it. */
const HALVES = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Commas, ampersands and hyphens part the terms, so they are written as what they are not. */
function encode(term: string): string {
  return encodeURIComponent(term.replace(HALVES, '\ufffd').replace(/\s+/g, ' ')).replace(
    /[-!'()*~]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
