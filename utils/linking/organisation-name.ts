import { foldName } from '../text/fold.ts';
import { stem } from '../text/stem.ts';
import { countryKey, findCountry } from './country-key.ts';
import { EMPTY_WORDS, HEAD_WORDS, TOPIC_PHRASES, WORD_FORMS } from './en/institution-words.ts';

/** An institution's name as it is compared. */
export interface OrganisationName {
  readonly fold: string;
  /** What it is: `ministry`, `parliament`, or empty where no word of the table says so. */
  readonly head: string;
  /** Stems of what it is about, sorted. */
  readonly topic: readonly string[];
  /** `countryKey` of the country in the name, else of the one given. */
  readonly country: string | null;
  /** Whether the country stands in the name itself. */
  readonly ownCountry: boolean;
  /** `SBU`, lower case, where the name is one, or has one in parentheses. */
  readonly acronym: string | null;
  /** First letters of the words, with and without the small ones. */
  readonly initials: readonly string[];
}

/**
 * Takes an institution's name apart, so that all usual orders of its words are one.
 *
 * `Ukraine’s Ministry of Defence`, `Ukrainian Defense Ministry`, `Ministry of Defence of Ukraine`
 * → ministry | defens | ukraine
 */
export function organisationName(name: string, country: string | null): OrganisationName {
  const inBrackets = /\((\p{Lu}{2,7})\)/u.exec(name)?.[1] ?? null;
  const bare = name.replace(/\([^)]*\)/gu, ' ').replace(/['’]s\b/gu, '');
  const fold = foldName(bare);
  const acronym = /^\p{Lu}{2,7}$/u.test(bare.trim()) ? bare.trim() : inBrackets;
  const written = fold.split(' ');
  let joined = ` ${written.map((word) => (word === 'defence' ? 'defense' : word)).join(' ')} `;
  for (const [phrase, topic] of TOPIC_PHRASES)
    if (joined.includes(phrase)) joined = joined.replace(` ${phrase} `, ` ${topic} `);
  const words = joined
    .trim()
    .split(' ')
    .flatMap((word) => (WORD_FORMS[word] ?? HEAD_WORDS[word] ?? word).split(' '));

  const found = findCountry(words);
  const rest = found === null ? words : words.filter((_, at) => at < found.start || at >= found.end);
  const head = rest.find((word) => HEADS.has(word)) ?? '';
  const topic = rest
    .filter((word) => word !== head && word !== found?.key && !EMPTY_WORDS.has(word))
    .map(stem);
  const given = country === null || country === '' ? null : countryKey(country);
  return {
    fold,
    head,
    topic: [...new Set(topic.length === 0 && head === '' ? rest.map(stem) : topic)].sort(),
    country: found?.key ?? given,
    ownCountry: found !== null,
    acronym: acronym?.toLowerCase() ?? null,
    initials: initialsOf(written),
  };
}

const HEADS: ReadonlySet<string> = new Set(Object.values(HEAD_WORDS));

/** Fewer letters are an acronym of anything, more are none. */
const LEAST_INITIALS = 3;
const MOST_INITIALS = 6;

function initialsOf(words: readonly string[]): string[] {
  const all = words.map((word) => word.charAt(0)).join('');
  const telling = words
    .filter((word) => !/^(?:of|the|for|and|on|in)$/u.test(word))
    .map((word) => word.charAt(0))
    .join('');
  return [...new Set([telling, all])].filter(
    (letters) => letters.length >= LEAST_INITIALS && letters.length <= MOST_INITIALS,
  );
}
