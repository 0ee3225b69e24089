import { CAPITAL, CLITIC, NUMBER, PUNCTUATION, WORD } from '../text/tokens.ts';
import { type CueForm, cueForm, INVERTED, QUOTE } from './cue-forms.ts';
import { LEADS_TO_SAYING, PARTICLES, REFUSALS } from './en/cue-verbs.ts';
import { words } from './en/words.ts';
import { isUtterance, type Phrase, phraseAfter, phraseBefore } from './noun-phrases.ts';
import { hasClass, is, isDash, type SpeechContext, type Unit } from './speech-context.ts';
import {
  ADVERB,
  AUXILIARY,
  BE,
  COORDINATOR,
  DAY,
  DETERMINER,
  DO,
  HAVE,
  MODAL,
  MONTH,
  NEGATION,
  POSSESSIVE,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  SUBORDINATOR,
  TIME,
} from './word-classes.ts';

/** A verb of saying with its subject. */
export interface Cue {
  /** The verb, with its particle: tokens `[first, last)`. */
  readonly first: number;
  readonly last: number;
  readonly form: CueForm;
  readonly source: Phrase | null;
  /** subject–verb, verb–subject (`said Jonaitis`), or without a subject of its own (`…, adding that`). */
  readonly order: 'subject-first' | 'verb-first' | 'shared';
  /** Where the subject, with all before it that belongs to it, starts; the verb itself where it has none. */
  readonly start: number;
}

const leads = words(LEADS_TO_SAYING);
const refusals = words(REFUSALS);

/** The cues of a sentence outside its quotations, in order; denied and conditional saying is left out. */
export function findCues(speech: SpeechContext, unit: Unit): Cue[] {
  const cues: Cue[] = [];
  const { tokens } = speech;
  for (let at = unit.first; at < unit.last; at++) {
    if (speech.quoteOf[at] !== -1 || tokens.kind[at] !== WORD) continue;
    const form = cueForm(tokens.lower[at] as string);
    if (!form || isPartOfName(speech, at, unit)) continue;
    const cue = readCue(speech, unit, at, form, cues.at(-1));
    if (cue) cues.push(cue);
  }
  return cues;
}

/** In tokens: how far into a sentence the attribution of the question before it may reach. */
const ASKED_REACH = 10;

/** Whether a sentence is nothing but the attribution of what was quoted right before it: `Jonaitis asked.` */
export function isBareAttribution(speech: SpeechContext, unit: Unit): boolean {
  for (let at = unit.first; at < Math.min(unit.last, unit.first + ASKED_REACH); at++) {
    if (speech.quoteOf[at] !== -1) return false;
    const form = cueForm(speech.tokens.lower[at] as string);
    if (!form || isPartOfName(speech, at, unit) || (form.form !== 'past' && form.form !== 'third')) continue;
    if ((form.frames & QUOTE) === 0) return false;
    const source = phraseBefore(speech, groupBefore(speech, at, unit.first).start, unit.first);
    if (source?.outerFirst !== unit.first) return false;
    const next = at + 1 + particles(speech, at, form);
    return (
      next >= unit.last ||
      speech.tokens.kind[next] === PUNCTUATION ||
      hasClass(speech, next, PREPOSITION | ADVERB | SUBORDINATOR)
    );
  }
  return false;
}

function isPartOfName(speech: SpeechContext, at: number, unit: Unit): boolean {
  const { names, tokens } = speech;
  if ((names.mentionOf[at] ?? -1) >= 0 || (names.officeOf[at] ?? -1) >= 0) return true;
  return at !== unit.first && ((tokens.flags[at] ?? 0) & 1) !== 0;
}

/** What stands before a verb: its auxiliaries and adverbs. */
interface Group {
  /** First token of the group; the subject ends before it. */
  readonly start: number;
  readonly be: boolean;
  readonly have: boolean;
  readonly modal: boolean;
  readonly does: boolean;
  readonly negated: boolean;
}

