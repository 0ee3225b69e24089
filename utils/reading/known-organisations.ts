import type { OrganisationType } from '../model.ts';
import { wordTrait } from '../text/word-trait.ts';
import { MINISTRY_ACRONYMS } from './en/known-organisations.ts';
import { ORGANISATION_NOUNS } from './en/name-words.ts';
import { list } from './en/words.ts';
import {
  ADDRESS,
  DEMONYM,
  FUNCTION,
  GIVEN,
  OFFICE_HEAD,
  ORDINARY,
  ORGANISATION_NOUN,
  PLACE_NOUN,
  THING,
  TIME,
  TOPIC,
} from './lexicon.ts';
import { ministryName } from './ministries.ts';
import { claim, type NameSpan } from './name-span.ts';
import { countryBefore } from './place-evidence.ts';
import { joins, knownAt, type Scene } from './scene.ts';

/** Organisations that the tables know: `Verkhovna Rada`, `NATO`. Those that open a sentence in title case too. */
export function findKnownOrganisations(scene: Scene): NameSpan[] {
  const { tokens, classes } = scene;
  const found: NameSpan[] = [];
  for (const { first, last, known } of scene.known) {
    if (known.kind !== 'organisation' || scene.taken[first]) continue;
    const single = last === first + 1;
    const word = classes[first] as number;
    // Common words as names (`Apple`, `Signal`, `Vice`) only where a small letter would be wrong.
    if (single && !known.capitals && (word & (ORDINARY | OFFICE_HEAD | GIVEN)) !== 0) {
      if (scene.opening[first] || scene.heading[first] || scene.small.has(tokens.word[first] as number))
        continue;
    }
    if (single && isPartOfName(first)) continue;
    // `Treasury Secretary`: the office's topic.
    if (single && known.type === 'ministry' && ((classes[last] ?? 0) & OFFICE_HEAD) !== 0) continue;
    if (isEvent(first, last)) continue;
    const end = known.type === 'parliament' || known.type === 'court' ? ofCountry(last) : last;
    const ownsNone = known.type === 'international' || known.type === 'media' || known.type === 'company';
    const country = known.country ?? (ownsNone ? null : countryBefore(scene, first));
    const topic = single ? MINISTRY_ACRONYMS[tokens.lower[first] as string] : undefined;
    const usual = topic ? ministryName(topic, country) : null;
    found.push(
      claim(scene, {
        first,
        last: end,
        kind: 'organisation',
        type: known.type,
        country,
        usual,
        confidence: 0.93,
      }),
    );
  }
  return found;

  /** `2016 CELAC summit`, `European Parliament election`. */
  function isEvent(first: number, last: number): boolean {
    if (/^(?:elections?|primar(?:y|ies))$/.test(tokens.lower[last] ?? '')) return true;
    const numbered = /^(?:\d{4}|[ivx]+)$/.test(tokens.lower[first - 1] ?? '');
    return numbered && ((classes[last] ?? 0) & THING) !== 0;
  }

  /** `House of Commons | of the United Kingdom`. */
  function ofCountry(last: number): number {
    if (tokens.lower[last] !== 'of') return last;
    const at = tokens.lower[last + 1] === 'the' ? last + 2 : last + 1;
    const place = knownAt(scene, at);
    return place?.known.kind === 'place' ? place.last : last;
  }

  /** `Maxima Grey`, `Fox Hill`: a given name or unknown capital on either side. */
  function isPartOfName(token: number): boolean {
    const previous =
      token > 0 && scene.capital[token - 1] && joins(scene, token) ? (classes[token - 1] as number) : 0;
    return (previous & GIVEN) !== 0 && !scene.taken[token - 1] && (scene.knownOf[token - 1] as number) < 0;
  }
}

const isExecutive = wordTrait((word) => (/^c[efto]o$/.test(word) ? 1 : 0));

let nouns: Map<string, OrganisationType> | null = null;

/**
 * Unknown capitals that a lower-case noun beside them makes an organisation: `the Vostok battalion`,
 * `newspaper Rytas`, `a group called Kabouters`, `leader of Italy of Values`.
 */
export function findNamedByNoun(scene: Scene): NameSpan[] {
  const { tokens, classes, capital } = scene;
  if (!nouns) {
    nouns = new Map();
    for (const [type, table] of Object.entries(ORGANISATION_NOUNS) as [OrganisationType, string][])
      for (const noun of list(table)) nouns.set(noun, type);
  }
  const executives = isExecutive(tokens);
  const found: NameSpan[] = [];
  for (let token = 1; token < tokens.count; token++) {
    // `Brandstahl CEO Anna Kalnina`: what has a chief executive is a firm.
    if (executives[tokens.word[token] as number] === 1) {
      const firm = runBefore(token);
      if (firm >= 0 && token - firm < 3) found.push(named(firm, token, 'company'));
      continue;
    }
    if (((classes[token] as number) & ORGANISATION_NOUN) === 0 || capital[token]) continue;
    const type = nouns.get(tokens.lower[token] as string);
    if (!type) continue;
    const first = runBefore(token);
    if (first >= 0) {
      found.push(named(first, token, type));
      continue;
    }
    let next = token + 1;
    if (/^(?:called|named|dubbed)$/.test(tokens.lower[next] ?? '')) {
      next++;
      if (tokens.lower[next] === 'the') next++;
    } else if (type === 'other' || (scene.tokens.lower[token] as string).endsWith('s')) continue;
    const last = runAfter(next);
    if (last > next) found.push(named(next, last, type));
  }
  return found;

  function named(first: number, last: number, type: OrganisationType): NameSpan {
    return claim(scene, {
      first,
      last,
      kind: 'organisation',
      type,
      country: countryBefore(scene, first),
      confidence: 0.75,
    });
  }

  function usable(token: number): boolean {
    return (
      capital[token] === 1 &&
      !scene.taken[token] &&
      ((classes[token] as number) & (TIME | ADDRESS | OFFICE_HEAD)) === 0
    );
  }

  /** First token of unknown capitals right before a noun, or -1. */
  function runBefore(noun: number): number {
    let first = noun;
    while (
      first > 0 &&
      usable(first - 1) &&
      joins(scene, first) &&
      scene.sentenceOf[first - 1] === scene.sentenceOf[noun]
    )
      first--;
    while (first < noun && ((classes[first] as number) & (FUNCTION | DEMONYM)) !== 0) first++;
    if (first === noun) return -1;
    const only = noun - first === 1;
    const bits = classes[first] as number;
    if (
      (scene.knownOf[first] as number) >= 0 ||
      (only && (bits & (ORDINARY | DEMONYM | GIVEN | TOPIC)) !== 0)
    )
      return -1;
    // A person's campaign group is named after the person: too often `Trump campaign`, `Obama team`.
    if ((bits & GIVEN) !== 0 || (scene.opening[first] && only)) return -1;
    return first;
  }

  function runAfter(start: number): number {
    let last = start;
    while (
      last < tokens.count &&
      usable(last) &&
      (last === start || joins(scene, last)) &&
      scene.sentenceOf[last] === scene.sentenceOf[start]
    )
      last++;
    if (last === start) return start;
    const bits = classes[start] as number;
    if (
      (bits & (GIVEN | DEMONYM | FUNCTION | PLACE_NOUN | THING)) !== 0 ||
      (scene.knownOf[start] as number) >= 0
    )
      return start;
    return last;
  }
}
