import type { Draft } from './attribution-draft.ts';
import { looksLikeClause } from './clause.ts';
import { contentEnd, LONGEST_CONTENT, trimEnd } from './content-end.ts';
import { MEASURES_OF } from './en/cue-verbs.ts';
import { words } from './en/words.ts';
import { mentionAt } from './mentions.ts';
import { isCapital, type Phrase } from './phrase.ts';
import { finishedQuotes } from './quote-pieces.ts';
import { hasClass, is, isDash, quoteAt, type SpeechContext, type Unit } from './speech-context.ts';
import { phraseAfter } from './subject-after.ts';
import { COORDINATOR, DETERMINER, PREPOSITION, RELATIVE, SUBORDINATOR } from './word-classes.ts';

const measures = words(MEASURES_OF);

/**
 * `…, according to the ministry` and `According to the ministry, …`; null where nothing is attributed. `after` is
 * the first token of the source.
 */
export function readAccordingTo(
  speech: SpeechContext,
  unit: Unit,
  index: number,
  at: number,
  from: number,
  after: number = at + 2,
): Draft | null {
  const source = withQuotedName(speech, phraseAfter(speech, after, unit.last));
  if (!source || measures.has(speech.tokens.lower[source.last - 1] as string)) return null;
  const cue = [at, after] as const;
  const make = (first: number, last: number): Draft | null =>
    last > first ? { unit: index, pieces: [{ first, last }], cue, source, pattern: 'according-to' } : null;
  const comma = commaBehind(speech, source, unit.last);
  if (
    at === unit.first ||
    is(speech, at - 1, ';') ||
    (hasClass(speech, at - 1, COORDINATOR | SUBORDINATOR) && comma >= 0)
  ) {
    if (comma < 0) return null;
    const quoted = finishedQuotes(speech, comma + 1, unit.last);
    if (quoted) return { unit: index, pieces: quoted, cue, source, pattern: 'according-to' };
    // `According to Jonaitis, writing for the Herald:`
    if (/^(?:writing|speaking)$/.test(speech.tokens.lower[comma + 1] ?? '')) return null;
    return make(comma + 1, contentEnd(speech, comma + 1, unit.last));
  }
  let end = at;
  while (end > from && (is(speech, end - 1, ',') || isDash(speech, end - 1))) end--;
  const quote = quoteAt(speech, end - 1);
  const first = clauseStart(speech, from, end);
  if (quote && quote.open <= first)
    return {
      unit: index,
      pieces: [{ quote: speech.quoteOf[end - 1] as number }],
      cue,
      source,
      pattern: 'according-to',
    };
  const stop = trimEnd(speech, first, end);
  // `But the next day, according to Jonaitis, prices rose`: both halves.
  if (comma >= 0 && comma === source.last && stop > first && !looksLikeClause(speech, first, stop)) {
    const rest = contentEnd(speech, comma + 1, unit.last);
    if (rest > comma + 1 && looksLikeClause(speech, comma + 1, rest))
      return {
        unit: index,
        pieces: [
          { first, last: stop },
          { first: comma + 1, last: rest },
        ],
        cue,
        source,
        pattern: 'according-to',
      };
  }
  return make(first, stop);
}

/** In tokens: a name in quotation marks. */
const LONGEST_QUOTED_NAME = 6;

/** `the deputy head of the | “Free Harbour”`: a name in marks behind an article belongs to the source. */
function withQuotedName(speech: SpeechContext, source: Phrase | null): Phrase | null {
  const quote = source && quoteAt(speech, source.last);
  if (!source || !quote?.closed || quote.open !== source.last) return source;
  const isName = quote.close - quote.open <= LONGEST_QUOTED_NAME && isCapital(speech, quote.open + 1);
  if (!isName || !hasClass(speech, source.last - 1, DETERMINER | PREPOSITION)) return source;
  return { ...source, last: quote.close + 1, outerLast: quote.close + 1 };
}

function commaBehind(speech: SpeechContext, source: Phrase, end: number): number {
  let found = -1;
  for (let at = source.last; at < Math.min(end, source.last + 30); at++) {
    if (!is(speech, at, ',') || speech.quoteOf[at] !== -1) continue;
    if (found < 0) found = at;
    // `According to Jonaitis, a baker in Lorn, …`: an apposition between two commas.
    else return isApposition(speech, found + 1, at) ? at : found;
  }
  return found;
}

function isApposition(speech: SpeechContext, first: number, last: number): boolean {
  // `According to the mayor, Anna Brandel, …`
  const name = mentionAt(speech.names, first);
  if (name?.first === first && name.last === last && speech.names.actors[name.actor]?.kind === 'person')
    return true;
  if (!/^(?:a|an|the|one|whom?|whose|which)$/.test(speech.tokens.lower[first] as string)) return false;
  return (
    hasClass(speech, first, RELATIVE) || is(speech, first, 'whom') || !looksLikeClause(speech, first, last)
  );
}

/** The clause before `according to` starts behind the last `, but` or `;`, else where the sentence does. */
function clauseStart(speech: SpeechContext, from: number, end: number): number {
  let first = Math.max(from, end - LONGEST_CONTENT);
  while (first < end && /^[,;:.—–-]$/.test(speech.tokens.lower[first] as string)) first++;
  for (let at = end - 3; at > first; at--)
    if (is(speech, at, ';') || (is(speech, at, ',') && is(speech, at + 1, 'but')))
      return at + (is(speech, at, ';') ? 1 : 2);
  return first;
}
