import { CLITIC, NUMBER } from '../text/tokens.ts';
import { type CueForm, NOUN_PHRASE } from './cue-forms.ts';
import type { Group } from './cue-group.ts';
import { isCapital, isUtterance, type Phrase } from './phrase.ts';
import { hasClass, is, type SpeechContext } from './speech-context.ts';
import {
  AUXILIARY,
  BE,
  DETERMINER,
  HAVE,
  MODAL,
  MONTH,
  POSSESSIVE,
  PREPOSITION,
  PRONOUN,
} from './word-classes.ts';

/** `an alleged bias`, `his stated aims`, `proposed by`; and what is left of `the plan that she said was` . */
export function isAdjective(speech: SpeechContext, at: number, last: number, form: CueForm): boolean {
  const before = at - 1;
  if (
    /^(?:a|an|the|no|every)$/.test(speech.tokens.lower[before] ?? '') ||
    hasClass(speech, before, POSSESSIVE)
  )
    return true;
  if (speech.tokens.kind[before] === CLITIC && form.form !== 'ing') return true;
  if (/^[’']$/.test(speech.tokens.lower[before] ?? '') && speech.quoteOf[before] === -1) return true;
  if (form.form !== 'past') return false;
  // `270 pledged delegates`, `most reported cases`
  const counted = speech.tokens.kind[before] === NUMBER || is(speech, before, 'most');
  if (
    counted &&
    (form.frames & NOUN_PHRASE) !== 0 &&
    /[^s]s$/.test(speech.tokens.lower[last] ?? '') &&
    !hasClass(speech, last, ANY_FUNCTION)
  )
    return true;
  // `the plan proposed by Jonaitis`; but `Jonaitis said by telephone`
  const agent = is(speech, last, 'by') && !isUtterance(speech.tokens.lower[last + 1] ?? '');
  // `the plan that she said was late`; but `she said they’ll come`, `she said having him there was good`
  const finite = hasClass(speech, last, BE | HAVE | MODAL) && !hasClass(speech, last, MONTH);
  return agent || (finite && !/['’]|ing$/.test(speech.tokens.lower[last] as string));
}

const ANY_FUNCTION = AUXILIARY | DETERMINER | POSSESSIVE | PREPOSITION | PRONOUN;

/** `they say` and `he says`: a base form wants a plural, the third person a singular. */
export function agrees(speech: SpeechContext, source: Phrase, form: CueForm, group: Group): boolean {
  const head = speech.tokens.lower[source.last - 1] as string;
  if (source.kind === 'pronoun' && /^(?:you|i|we)$/.test(head)) return false;
  if (group.does || group.modal) return form.form === 'base';
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
export function canSpeak(speech: SpeechContext, source: Phrase, form: CueForm, last: number): boolean {
  const lead = speech.tokens.lower[source.first] as string;
  // `no one says`, `nobody believes`: nothing was said; `such comments`: a noun.
  if (/^(?:nobody|none|neither)$/.test(lead) || (lead === 'no' && is(speech, source.first + 1, 'one')))
    return false;
  if (lead === 'such' && source.last - source.first === 1) return false;
  // `one of the main demands`
  if (form.nounLike && lead === 'one' && is(speech, source.first + 1, 'of')) return false;
  // `a magazine called Odala`, `the conflict threatens to escalate`
  if (
    source.kind === 'description' &&
    form.lemma === 'call' &&
    /^an?$/.test(speech.tokens.lower[source.first] as string) &&
    isCapital(speech, last)
  )
    return false;
  if (source.kind === 'description' && form.lemma === 'threaten' && !looksPlural(speech, source))
    return false;
  if (source.kind !== 'description' || hasClass(speech, source.first, DETERMINER | POSSESSIVE)) return true;
  if (/^(?:here|there|such|nothing|everything|much|more)$/.test(speech.tokens.lower[source.first] as string))
    return false;
  // `Fueled by an image posted`: a participle, no subject.
  if (/ed$/.test(speech.tokens.lower[source.first] as string)) return false;
  for (let at = source.first; at < source.last; at++) {
    if (isCapital(speech, at) || speech.tokens.kind[at] === CLITIC || speech.tokens.kind[at] === NUMBER)
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
    // `six in 10 say`
    if (at > source.first && speech.tokens.kind[at] === NUMBER) return true;
    if (/[^s]s$/.test(word) && !hasClass(speech, at, POSSESSIVE | AUXILIARY | DETERMINER)) return true;
  }
  return false;
}

/** A form that is also a noun, as a verb: behind a pronoun or name, or with `that` or a clause after it. */
export function isVerbHere(
  speech: SpeechContext,
  at: number,
  source: Phrase,
  form: CueForm,
  group: Group,
): boolean {
  if (group.have) return true;
  // `in her opening remarks that`
  if (hasClass(speech, source.first - 1, PREPOSITION)) return false;
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
export function isConditional(speech: SpeechContext, source: Phrase, floor: number): boolean {
  for (let at = source.outerFirst - 1; at >= Math.max(floor, source.outerFirst - 2); at--) {
    if (speech.quoteOf[at] !== -1) return false;
    const word = speech.tokens.lower[at] as string;
    if (word === 'if' || word === 'unless' || word === 'whether' || word === 'lest') return true;
    // `Had Jonaitis said so, …`
    if (word === 'had' && at === source.outerFirst - 1 && isCapital(speech, at)) return true;
  }
  return false;
}
