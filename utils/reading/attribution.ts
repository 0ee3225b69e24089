import type { Span } from '../model.ts';
import { contentEnd, looksLikeClause, skipAddressee, skipAdjuncts, trimEnd } from './content.ts';
import { ADDRESSEE, CLAUSE, INFINITIVE, NOUN_PHRASE, QUOTE, THAT_CLAUSE } from './cue-forms.ts';
import type { Cue } from './cues.ts';
import { PREPOSITIONAL } from './en/cue-verbs.ts';
import type { Phrase } from './noun-phrases.ts';
import { hasClass, is, isDash, type SpeechContext, type Unit } from './speech-context.ts';
import { COORDINATOR, PREPOSITION, RELATIVE, SUBORDINATOR, THAT } from './word-classes.ts';

/** A stretch of words that were said, as tokens `[first, last)`; a whole quotation is given by its index. */
export type Piece = { readonly quote: number } | { readonly first: number; readonly last: number };

/** An attribution before its speaker is known. */
export interface Draft {
  readonly unit: number;
  readonly pieces: readonly Piece[];
  readonly cue: Span | null;
  readonly source: Phrase | null;
  /** How the words hang on the cue; decides how sure the attribution is. */
  readonly pattern: Pattern;
  /** Whether quotations of later paragraphs, without a cue of their own, were added. */
  readonly carried?: boolean;
}

export type Pattern =
  | 'quote-cue'
  | 'cue-quote'
  | 'clause-cue'
  | 'cue-that'
  | 'cue-clause'
  | 'cue-object'
  | 'participle'
  | 'according-to'
  | 'noun'
  | 'colon';

/**
 * What a cue attributes, in a sentence from `from` on (what stands before belongs to an earlier attribution);
 * null where the verb attributes nothing.
 */
export function attribute(
  speech: SpeechContext,
  unit: Unit,
  index: number,
  cue: Cue,
  from: number,
): Draft | null {
  const end = relativeEnd(speech, cue, unit.last);
  const draft = (pieces: readonly Piece[], pattern: Pattern): Draft => ({
    unit: index,
    pieces,
    cue: [cue.first, cue.last],
    source: cue.source,
    pattern: cue.order === 'shared' && pattern !== 'clause-cue' ? 'participle' : pattern,
  });
  const before = cue.order === 'shared' ? [] : wordsBefore(speech, cue, from);

  let at = cue.last;
  if (cue.order === 'verb-first' && cue.source) at = cue.source.outerLast;
  else if ((cue.form.frames & ADDRESSEE) !== 0) at = addressed(speech, cue, at, end);
  const rest = skipAdjuncts(speech, at, end);

  if (before.length > 0) {
    const onlyQuotes = before.every((piece) => 'quote' in piece);
    const behind = behindCue(speech, rest, end);
    const endsHere =
      onlyQuotes ||
      before.some((piece) => 'quote' in piece) ||
      behind !== null ||
      cue.order === 'verb-first' ||
      endsWithQuote(speech, before);
    const wanted = before.some((piece) => 'quote' in piece) ? QUOTE : CLAUSE | THAT_CLAUSE;
    if (endsHere && (cue.form.frames & wanted) !== 0) {
      const more = behind ?? quotesBehind(speech, rest, end);
      return draft([...before, ...more], onlyQuotes ? 'quote-cue' : 'clause-cue');
    }
  }
  return wordsAfter(speech, cue, rest, at, end, draft);
}

/** `Jonaitis, who described himself as a guard, left`: the clause between commas ends at the second. */
function relativeEnd(speech: SpeechContext, cue: Cue, end: number): number {
  if (cue.source?.kind !== 'relative' || !is(speech, cue.source.first - 1, ',')) return end;
  for (let at = cue.last; at < end; at++) if (is(speech, at, ',') && speech.quoteOf[at] === -1) return at;
  return end;
}

function endsWithQuote(speech: SpeechContext, pieces: readonly Piece[]): boolean {
  const last = pieces.at(-1);
  return last !== undefined && ('quote' in last || speech.quoteOf[last.last - 1] !== -1);
}

