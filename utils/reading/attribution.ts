import { skipAddressee } from './addressee.ts';
import { skipAdjuncts } from './adjuncts.ts';
import type { Draft, Pattern, Piece } from './attribution-draft.ts';
import { looksLikeClause } from './clause.ts';
import { contentEnd, trimEnd } from './content-end.ts';
import { ADDRESSEE, CLAUSE, INFINITIVE, QUOTE, THAT_CLAUSE } from './cue-forms.ts';
import type { Cue } from './cues.ts';
import { PREPOSITIONAL } from './en/cue-verbs.ts';
import { quotesBehind } from './quote-pieces.ts';
import { hasClass, is, isDash, type SpeechContext, type Unit } from './speech-context.ts';
import {
  COORDINATOR,
  DETERMINER,
  POSSESSIVE,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  SUBORDINATOR,
} from './word-classes.ts';
import { thatBehind, wordsAfter } from './words-after.ts';
import { wordsBefore } from './words-before.ts';

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
  const end = innerEnd(speech, cue, unit.last);
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
  const rest = takesNext(speech, cue, at) ? at : skipAdjuncts(speech, at, end);

  if (before.length > 0) {
    const onlyQuotes = before.every((piece) => 'quote' in piece);
    const behind = behindCue(speech, rest, end);
    const endsHere =
      onlyQuotes ||
      before.some((piece) => 'quote' in piece) ||
      behind !== null ||
      cue.order === 'verb-first' ||
      endsWithQuote(speech, before);
    // `Standing among signs that read “Go home,” Jonaitis said talks were over`: what the speaker did meanwhile.
    const aside = !onlyQuotes && behind === null && opensWithParticiple(speech, before);
    if (aside) {
      const after = wordsAfter(speech, cue, rest, at, end, draft);
      if (after) return after;
    }
    const wanted = before.some((piece) => 'quote' in piece) ? QUOTE : CLAUSE | THAT_CLAUSE;
    if (endsHere && (cue.form.frames & wanted) !== 0) {
      const pieces = behind ?? quotesBehind(speech, rest, end);
      // `“…,” said Brandt in Lorn, a town …`: plain words behind go on with a clause, never with a quotation.
      const more = onlyQuotes ? pieces.filter((piece) => holdsQuote(speech, piece)) : pieces;
      return draft([...before, ...more], onlyQuotes ? 'quote-cue' : 'clause-cue');
    }
  }
  return wordsAfter(speech, cue, rest, at, end, draft);
}

/** `vowed to open`, `warned of attacks`: what looks like an adjunct is what was said. */
function takesNext(speech: SpeechContext, cue: Cue, at: number): boolean {
  if (cue.order === 'verb-first') return false;
  const word = speech.tokens.lower[at] ?? '';
  if (word === 'to') return (cue.form.frames & INFINITIVE) !== 0;
  return (
    cue.form.frames !== 0 &&
    PREPOSITIONAL.get(cue.form.lemma)?.has(word) === true &&
    thatBehind(speech, at, cue.last + 16) < 0
  );
}

/**
 * A clause inside another ends at its comma: `Jonaitis, who described himself as a guard, left`,
 * `Although Jonaitis denies it, the ministry …`.
 */
function innerEnd(speech: SpeechContext, cue: Cue, end: number): number {
  const before = (cue.source?.first ?? 0) - 1;
  const relative = cue.source?.kind === 'relative' && is(speech, before, ',');
  const subordinate =
    cue.source !== null && hasClass(speech, before, SUBORDINATOR) && !is(speech, before, 'as');
  if (!relative && !(subordinate && cue.order === 'subject-first')) return end;
  for (let at = cue.last; at < end; at++)
    if (is(speech, at, ',') && speech.quoteOf[at] === -1) return at > cue.last ? at : end;
  return end;
}

function opensWithParticiple(speech: SpeechContext, [piece]: readonly Piece[]): boolean {
  if (!piece || 'quote' in piece || speech.quoteOf[piece.first] !== -1) return false;
  const word = speech.tokens.lower[piece.first] as string;
  return word.length > 5 && /ing$/.test(word);
}

function holdsQuote(speech: SpeechContext, piece: Piece): boolean {
  if ('quote' in piece) return true;
  for (let at = piece.first; at < piece.last; at++) if (speech.quoteOf[at] !== -1) return true;
  return false;
}

function endsWithQuote(speech: SpeechContext, pieces: readonly Piece[]): boolean {
  const last = pieces.at(-1);
  return last !== undefined && ('quote' in last || speech.quoteOf[last.last - 1] !== -1);
}

function addressed(speech: SpeechContext, cue: Cue, at: number, end: number): number {
  const after = skipAddressee(speech, at, end);
  if (cue.form.lemma === 'tell' || after === at) return after;
  // `warned Europe that`, `warned locals the road would close`: only before a clause is the object somebody spoken to.
  const clause =
    hasClass(speech, after, DETERMINER | POSSESSIVE | PRONOUN) && looksLikeClause(speech, after, end);
  return is(speech, after, 'that') || speech.quoteOf[after] !== -1 || clause ? after : at;
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
  // `…, Jonaitis said, so prices rose`: the reason or the outcome goes on with what was said.
  const goesOn = is(speech, next, 'so') || is(speech, next, 'because') || is(speech, next, 'unless');
  if (!goesOn && hasClass(speech, next, SUBORDINATOR)) return [];
  if (
    hasClass(speech, next, RELATIVE | PREPOSITION) ||
    (hasClass(speech, next, COORDINATOR) && /ing$/.test(speech.tokens.lower[next + 1] ?? '')) ||
    /ing$/.test(speech.tokens.lower[next] as string) ||
    /^(?:quoted|cited|next|when|asked)$/.test(speech.tokens.lower[next] as string)
  )
    return [];
  const stop = contentEnd(speech, next, end);
  return stop > next ? [{ first: next, last: stop }] : [];
}
