import type { OrganisationType } from '../model.ts';
import { CLITIC, WORD } from '../text/tokens.ts';
import { wordTable } from '../text/word-table.ts';
import { withArticle } from './gazetteer.ts';
import { FUNCTION, HUMAN_VERB, INSTITUTION_NOUN, OFFICE_HEAD, TOPIC } from './lexicon.ts';
import { ministryName } from './ministries.ts';
import { claim, type NameSpan, textOf } from './name-span.ts';
import { countryAt, countryBefore } from './place-evidence.ts';
import { knownAt, type Scene } from './scene.ts';

/** What is an institution once it is known whose: `the Ukrainian government`. */
const OF_A_COUNTRY: Readonly<Record<string, readonly [type: OrganisationType, usual: string]>> = wordTable({
  government: ['government', 'Government'],
  parliament: ['parliament', 'Parliament'],
  army: ['military', 'Army'],
  military: ['military', 'Armed Forces'],
  navy: ['military', 'Navy'],
  presidency: ['government', 'Presidency'],
});

/** Plurals that no verb looks like: `capabilities`, `exercises`. */
const PLURAL_NOUN = /(?:ties|ions|ents|ers|ors|bases|exercises|drills|forces|planes|assets|sites)$/;
const VERB_OR_ADVERB = /(?:ed|ly|[^s]s)$/;

/**
 * Institutions in small letters that the words around them make one of a kind: `Ukraine’s defence ministry`,
 * `the ministry of defence`, `the Ukrainian government`. Bare `the ministry` is a description, not a name.
 */
export function findSmallInstitutions(scene: Scene): NameSpan[] {
  const { tokens, classes, capital } = scene;
  const found: NameSpan[] = [];
  for (let token = 0; token < tokens.count; token++) {
    if (((classes[token] as number) & INSTITUTION_NOUN) === 0 || scene.taken[token]) continue;
    const lower = tokens.lower[token] as string;
    if (lower === 'ministry') addMinistry(token);
    else if (!capital[token] && lower in OF_A_COUNTRY) addOfCountry(token, lower);
    else if (lower === 'forces' && tokens.lower[token - 1] === 'armed')
      addOfCountry(token, 'military', token - 1);
    else if (lower === 'force' && tokens.lower[token - 1] === 'air')
      addOfCountry(token, 'air force', token - 1);
  }
  return found;

  function addMinistry(head: number): void {
    let first = head;
    while (first > 0 && isTopic(first - 1) && !scene.taken[first - 1]) first--;
    let last = head + 1;
    if (first === head && /^(?:of|for)$/.test(tokens.lower[last] ?? '')) {
      let end = last + 1;
      if (tokens.lower[end] === 'the') end++;
      const start = end;
      while (end < tokens.count && (isTopic(end) || (tokens.lower[end] === 'and' && isTopic(end + 1)))) end++;
      if (end > start) last = end;
    }
    if (first === head && last === head + 1) return;
    const topic = first < head ? words(first, head) : words(last - (last - head - 2), last);
    const joint = first < head ? 'of' : (tokens.lower[head + 1] as string);
    let country = countryBefore(scene, first);
    if (country && tokens.kind[first - 1] === WORD && scene.capital[first - 1] && !scene.taken[first - 1])
      first--;
    if (tokens.lower[last] === 'of' && countryAt(scene, last + 1)) {
      country = countryAt(scene, last + 1);
      const known = knownAt(scene, last + 1);
      if (known) last = known.last;
    }
    found.push(
      claim(scene, {
        first,
        last,
        kind: 'organisation',
        type: 'ministry',
        country,
        usual: ministryName(topic, country, joint),
      }),
    );
  }

  function addOfCountry(token: number, key: string, start = token): void {
    const country = countryBefore(scene, start);
    if (!country || (key === 'military' && describesNext(token))) return;
    const [type, usual] = OF_A_COUNTRY[key] ?? ['military', 'Air Force'];
    const byName = tokens.kind[start - 1] === CLITIC || /^['’]$/.test(tokens.lower[start - 1] as string);
    const nation = knownAt(scene, start - 1);
    const first = byName ? start : (nation?.first ?? start - 1);
    if (scene.taken[first]) return;
    found.push(
      claim(scene, {
        first,
        last: token + 1,
        kind: 'organisation',
        type,
        country,
        confidence: 0.8,
        usual: `${usual} of ${withArticle(country)}`,
      }),
    );
  }

  /** `Latvia’s military presence`: an adjective of the noun behind it, unless that names its people. */
  function describesNext(token: number): boolean {
    const next = token + 1;
    const plain = tokens.kind[token] === WORD && tokens.kind[next] === WORD && !capital[next];
    if (!plain || scene.sentenceOf[next] !== scene.sentenceOf[token]) return false;
    const bits = classes[next] as number;
    const word = tokens.lower[next] as string;
    const mayBeNoun = PLURAL_NOUN.test(word) || !VERB_OR_ADVERB.test(word);
    return mayBeNoun && (bits & (FUNCTION | HUMAN_VERB | OFFICE_HEAD)) === 0;
  }

  function isTopic(token: number): boolean {
    return tokens.kind[token] === WORD && ((classes[token] as number) & TOPIC) !== 0;
  }

  function words(first: number, last: number): string {
    return textOf(scene, first, last);
  }
}
