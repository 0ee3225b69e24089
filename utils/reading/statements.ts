import type { ArticleStatement, Span } from '../model.ts';
import { attribute } from './attribution.ts';
import type { Draft } from './attribution-draft.ts';
import { isBareAttribution } from './bare-attribution.ts';
import { readColonSpeech } from './colon-speech.ts';
import type { ReadingContext } from './context.ts';
import { carryQuotes } from './continued-quotes.ts';
import { findCues, MOST_CUES } from './cues.ts';
import { behindDateline } from './dateline.ts';
import { withoutHearsay } from './hearsay.ts';
import { jointSpeakers } from './joint-speakers.ts';
import { leadingQuotes } from './leading-quotes.ts';
import type { Coreference, Names } from './mentions.ts';
import { otherCuesOn, readOtherCues } from './other-cues.ts';
import { insideQuote } from './quotes.ts';
import { resolveThis } from './reported-this.ts';
import { findSpeakers } from './speakers.ts';
import { is, joinAsked, openSpeech, type SpeechContext } from './speech-context.ts';
import { statementConfidence } from './statement-confidence.ts';

/**
 * The statements of an article in text order: who said what, directly, in part, or as reported. Words that
 * nobody is said to have said (denied, conditional, in scare quotes) are none.
 */
export function readStatements(
  context: ReadingContext,
  names: Names,
  coreference: Coreference,
): ArticleStatement[] {
  const opened = openSpeech(context, names);
  const speech = joinAsked(opened, (unit) => isBareAttribution(opened, unit));
  const led = readDrafts(speech).map((draft) => leadingQuotes(speech, draft));
  const drafts = carryQuotes(speech, led);
  const statements = drafts
    .map((draft) => ({ ...draft, pieces: resolveThis(speech, draft) }))
    .map((draft) => finish(speech, names, coreference, draft))
    .filter((statement) => statement.content.length > 0);
  const media = new Set(names.actors.filter(({ type }) => type === 'media').map(({ id }) => id));
  return withoutHearsay(statements, (speaker) => media.has(speaker));
}

function readDrafts(speech: SpeechContext): Draft[] {
  const drafts: Draft[] = [];
  const { word } = speech.tokens;
  const otherCues = otherCuesOn(speech.tokens);
  speech.units.forEach((unit, index) => {
    const before = drafts.length;
    let from = behindDateline(speech, unit);
    const cues = findCues(speech, unit);
    for (const cue of cues) {
      const draft = attribute(speech, unit, index, cue, from);
      if (draft) drafts.push(draft);
      // A quotation that has its speaker is not the next cue's as well.
      if (draft) from = Math.max(from, endOfQuotes(speech, draft));
    }
    const most = drafts.length + MOST_CUES;
    for (let at = unit.first; at < unit.last && drafts.length < most; at++) {
      const bits = otherCues[word[at] as number] as number;
      if (bits === 0 || speech.quoteOf[at] !== -1) continue;
      const draft = readOtherCues(speech, unit, index, at, bits);
      if (draft) drafts.push(draft);
    }
    const colon = drafts.length === before ? readColonSpeech(speech, unit, index) : null;
    if (colon) drafts.push(colon);
  });
  return drafts.sort((a, b) => (a.cue?.[0] ?? 0) - (b.cue?.[0] ?? 0));
}

/** Behind the quotations of an attribution, and behind its cue and speaker where those come last: `“…,” said Brandt; | “…”`. */
function endOfQuotes(speech: SpeechContext, { pieces, cue, source }: Draft): number {
  let end = 0;
  for (const piece of pieces) {
    if ('quote' in piece) end = Math.max(end, (speech.quotes[piece.quote]?.close ?? 0) + 1);
    else if (speech.quoteOf[piece.last - 1] !== -1) end = Math.max(end, piece.last);
  }
  const told = Math.max(cue?.[1] ?? 0, source?.last ?? 0);
  return end > 0 && is(speech, told, ';') ? Math.max(end, told + 1) : end;
}

function finish(
  speech: SpeechContext,
  names: Names,
  coreference: Coreference,
  draft: Draft,
): ArticleStatement {
  const { tokens } = speech;
  const span = (first: number, last: number): Span => [
    tokens.start[first] as number,
    tokens.end[last - 1] as number,
  ];
  const content: Span[] = [];
  let quoted = 0;
  let partly = false;
  for (const piece of draft.pieces) {
    const quote = 'quote' in piece ? speech.quotes[piece.quote] : undefined;
    if (quote) {
      content.push(insideQuote(tokens, quote));
      quoted++;
    } else if (!('quote' in piece)) {
      content.push(span(piece.first, piece.last));
      for (let at = piece.first; at < piece.last && !partly; at++) partly = speech.quoteOf[at] !== -1;
    }
  }
  const spans = content.filter(([start, end]) => end > start);
  const kind = quoted === draft.pieces.length ? 'direct' : quoted > 0 || partly ? 'mixed' : 'indirect';
  const speakers = draft.source ? findSpeakers(speech, names, coreference, draft.source) : null;
  const joint = draft.source ? jointSpeakers(speech, names, draft) : [];
  const actors =
    joint.length === 0 ? (speakers?.actors ?? []) : [...new Set([...(speakers?.actors ?? []), ...joint])];
  if (draft.source && actors.length > 0) coreference.heard(draft.source.first, actors);
  const institutions = [...(speakers?.institutions ?? [])];
  for (const actor of joint) {
    const institution = names.actors[actor]?.institutions[0];
    if (institution !== undefined && !institutions.includes(institution)) institutions.push(institution);
  }
  const id = (actor: number) => names.actors[actor]?.id;
  return {
    kind,
    content: spans,
    cue: draft.cue && span(draft.cue[0], draft.cue[1]),
    source: draft.source && span(draft.source.first, draft.source.last),
    speakers: actors.map(id).filter((value) => value !== undefined),
    institutions: institutions.map(id).filter((value) => value !== undefined),
    confidence: statementConfidence(speech, draft, kind, speakers),
  };
}