function addressed(speech: SpeechContext, cue: Cue, at: number, end: number): number {
  const after = skipAddressee(speech, at, end);
  if (cue.form.lemma === 'tell' || after === at) return after;
  // `warned Europe that`: only with `that` is the object somebody spoken to.
  return is(speech, after, 'that') || speech.quoteOf[after] !== -1 ? after : at;
}

/** The words before `…, Jonaitis said`: quotations, or a clause up to the comma. Empty where there are none. */
function wordsBefore(speech: SpeechContext, cue: Cue, from: number): Piece[] {
  let end = cue.start;
  if (end <= from) return [];
  const quoteBefore = speech.quoteOf[end - 1] ?? -1;
  if (quoteBefore < 0) {
    if (!is(speech, end - 1, ',') && !isDash(speech, end - 1)) return [];
    end--;
    if (end <= from) return [];
  }
  const quoted = speech.quotes[quoteBefore];
  // `…of the book: “…,” it says`: the quotation alone.
  if (quoted && quoted.open > from && (is(speech, quoted.open - 1, ':') || isDash(speech, quoted.open - 1)))
    return [{ quote: quoteBefore }];
  let start = from;
  while (start < end && /^[,;:—–-]$/.test(speech.tokens.lower[start] as string)) start++;
  const quotes = wholeQuotes(speech, start, end);
  if (quotes) return quotes;
  const opens = speech.quoteOf[end - 1] ?? -1;
  if (opens < 0) {
    // `On Monday, Jonaitis said`: time and place of the saying, not what was said.
    const adjunct = hasClass(speech, start, PREPOSITION | SUBORDINATOR) && !hasComma(speech, start, end);
    if (adjunct && (hasClass(speech, start, SUBORDINATOR) || !looksLikeClause(speech, start, end))) return [];
    if (hasClass(speech, start, COORDINATOR) && end - start === 1) return [];
    if (/(?:ing|ed)$/.test(speech.tokens.lower[start] as string) && !looksLikeClause(speech, start + 1, end))
      return [];
  }
  return [{ first: start, last: end }];
}

function hasComma(speech: SpeechContext, first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (is(speech, at, ',')) return true;
  return false;
}

/** The quotations that fill the stretch, but for commas and `and`; null where there is something else. */
function wholeQuotes(speech: SpeechContext, first: number, last: number): Piece[] | null {
  const pieces: Piece[] = [];
  let at = first;
  while (at < last) {
    const index = speech.quoteOf[at] ?? -1;
    const quote = speech.quotes[index];
    if (quote) {
      pieces.push({ quote: index });
      at = quote.close + 1;
    } else if (is(speech, at, ',') || is(speech, at, '.') || is(speech, at, 'and') || isDash(speech, at))
      at++;
    else return null;
  }
  return pieces.length > 0 ? pieces : null;
}

/**
 * What follows a cue that stands behind its words: nothing (the sentence ends, or goes on about something
 * else), or their second half. Null where the cue's own words follow: then what came before was an adjunct.
 */
function behindCue(speech: SpeechContext, at: number, end: number): Piece[] | null {
  if (at >= end || trimEnd(speech, at, end) === at) return [];
  const separator = is(speech, at, ',') || isDash(speech, at);
  if (!separator) return is(speech, at, '.') || is(speech, at, ';') ? [] : null;
  const next = at + 1;
  if (next >= end) return [];
  if (speech.quoteOf[next] !== -1) return null;
  if (
    hasClass(speech, next, SUBORDINATOR | RELATIVE | PREPOSITION) ||
    /ing$/.test(speech.tokens.lower[next] as string)
  )
    return [];
  const stop = contentEnd(speech, next, end);
  return stop > next ? [{ first: next, last: stop }] : [];
}

/** `“…,” he said, “….”`: the quotations that follow. */
function quotesBehind(speech: SpeechContext, at: number, end: number): Piece[] {
  let next = at;
  while (next < end && (is(speech, next, ',') || is(speech, next, ':') || isDash(speech, next))) next++;
  if (next >= end || speech.quoteOf[next] === -1) return [];
  const stop = contentEnd(speech, next, end);
  return wholeQuotes(speech, next, stop) ?? [{ first: next, last: stop }];
}

