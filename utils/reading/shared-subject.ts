import { PUNCTUATION } from '../text/tokens.ts';
import type { CueForm } from './cue-forms.ts';
import { groupBefore } from './cue-group.ts';
import type { Cue } from './cues.ts';
import { mentionAt } from './mentions.ts';
import { isCapital, isUtterance, kindOf, type Phrase } from './phrase.ts';
import { hasClass, is, isDash, quoteAt, type SpeechContext, type Unit } from './speech-context.ts';
import { phraseAfter } from './subject-after.ts';
import { phraseBefore } from './subject-before.ts';
import {
  ADVERB,
  AUXILIARY,
  COORDINATOR,
  DAY,
  DETERMINER,
  MONTH,
  POSSESSIVE,
  PREPOSITION,
  SUBORDINATOR,
  TIME,
} from './word-classes.ts';

/** `met the minister and said`: the subject is the earlier one's. */
export function coordinated(
  speech: SpeechContext,
  start: number,
  floor: number,
  previous: Cue | undefined,
  form: CueForm,
): { source: Phrase | null } | null {
  let at = start - 1;
  if (at < floor || form.form === 'base') return null;
  if (is(speech, at, ',') && at > floor) at--;
  if (!hasClass(speech, at, COORDINATOR)) return null;
  if (form.nounLike && form.form === 'third') return null;
  if (previous) return { source: previous.source };
  const subject = mainSubject(speech, floor, at);
  return subject ? { source: subject } : null;
}

/** A participle without a subject of its own: `…, adding that`, `a statement saying that`. */
export function participle(
  speech: SpeechContext,
  unit: Unit,
  at: number,
  last: number,
  form: CueForm,
  previous: Cue | undefined,
): Cue | null {
  const before = at - 1;
  const leads =
    /^(?:,|as|by)$/.test(speech.tokens.lower[before] ?? '') ||
    (form.lemma === 'say' && isUtterance(speech.tokens.lower[before] ?? ''));
  if (form.nounLike && !leads && !isDash(speech, before)) return null;
  const make = (source: Phrase | null): Cue => ({
    first: at,
    last,
    form,
    source,
    order: 'shared',
    start: at,
  });
  if (before < unit.first) return null;
  const word = speech.tokens.lower[before] as string;
  // `cites an activist as saying`: the one who is cited.
  if (word === 'as') {
    const cited = citedBefore(speech, before, unit.first);
    return cited ? { ...make(cited), order: 'shared' } : null;
  }
  const ofMain =
    is(speech, before, ',') ||
    isDash(speech, before) ||
    speech.quoteOf[before] !== -1 ||
    word === 'by' ||
    word === 'before' ||
    word === 'after' ||
    word === 'while' ||
    hasClass(speech, before, ADVERB | COORDINATOR | TIME) ||
    isUtterance(word);
  if (ofMain) {
    const source = previous?.source ?? nearerName(speech, mainSubject(speech, unit.first, before), before);
    return source ? make(source) : null;
  }
  if (hasClass(speech, before, PREPOSITION | AUXILIARY | SUBORDINATOR | DETERMINER | POSSESSIVE)) return null;
  const own = phraseBefore(speech, at, unit.first);
  return own && form.lemma === 'say' ? make(own) : null;
}

/** In tokens: `quoted Oskar Brandt, the deputy mayor of Lorn, as saying`. */
const LONGEST_CITED = 16;

/** Who is `quoted … as saying`, by somebody or not; without such a verb, whoever stands right before `as`. */
function citedBefore(speech: SpeechContext, as: number, floor: number): Phrase | null {
  for (let at = as - 1; at > Math.max(floor, as - LONGEST_CITED); at--) {
    if (speech.quoteOf[at] !== -1) break;
    if (!/^(?:quot|cit)(?:ed?|es|ing)$/.test(speech.tokens.lower[at] as string)) continue;
    const group = groupBefore(speech, at, floor);
    return group.be ? phraseBefore(speech, group.start, floor) : phraseAfter(speech, at + 1, as);
  }
  return phraseBefore(speech, as, floor);
}

/** `The move came after Lorn sent troops, claiming …`: where a thing is the subject, who acts in the clause behind it. */
function nearerName(speech: SpeechContext, subject: Phrase | null, end: number): Phrase | null {
  if (subject?.kind !== 'description') return subject;
  for (let at = subject.last; at < end; at++) {
    if (speech.quoteOf[at] !== -1 || speech.tokens.kind[at] === PUNCTUATION) break;
    if (!/^(?:after|when|before|as)$/.test(speech.tokens.lower[at] as string)) continue;
    const actor = phraseAfter(speech, at + 1, end);
    return actor?.kind === 'name' ? actor : subject;
  }
  return subject;
}

/** In tokens: a subject further from the start of its sentence is not looked for. */
const FARTHEST_SUBJECT = 80;

/**
 * The subject of a sentence: its first noun phrase behind leading adjuncts. Times (`Eight years ago`), `here`
 * and `there` are none.
 */
function mainSubject(speech: SpeechContext, first: number, end: number): Phrase | null {
  const last = Math.min(end, first + FARTHEST_SUBJECT);
  let at = first;
  for (let hop = 0; hop < 4 && at < last; hop++) {
    while (
      at < last &&
      hasClass(speech, at, ADVERB | COORDINATOR | DAY) &&
      (speech.names.mentionOf[at] ?? -1) < 0
    )
      at++;
    while (at < last && speech.tokens.kind[at] === PUNCTUATION && speech.quoteOf[at] === -1) at++;
    const word = speech.tokens.lower[at] ?? '';
    const adjunct =
      hasClass(speech, at, PREPOSITION | SUBORDINATOR) ||
      /ing$/.test(word) ||
      word === 'here' ||
      word === 'there' ||
      speech.quoteOf[at] !== -1;
    const phrase = adjunct ? null : phraseAfter(speech, at, last);
    if (phrase && !hasClass(speech, phrase.last - 1, TIME | DAY | MONTH) && !isTime(speech, phrase))
      return withoutVerb(speech, phrase);
    while (at < last && !is(speech, at, ',')) at = Math.max(at, quoteAt(speech, at)?.close ?? at) + 1;
    at++;
  }
  return null;
}

/** `Jonaitis sets no store by polls`, `Some people joined the rally`: the subject alone. */
function withoutVerb(speech: SpeechContext, phrase: Phrase): Phrase {
  for (let at = phrase.first + 1; at < phrase.last; at++) {
    const name = mentionAt(speech.names, at - 1);
    const verb = /..(?:ed|[^s]s)$/.test(speech.tokens.lower[at] as string) && !isCapital(speech, at);
    const behindName = name !== undefined && name.last === at && !is(speech, at, 'of');
    const behindPlural = /[^s]s$|people$/.test(speech.tokens.lower[at - 1] as string);
    const transitive = /ed$/.test(speech.tokens.lower[at] as string) && hasClass(speech, at + 1, DETERMINER);
    if (verb && (behindName || transitive || (behindPlural && /ed$/.test(speech.tokens.lower[at] as string))))
      return { ...phrase, last: at, outerLast: at, kind: kindOf(speech, phrase.first, at) };
  }
  return phrase;
}

function isTime(speech: SpeechContext, phrase: Phrase): boolean {
  return (
    phrase.kind === 'description' &&
    (hasClass(speech, phrase.last, ADVERB) ||
      is(speech, phrase.last, 'ago') ||
      hasClass(speech, phrase.first, TIME))
  );
}
