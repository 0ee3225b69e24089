import { CLITIC } from '../text/tokens.ts';
import { titleCase } from './ministries.ts';
import type { OfficeSpan } from './offices.ts';
import { countryAt } from './place-evidence.ts';
import { knownAt, type Scene } from './scene.ts';

/** In people or countries: no meeting names more in one row. */
const MOST = 12;

/** One of several who hold an office in the plural. */
export interface OneOfSeveral {
  /** First token of the name. */
  readonly name: number;
  /** The office as it is theirs alone. */
  readonly office: OfficeSpan;
}

/** `ministers` → `minister`; null for an office of one. */
export function singularOffice(lower: string): string | null {
  if (lower === 'secretaries') return 'secretary';
  return /^(?:minister|president|premier|chancellor|governor|senator|prosecutor|general|admiral|colonel)s$/.test(
    lower,
  )
    ? lower.slice(0, -1)
    : null;
}

/**
 * Who holds an office in the plural: `the foreign ministers of Latvia and Estonia, A and B` gives each their own
 * country, in order, `the foreign and defence ministers A and B` their own topic; else all have the same. Empty where
 * names and countries do not go up. `singular` is the head in the singular, `personAt` as in `holderOf`.
 */
export function holdersOfSeveral(
  scene: Scene,
  office: OfficeSpan,
  singular: string,
  personAt: (token: number) => number,
): OneOfSeveral[] {
  const { tokens } = scene;
  const front = countriesInFront();
  const behind = front.length > 0 ? { countries: front, end: office.last } : countriesBehind();
  const names = namesFrom(behind.end);
  const { countries } = behind;
  if (names.length < 2 || (countries.length > 1 && countries.length !== names.length)) return [];
  const topics = office.joint === 'before' ? (office.topic?.split(/,? and |, /) ?? []) : [];
  const plain = office.title.replace(/\b\p{L}+s\b/gu, (word) =>
    singularOffice(word.toLowerCase()) === null ? word : `${word[0]}${singular.slice(1)}`,
  );
  return names.map((name, index) => {
    const country = countries[index] ?? countries[0] ?? office.country;
    const topic = topics.length === names.length ? topics[index] : undefined;
    const own = topic ? { topic, title: titleCase(`${topic} ${singular}`) } : { title: plain };
    return { name, office: { ...office, ...own, country } };
  });

  /** `Latvian and Estonian | ministers`. */
  function countriesInFront(): string[] {
    const found: string[] = [];
    let at = office.titleFirst - 1;
    while (at >= 0 && found.length < MOST && isHere(at)) {
      if (tokens.kind[at] === CLITIC) at--;
      const country = countryAt(scene, at);
      if (country === null) break;
      found.unshift(country);
      const known = knownAt(scene, at);
      at = (known?.first ?? at) - 1;
      if (!/^(?:and|,|&)$/.test(tokens.lower[at] ?? '')) break;
      at--;
    }
    return found;
  }

  /** `ministers | of Latvia, Estonia and Poland`. */
  function countriesBehind(): { countries: string[]; end: number } {
    const countries: string[] = [];
    let end = office.last;
    let at = office.titleFirst;
    while (at < office.last && scene.knownOf[at] === -1) at++;
    while (isHere(at) && countries.length < MOST) {
      const known = knownAt(scene, at);
      if (known?.known.kind !== 'place' || !known.known.country) break;
      countries.push(known.known.country);
      end = known.last;
      at = behindComma(end);
    }
    return { countries, end };
  }

  function namesFrom(start: number): number[] {
    const names: number[] = [];
    let at = personAt(start) >= 0 ? start : behindComma(start);
    while (isHere(at) && personAt(at) >= 0 && names.length < MOST) {
      names.push(at);
      // Behind `and` stands the last of the row: what follows a comma there goes on with the sentence.
      if (names.length > 1 && /^(?:and|&)$/.test(tokens.lower[at - 1] ?? '')) break;
      at = behindComma(personAt(at));
    }
    return names;
  }

  /** Behind a comma, `and`, `, and`. */
  function behindComma(token: number): number {
    const at = tokens.lower[token] === ',' ? token + 1 : token;
    return /^(?:and|&)$/.test(tokens.lower[at] ?? '') ? at + 1 : at;
  }

  function isHere(token: number): boolean {
    return token >= 0 && token < tokens.count && scene.sentenceOf[token] === scene.sentenceOf[office.head];
  }
}