function wordsAfter(
  speech: SpeechContext,
  cue: Cue,
  rest: number,
  near: number,
  end: number,
  draft: (pieces: readonly Piece[], pattern: Pattern) => Draft,
): Draft | null {
  const { frames } = cue.form;
  let at = rest;
  if (at >= end) return null;
  const separated = is(speech, at, ':') || is(speech, at, ',') || isDash(speech, at);
  if (separated) {
    const next = at + 1;
    if (next >= end) return null;
    if (speech.quoteOf[next] !== -1) at = next;
    else if (is(speech, next, 'that') && is(speech, at, ',')) at = next;
    else if (is(speech, at, ':')) {
      const stop = trimEnd(speech, next, end);
      return stop > next && (frames & (CLAUSE | THAT_CLAUSE | QUOTE)) !== 0
        ? draft([{ first: next, last: stop }], 'cue-that')
        : null;
    } else {
      const that = thatBehind(speech, at, end);
      const quote = quoteBehind(speech, at, end);
      if (that >= 0) at = that;
      else if (quote >= 0) at = quote;
      else
        return cue.order === 'subject-first' && isFramed(speech, cue)
          ? clauseBehindComma(speech, next, end, draft)
          : null;
    }
  }
  if (speech.quoteOf[at] !== -1) {
    if ((frames & QUOTE) === 0) return null;
    const closed = finishedQuotes(speech, at, end);
    if (closed) return draft(closed, 'cue-quote');
    const stop = contentEnd(speech, at, end);
    const quotes = wholeQuotes(speech, at, stop);
    return quotes ? draft(quotes, 'cue-quote') : draft([{ first: at, last: stop }], 'cue-clause');
  }
  if (is(speech, at, 'that')) {
    const stop = contentEnd(speech, at + 1, end);
    const quotes = wholeQuotes(speech, at + 1, stop);
    if (quotes) return draft(quotes, 'cue-quote');
    return (frames & (CLAUSE | THAT_CLAUSE)) !== 0 && stop > at + 1
      ? draft([{ first: at + 1, last: stop }], 'cue-that')
      : null;
  }
  const quote = (frames & QUOTE) !== 0 ? colonQuoteBehind(speech, at, end) : -1;
  if (quote >= 0) {
    const quotes =
      finishedQuotes(speech, quote, end) ?? wholeQuotes(speech, quote, trimEnd(speech, quote, end));
    if (quotes) return draft(quotes, 'cue-quote');
  }
  const that = thatBehind(speech, near, end);
  if (that >= 0 && (frames & (CLAUSE | THAT_CLAUSE)) !== 0 && hasClass(speech, near, PREPOSITION)) {
    const stop = contentEnd(speech, that + 1, end);
    if (stop > that + 1) return draft([{ first: that + 1, last: stop }], 'cue-that');
  }
  const stop = contentEnd(speech, at, end);
  if (stop <= at) return null;
  if (is(speech, at, 'to'))
    return (frames & INFINITIVE) !== 0
      ? draft([{ first: at, last: contentEnd(speech, at, end, true) }], 'cue-object')
      : null;
  if (
    cue.form.lemma !== 'say' &&
    hasClass(speech, at, PREPOSITION) &&
    /^(?:of|about|by|with|on|for|against)$/.test(speech.tokens.lower[at] as string)
  )
    return aboutObject(speech, cue, at, end, draft);
  const clause = looksLikeClause(speech, at, stop);
  if ((frames & CLAUSE) !== 0 && clause) return draft([{ first: at, last: stop }], 'cue-clause');
  if ((frames & THAT_CLAUSE) !== 0 && clause && !hasClass(speech, at, PREPOSITION))
    return draft([{ first: at, last: stop }], 'cue-clause');
  if (cue.form.lemma === 'cite' && asSaying(speech, at, stop)) return null;
  if ((frames & NOUN_PHRASE) !== 0 && !hasClass(speech, at, PREPOSITION | SUBORDINATOR | COORDINATOR))
    return draft([{ first: at, last: contentEnd(speech, at, end, true) }], 'cue-object');
  if ((frames & CLAUSE) !== 0 && cue.form.lemma !== 'tell' && stop - at > 2)
    return draft([{ first: at, last: stop }], 'cue-clause');
  return null;
}