function groupBefore(speech: SpeechContext, verb: number, floor: number): Group {
  let start = verb;
  let bits = 0;
  while (start > floor) {
    const at = start - 1;
    if (speech.quoteOf[at] !== -1) break;
    const clitic = speech.tokens.kind[at] === CLITIC;
    // `he’s saying`; but `Trump’s saying` is as likely.
    if (clitic) break;
    if (!hasClass(speech, at, AUXILIARY | ADVERB | NEGATION) || hasClass(speech, at, PREPOSITION)) break;
    const contraction =
      hasClass(speech, at, AUXILIARY) &&
      /^(?:he|she|they|it|i|we|you)'/.test(speech.tokens.lower[at] as string);
    bits |= speech.classes[at] as number;
    if (contraction) break;
    start = at;
  }
  return {
    start,
    be: (bits & BE) !== 0,
    have: (bits & HAVE) !== 0,
    modal: (bits & MODAL) !== 0,
    does: (bits & DO) !== 0,
    negated: (bits & NEGATION) !== 0,
  };
}

function readCue(
  speech: SpeechContext,
  unit: Unit,
  at: number,
  form: CueForm,
  previous: Cue | undefined,
): Cue | null {
  const floor = unit.first;
  const last = at + 1 + particles(speech, at, form);
  const group = groupBefore(speech, at, floor);
  if (group.negated || group.modal) return null;
  if (isAdjective(speech, at, last, form)) return null;
  if (isRefusal(speech, group.start, floor)) return null;
  const lead = leadToSaying(speech, at, form, floor);
  if (lead !== null) {
    const source = phraseBefore(speech, groupBefore(speech, lead, floor).start, floor);
    return source && { first: at, last, form, source, order: 'subject-first', start: source.outerFirst };
  }
  const make = (source: Phrase): Cue => ({
    first: at,
    last,
    form,
    source,
    order: 'subject-first',
    start: source.outerFirst,
  });

  if (form.form === 'ing' && !group.be) return participle(speech, unit, at, last, form, previous);
  if (group.be && form.form !== 'ing') return null;
  if (form.form === 'base' && is(speech, at - 1, 'to')) return null;

  if (group.start === at && canInvert(speech, at, form, floor)) {
    const after = phraseAfter(speech, last, unit.last);
    if (after && endsInversion(speech, at, after, unit))
      return { first: at, last, form, source: after, order: 'verb-first', start: at };
  }
  const shared = coordinated(speech, group.start, floor, previous, form);
  if (shared) return { first: at, last, form, source: shared.source, order: 'shared', start: group.start };

  const source = phraseBefore(speech, group.start, floor);
  if (!source) return null;
  if (!agrees(speech, source, form, group) || !canSpeak(speech, source)) return null;
  if (form.nounLike && !isVerbHere(speech, at, source, form, group)) return null;
  if (isConditional(speech, source, floor)) return null;
  return make(source);
}

