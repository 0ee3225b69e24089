import type { Speech } from '../model.ts';
import { PUNCTUATION } from '../text/tokens.ts';
import type { Draft, Pattern } from './attribution-draft.ts';
import { cueForm } from './cue-forms.ts';
import { BELIEF_FORMS, FIRM_CUES, PLAIN_CUES } from './en/cue-verbs.ts';
import { words } from './en/words.ts';
import type { Speakers } from './speakers.ts';
import { is, type SpeechContext } from './speech-context.ts';

/**
 * How often words and named speaker are both right, by how the words hang on the cue: measured on two thirds of
 * the development articles, in brackets with the last third, that was held out (`npm run eval statements certain`).
 * `plain` cues are `say` and `tell`, which have hardly another sense; `firm` ones report speech (`warn`, `note`);
 * all others also report deeds, facts and thoughts (`suggest`, `agree`, `find`).
 */
const RIGHT: Record<Pattern, Readonly<Record<'plain' | 'firm' | 'other', number> & { why: string }>> = {
  'quote-cue': { plain: 0.97, firm: 0.97, other: 0.97, why: 'the marks say where the words end (.97, .97)' },
  'cue-quote': {
    plain: 0.95,
    firm: 0.9,
    other: 0.9,
    why: '`wrote “Carlos”` is no speech (.88, 1; .91, .73)',
  },
  'cue-that': {
    plain: 0.95,
    firm: 0.94,
    other: 0.75,
    why: '`agreed to arms that …` (.92, 1; .96, .93; .67, .61)',
  },
  'cue-clause': {
    plain: 0.94,
    firm: 0.75,
    other: 0.7,
    why: 'a noun phrase looks alike (.98, .91; .76, .70; .67)',
  },
  'clause-cue': {
    plain: 0.9,
    firm: 0.8,
    other: 0.75,
    why: 'where the clause starts is a guess (1, .75; .71)',
  },
  'according-to': {
    plain: 0.88,
    firm: 0.88,
    other: 0.88,
    why: 'the same, and measures look alike (.88, .88)',
  },
  colon: { plain: 0.88, firm: 0.88, other: 0.88, why: 'headings look like it; too few to measure' },
  participle: { plain: 0.94, firm: 0.7, other: 0.7, why: 'its subject stands further off (1, 1; .55, .71)' },
  'cue-object': { plain: 0.7, firm: 0.6, other: 0.6, why: 'deeds as often as words (.55, .33)' },
  noun: { plain: 0.6, firm: 0.6, other: 0.6, why: 'often known rather than said; too few to measure' },
};

/** Patterns that quotation marks among the words make surer: they show that it was said (1, 1; .94, 1; .79, .90). */
const IN_PART: Partial<Record<Pattern, number>> = { 'cue-that': 0.95, participle: 0.93, 'cue-object': 0.85 };
/** `The port opens, said Jonaitis`: nothing else stands so (15 of 15). */
const VERB_FIRST = 0.95;
/** `wrote under the name “Carlos”`, without a comma or colon before the marks (.57, .57). */
const NOT_SET_OFF = 0.6;
/** `after she said …`, `what he says …`: in a clause of another sentence it is told for another's sake (.50, .55). */
const EMBEDDED = 0.7;
/** At most, where quotations of later paragraphs are taken for the same speaker's, or thought is told as speech. */
const UNSURE = 0.85;
/** The words stand, but nobody the article names is known to have said them. */
const NOBODY = 0.85;

/** Patterns that stand anywhere in a sentence. */
const FREE: ReadonlySet<Pattern> = new Set(['quote-cue', 'according-to', 'noun']);

const beliefs = words(BELIEF_FORMS);
const plainCues = words(PLAIN_CUES);
const firmCues = words(FIRM_CUES);

/** How likely it is, 0 to 1, that these are the words and this is the speaker. */
export function statementConfidence(
  speech: SpeechContext,
  draft: Draft,
  kind: Speech,
  speakers: Speakers | null,
): number {
  const cue = draft.cue ? (speech.tokens.lower[draft.cue[0]] as string) : '';
  const hung =
    RIGHT[draft.pattern][
      plainCues.has(cue) ? 'plain' : firmCues.has(cueForm(cue)?.lemma ?? '') ? 'firm' : 'other'
    ];
  const inPart = kind === 'mixed' ? (IN_PART[draft.pattern] ?? 0) : 0;
  const verbFirst = draft.pattern === 'clause-cue' && isVerbFirst(draft) ? VERB_FIRST : 0;
  let sure = Math.max(hung, inPart, verbFirst);
  if (draft.pattern === 'cue-quote' && !plainCues.has(cue) && !isSetOff(speech, draft)) sure = NOT_SET_OFF;
  if (!FREE.has(draft.pattern) && isEmbedded(speech, draft)) sure *= EMBEDDED;
  if (draft.carried || beliefs.has(cue)) sure = Math.min(sure, UNSURE);
  const who = speakers && speakers.actors.length > 0 ? speakers.confidence : NOBODY;
  return Math.round(sure * who * 100) / 100;
}

/** Whether a comma or a colon stands before the quotation. */
function isSetOff(speech: SpeechContext, draft: Draft): boolean {
  const [piece] = draft.pieces;
  const open = piece && 'quote' in piece ? (speech.quotes[piece.quote]?.open ?? 0) : 0;
  return is(speech, open - 1, ',') || is(speech, open - 1, ':');
}

function isVerbFirst({ source, cue }: Draft): boolean {
  return source !== null && cue !== null && source.first >= cue[1];
}

/** Whether the attribution stands inside another clause: neither first, nor behind punctuation, `but` or a quotation. */
function isEmbedded(speech: SpeechContext, draft: Draft): boolean {
  const unit = speech.units[draft.unit];
  if (!unit || !draft.cue || !draft.source) return false;
  const before = Math.min(draft.source.outerFirst, draft.cue[0]) - 1;
  if (before < unit.first || speech.quoteOf[before] !== -1) return false;
  return speech.tokens.kind[before] !== PUNCTUATION && !is(speech, before, 'but');
}