/** `acknowledged, however, “…”`, `said flatly, with a smile: “…”`: a quotation behind a remark; -1 where there is none. */
function quoteBehind(speech: SpeechContext, from: number, end: number): number {
  for (let at = from + 1; at < Math.min(end, from + 16); at++) {
    if (speech.quoteOf[at] !== -1) return /^[,:]$/.test(speech.tokens.lower[at - 1] as string) ? at : -1;
    if (/^[;.]$/.test(speech.tokens.lower[at] as string)) return -1;
  }
  return -1;
}

/** `said to loud applause: “…”`. */
function colonQuoteBehind(speech: SpeechContext, from: number, end: number): number {
  for (let at = from; at < Math.min(end - 1, from + 20); at++) {
    if (speech.quoteOf[at] !== -1) return -1;
    if (is(speech, at, ':')) return speech.quoteOf[at + 1] !== -1 ? at + 1 : -1;
  }
  return -1;
}

/** `As Jonaitis explained, …`, `In contrast, he said, …`, `He said, if elected, …`: what follows the comma was said. */
function isFramed(speech: SpeechContext, cue: Cue): boolean {
  const before = cue.start - 1;
  return before < 0 || is(speech, before, 'as') || is(speech, before, ',') || is(speech, cue.last + 1, 'if');
}

function clauseBehindComma(
  speech: SpeechContext,
  start: number,
  end: number,
  draft: (pieces: readonly Piece[], pattern: Pattern) => Draft,
): Draft | null {
  const word = speech.tokens.lower[start] as string;
  if (/ing$/.test(word) || hasClass(speech, start, RELATIVE | COORDINATOR)) return null;
  if (hasClass(speech, start, SUBORDINATOR) && word !== 'if') return null;
  const stop = contentEnd(speech, start, end);
  return stop > start && looksLikeClause(speech, start, stop)
    ? draft([{ first: start, last: stop }], 'cue-clause')
    : null;
}

/** `said, “We will see,” when asked`: a quotation with its own end, and those that follow it. */
export function finishedQuotes(speech: SpeechContext, start: number, end: number): Piece[] | null {
  const pieces: Piece[] = [];
  let at = start;
  while (at < end) {
    const index = speech.quoteOf[at] ?? -1;
    const quote = speech.quotes[index];
    if (quote && /^[,.!?…]$/.test(speech.tokens.lower[quote.close - 1] as string)) {
      pieces.push({ quote: index });
      at = quote.close + 1;
    } else if (pieces.length > 0 && (is(speech, at, ',') || is(speech, at, 'and'))) at++;
    else break;
  }
  return pieces.length > 0 ? pieces : null;
}

function asSaying(speech: SpeechContext, first: number, last: number): boolean {
  for (let at = first; at < last - 1; at++)
    if (is(speech, at, 'as') && is(speech, at + 1, 'saying')) return true;
  return false;
}

/** `warned of new attacks`, `called for sanctions`: verbs whose object stands behind a preposition. */
function aboutObject(
  speech: SpeechContext,
  cue: Cue,
  at: number,
  end: number,
  draft: (pieces: readonly Piece[], pattern: Pattern) => Draft,
): Draft | null {
  if (!PREPOSITIONAL.get(cue.form.lemma)?.has(speech.tokens.lower[at] as string)) return null;
  const stop = contentEnd(speech, at + 1, end, true);
  return stop > at + 1 ? draft([{ first: at + 1, last: stop }], 'cue-object') : null;
}

/** `that` behind an adjunct of a few words: `said in a letter to the committee that`. */
function thatBehind(speech: SpeechContext, from: number, end: number): number {
  for (let at = from; at < Math.min(end, from + 16); at++) {
    if (speech.quoteOf[at] !== -1) return -1;
    if (hasClass(speech, at, THAT)) return at;
    if (/^[:;.]$/.test(speech.tokens.lower[at] as string)) return -1;
  }
  return -1;
}
