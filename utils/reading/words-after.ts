import { countsRoughly } from './adjuncts.ts';
import type { Behind, Draft, MakeDraft } from './attribution-draft.ts';
import { looksLikeClause } from './clause.ts';
import { contentEnd, trimEnd } from './content-end.ts';
import { CLAUSE, cueForm, NOUN_PHRASE, QUOTE, THAT_CLAUSE } from './cue-forms.ts';
import type { Cue } from './cues.ts';
import { finishedQuotes, wholeQuotes } from './quote-pieces.ts';
import { hasClass, is, isDash, quoteAt, type SpeechContext } from './speech-context.ts';
import { unmarkedWords } from './unmarked-words.ts';
import { AUXILIARY, COORDINATOR, PAST, PREPOSITION, RELATIVE, SUBORDINATOR, THAT } from './word-classes.ts';

/**
 * What was said, where it follows its cue: a quotation, a clause with or without `that`, an infinitive, an object.
 * `rest` is behind the cue’s adjuncts and `near` before them; null where nothing that was said follows.
 */
export function wordsAfter(
  speech: SpeechContext,
  cue: Cue,
  rest: number,
  near: number,
  end: number,
  draft: MakeDraft,
): Draft | null {
  if (rest >= end) return null;
  const behind = { speech, cue, end, draft };
  const separated = is(speech, rest, ':') || is(speech, rest, ',') || isDash(speech, rest);
  const at = separated ? startBehindMark(behind, rest) : rest;
  if (at < 0) return clauseBehindMark(behind, rest);
  if (speech.quoteOf[at] !== -1) return quoted(behind, at);
  if (is(speech, at, 'that')) return thatClause(behind, at);
  return behindAdjunct(behind, at, near) ?? unmarkedWords(behind, at);
}

/** Behind a colon, comma or dash: a quotation or `that`, at once or behind a remark; -1 where there is neither. */
function startBehindMark({ speech, end }: Behind, mark: number): number {
  const next = mark + 1;
  if (next >= end) return -1;
  if (speech.quoteOf[next] !== -1) return next;
  if (is(speech, mark, ':')) return -1;
  if (is(speech, mark, ',') && is(speech, next, 'that')) return next;
  const that = thatBehind(speech, mark, end);
  return that >= 0 ? that : quoteBehind(speech, mark, end);
}

/** `said: the river will rise`, `As Jonaitis explained, the river will rise`. */
function clauseBehindMark({ speech, cue, end, draft }: Behind, mark: number): Draft | null {
  const { frames } = cue.form;
  const next = mark + 1;
  if (next >= end) return null;
  if (is(speech, mark, ':')) {
    const stop = trimEnd(speech, next, end);
    return stop > next && (frames & (CLAUSE | THAT_CLAUSE | QUOTE)) !== 0
      ? draft([{ first: next, last: stop }], 'cue-that')
      : null;
  }
  return cue.order === 'subject-first' && (frames & (CLAUSE | THAT_CLAUSE)) !== 0 && isFramed(speech, cue)
    ? clauseBehindComma(speech, next, end, draft)
    : null;
}

/** `said “…”`, `said “…” and that …`, `cited “…”`. */
function quoted({ speech, cue, end, draft }: Behind, at: number): Draft | null {
  const { frames } = cue.form;
  if ((frames & QUOTE) === 0)
    return (frames & NOUN_PHRASE) === 0 ? null : quotedObject(speech, at, end, draft);
  const closed = finishedQuotes(speech, at, end);
  if (closed) return draft(closed, 'cue-quote');
  const stop = contentEnd(speech, at, end);
  const quotes = wholeQuotes(speech, at, stop);
  return quotes ? draft(quotes, 'cue-quote') : draft([{ first: at, last: stop }], 'cue-clause');
}

/** `said that …`, `said that “…”`. */
function thatClause({ speech, cue, end, draft }: Behind, at: number): Draft | null {
  const stop = contentEnd(speech, at + 1, end);
  const quotes = wholeQuotes(speech, at + 1, stop);
  if (quotes) return draft(quotes, 'cue-quote');
  return (cue.form.frames & (CLAUSE | THAT_CLAUSE)) !== 0 && stop > at + 1
    ? draft([{ first: at + 1, last: stop }], 'cue-that')
    : null;
}

/** `said to loud applause: “…”`, `said in a letter to the committee that …`. */
function behindAdjunct({ speech, cue, end, draft }: Behind, at: number, near: number): Draft | null {
  const { frames, lemma } = cue.form;
  const quote = (frames & QUOTE) !== 0 ? colonQuoteBehind(speech, at, end) : -1;
  if (quote >= 0) {
    const quotes =
      finishedQuotes(speech, quote, end) ?? wholeQuotes(speech, quote, trimEnd(speech, quote, end));
    if (quotes) return draft(quotes, 'cue-quote');
  }
  if ((frames & (CLAUSE | THAT_CLAUSE)) === 0 || !hasClass(speech, near, PREPOSITION)) return null;
  const infinitive = lemma === 'agree' && is(speech, near, 'to');
  const that = infinitive || countsRoughly(speech, near) ? -1 : thatBehind(speech, near, end);
  if (that < 0) return null;
  const stop = contentEnd(speech, that + 1, end);
  return stop > that + 1 ? draft([{ first: that + 1, last: stop }], 'cue-that') : null;
}

/** In tokens: what is shorter is a name or a scare: `praised “Faust”`. */
const LEAST_QUOTED = 4;

/** `cited “blocked toilets and leaking pipes”`: the object is quoted. */
function quotedObject(speech: SpeechContext, at: number, end: number, draft: MakeDraft): Draft | null {
  const quote = quoteAt(speech, at);
  if (!quote || quote.close - quote.open - 1 < LEAST_QUOTED) return null;
  return draft([{ first: at, last: contentEnd(speech, at, end, true) }], 'cue-object');
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
    // `said Kalnina had told him: “…”`: the quotation is another cue's.
    const other = cueForm(speech.tokens.lower[at] as string);
    if (other?.form === 'past' && !other.nounLike && at > from) return -1;
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
  draft: MakeDraft,
): Draft | null {
  const word = speech.tokens.lower[start] as string;
  if (/ing$/.test(word) || hasClass(speech, start, RELATIVE | COORDINATOR)) return null;
  if (hasClass(speech, start, SUBORDINATOR) && word !== 'if') return null;
  const stop = contentEnd(speech, start, end);
  return stop > start && looksLikeClause(speech, start, stop)
    ? draft([{ first: start, last: stop }], 'cue-clause')
    : null;
}

/** `that` behind an adjunct of a few words: `said in a letter to the committee that`. */
export function thatBehind(speech: SpeechContext, from: number, end: number): number {
  for (let at = from; at < Math.min(end, from + 16); at++) {
    if (speech.quoteOf[at] !== -1) return -1;
    // `to voters that had stayed away`: a relative clause, if its verb comes at once.
    if (hasClass(speech, at, THAT)) return hasClass(speech, at + 1, AUXILIARY | PAST) ? -1 : at;
    if (/^[:;.]$/.test(speech.tokens.lower[at] as string)) return -1;
  }
  return -1;
}