/** `an alleged bias`, `his stated aims`, `proposed by`; and what is left of `the plan that she said was` . */
function isAdjective(speech: SpeechContext, at: number, last: number, form: CueForm): boolean {
  const before = at - 1;
  if (
    /^(?:a|an|the|no|every)$/.test(speech.tokens.lower[before] ?? '') ||
    hasClass(speech, before, POSSESSIVE)
  )
    return true;
  if (speech.tokens.kind[before] === CLITIC && form.form !== 'ing') return true;
  if (/^[’']$/.test(speech.tokens.lower[before] ?? '') && speech.quoteOf[before] === -1) return true;
  if (form.form !== 'past') return false;
  return (
    is(speech, last, 'by') || (hasClass(speech, last, BE | HAVE | MODAL) && !hasClass(speech, last, MONTH))
  );
}

function particles(speech: SpeechContext, at: number, form: CueForm): number {
  const after = PARTICLES[form.lemma];
  return after?.split(' ').includes(speech.tokens.lower[at + 1] ?? '') ? 1 : 0;
}

/** `declined to say`, `without saying`. */
function isRefusal(speech: SpeechContext, start: number, floor: number): boolean {
  for (let at = start - 1; at >= Math.max(floor, start - 3); at--) {
    const word = speech.tokens.lower[at] as string;
    if (refusals.has(word) || word === 'without') return true;
  }
  return false;
}

/** `went on to say`, `was quoted as saying`: the verb that carries the subject. */
function leadToSaying(speech: SpeechContext, at: number, form: CueForm, floor: number): number | null {
  if (form.form === 'base' && is(speech, at - 1, 'to')) {
    let before = at - 2;
    if (is(speech, before, 'on')) before--;
    return before >= floor && leads.has(speech.tokens.lower[before] as string) ? before : null;
  }
  if (form.form === 'ing' && is(speech, at - 1, 'as') && at - 2 >= floor && is(speech, at - 2, 'quoted'))
    return at - 2;
  return null;
}

/** A verb before its subject stands behind a quotation, a comma or at the start. */
function canInvert(speech: SpeechContext, at: number, form: CueForm, floor: number): boolean {
  if ((form.frames & INVERTED) === 0 || form.form === 'base') return false;
  if (at === floor) return form.lemma === 'say';
  let before = at - 1;
  if (speech.quoteOf[before] !== -1) return true;
  if (!is(speech, before, ',') && !isDash(speech, before)) return false;
  before--;
  return before >= floor && (speech.quoteOf[before] !== -1 || form.lemma === 'say' || form.lemma === 'write');
}

/** Behind an inverted subject the clause is over: else what looked like one is an object or a clause. */
function endsInversion(speech: SpeechContext, verb: number, subject: Phrase, unit: Unit): boolean {
  const at = subject.last;
  if (hasClass(speech, subject.first, DAY | ADVERB)) return false;
  const quoted = speech.quoteOf[verb - 1] !== -1 || speech.quoteOf[verb - 2] !== -1;
  if (at >= unit.last || (quoted && speech.quoteOf[at] !== -1)) return true;
  if (hasClass(speech, at, AUXILIARY) || hasClass(speech, at, PRONOUN & ~RELATIVE)) return false;
  if (quoted) return subject.kind !== 'description' || !hasClass(speech, subject.first, POSSESSIVE);
  if (hasClass(speech, subject.first, POSSESSIVE)) return false;
  if (speech.tokens.kind[at] !== PUNCTUATION && !hasClass(speech, at, PREPOSITION | DAY | SUBORDINATOR))
    return false;
  // `Jonaitis, a professor, said farmers in …`: the subject stands before after all.
  const before = phraseBefore(speech, verb, unit.first);
  return !(before?.kind === 'name' && before.outerFirst === unit.first && before.outerLast - before.last > 1);
}

/** `met the minister and said`: the subject is the earlier one's. */
function coordinated(
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
function participle(
  speech: SpeechContext,
  unit: Unit,
  at: number,
  last: number,
  form: CueForm,
  previous: Cue | undefined,
): Cue | null {
  if (form.nounLike && !is(speech, at - 1, ',')) return null;
  const before = at - 1;
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
    const cited = phraseBefore(speech, before, unit.first);
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
    const source = previous?.source ?? mainSubject(speech, unit.first, before);
    return source ? make(source) : null;
  }
  if (hasClass(speech, before, PREPOSITION | AUXILIARY | SUBORDINATOR | DETERMINER | POSSESSIVE)) return null;
  const own = phraseBefore(speech, at, unit.first);
  return own && form.lemma === 'say' ? make(own) : null;
}

/**
 * The subject of a sentence: its first noun phrase behind leading adjuncts. Times (`Eight years ago`), `here`
 * and `there` are none.
 */
export function mainSubject(speech: SpeechContext, first: number, last: number): Phrase | null {
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
      return phrase;
    while (at < last && !is(speech, at, ','))
      at = Math.max(at, speech.quotes[speech.quoteOf[at] ?? -1]?.close ?? at) + 1;
    at++;
  }
  return null;
}

function isTime(speech: SpeechContext, phrase: Phrase): boolean {
  return (
    phrase.kind === 'description' &&
    (hasClass(speech, phrase.last, ADVERB) ||
      is(speech, phrase.last, 'ago') ||
      hasClass(speech, phrase.first, TIME))
  );
}

/** `they say` and `he says`: a base form wants a plural, the third person a singular. */
function agrees(speech: SpeechContext, source: Phrase, form: CueForm, group: Group): boolean {
  const head = speech.tokens.lower[source.last - 1] as string;
  if (source.kind === 'pronoun' && /^(?:you|i|we)$/.test(head)) return false;
  if (group.does) return form.form === 'base';
  if (form.form === 'participle' && form.frames >= 0 && !group.have) return false;
  if (form.form === 'base') {
    if (source.kind === 'pronoun') return head === 'they';
    if (source.kind === 'relative') return true;
    return !/^(?:he|she|it)$/.test(head) && source.last - source.first > 0 && looksPlural(speech, source);
  }
  if (form.form === 'third') return head !== 'they';
  return true;
}

/** A description without an article is a plural (`officials said`), else it is some other part of the sentence. */
function canSpeak(speech: SpeechContext, source: Phrase): boolean {
  if (source.kind !== 'description' || hasClass(speech, source.first, DETERMINER | POSSESSIVE)) return true;
  if (/^(?:here|there|such|nothing|everything|much|more)$/.test(speech.tokens.lower[source.first] as string))
    return false;
  for (let at = source.first; at < source.last; at++) {
    if (isCapitalAt(speech, at) || speech.tokens.kind[at] === CLITIC || speech.tokens.kind[at] === NUMBER)
      return true;
    if (at > source.first && hasClass(speech, at, PREPOSITION)) break;
    const word = speech.tokens.lower[at] as string;
    if (/[^s]s$/.test(word) || PLURAL_HEADS.has(word)) return true;
  }
  return false;
}

const PLURAL_HEADS = new Set([
  'people',
  'police',
  'media',
  'prosecution',
  'investigators',
  'staff',
  'parliament',
  'government',
  'congress',
  'one',
  'everyone',
  'someone',
  'anyone',
  'nobody',
  'leadership',
  'counsel',
  'management',
  'personnel',
  'men',
  'women',
  'who',
  'others',
]);

function isCapitalAt(speech: SpeechContext, at: number): boolean {
  return ((speech.tokens.flags[at] ?? 0) & CAPITAL) !== 0;
}

function looksPlural(speech: SpeechContext, source: Phrase): boolean {
  for (let at = source.first; at < source.last; at++) {
    const word = speech.tokens.lower[at] as string;
    if (
      word === 'and' ||
      word === 'people' ||
      word === 'many' ||
      word === 'most' ||
      word === 'some' ||
      word === 'police' ||
      word === 'half' ||
      word === 'those'
    )
      return true;
    if (/[^s]s$/.test(word) && !hasClass(speech, at, POSSESSIVE | AUXILIARY | DETERMINER)) return true;
  }
  return false;
}

/** A form that is also a noun, as a verb: behind a pronoun or name, or with `that` or a clause after it. */
function isVerbHere(speech: SpeechContext, at: number, source: Phrase, form: CueForm, group: Group): boolean {
  if (group.have) return true;
  if (source.last === at && speech.tokens.kind[at - 1] === CLITIC) return false;
  const next = at + 1;
  const that = is(speech, next, 'that') || is(speech, next, ':') || speech.quoteOf[next] !== -1;
  if (form.form === 'base')
    return that && (source.kind === 'pronoun' || source.kind === 'relative' || looksPlural(speech, source));
  if (source.kind === 'pronoun' || source.kind === 'relative') return true;
  if (source.kind === 'description' && !hasClass(speech, source.first, DETERMINER | POSSESSIVE)) return false;
  if (source.kind === 'description' && looksPlural(speech, source)) return false;
  return (
    that ||
    hasClass(speech, next, DETERMINER | POSSESSIVE | PRONOUN) ||
    (source.kind === 'name' && ((speech.tokens.flags[next] ?? 0) & 1) !== 0)
  );
}

/** `if X says`, `whether X said`: nothing was said. */
function isConditional(speech: SpeechContext, source: Phrase, floor: number): boolean {
  for (let at = source.outerFirst - 1; at >= Math.max(floor, source.outerFirst - 2); at--) {
    const word = speech.tokens.lower[at] as string;
    if (word === 'if' || word === 'unless' || word === 'whether' || word === 'lest') return true;
  }
  return false;
}
