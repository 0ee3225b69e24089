import type { BundleId, EntityId, EntityRef } from '../../utils/model.ts';
import { contentId } from '../../utils/text/hash.ts';
import { type CorpusSize, personName } from './generate-corpus.ts';
import { madeVocabulary } from './made-vocabulary.ts';
import { pick, seeded } from './random.ts';

/** A statement on a page, with its speaker and institution linked. */
export interface AskedStatement {
  readonly text: string;
  readonly speakers: readonly EntityRef[];
  readonly institutions: readonly EntityRef[];
}

export interface Questions {
  /** Of ten words, in the corpus's own vocabulary. */
  readonly related: readonly AskedStatement[];
  /** Sixty names a page, three quarters of them the corpus's. */
  readonly pages: readonly (readonly string[])[];
  /** What stands in a search box after each key: two words, from the second letter on. */
  readonly typed: readonly string[];
}

const QUERY_WORDS = 10;
const PAGE_NAMES = 60;
/** Of the names on a page every so-manieth is not in the corpus. */
const UNKNOWN = 4;
const PEOPLE_PER_INSTITUTION = 50;

/** Questions to a generated corpus, the same in every run. */
export function corpusQuestions(size: CorpusSize, bundle: string, count: number): Questions {
  const { people, seed = 1 } = size;
  // The generator draws its vocabulary first, from this seed.
  const word = madeVocabulary(seeded(seed));
  const random = seeded(seed + 4_711);
  const anyWord = (): string => {
    const given = word();
    return given.length > 0 ? given : pick(['bridge', 'tide'], random);
  };
  const ref = (number: number): EntityRef => ({
    bundle: bundle as BundleId,
    id: contentId(`entity ${number}`) as EntityId,
  });
  const institutions = Math.max(1, Math.ceil(people / PEOPLE_PER_INSTITUTION));
  const related = Array.from({ length: count }, (): AskedStatement => {
    const person = Math.floor(people * random() ** 3);
    return {
      text: Array.from({ length: QUERY_WORDS }, anyWord).join(' '),
      speakers: [ref(person)],
      institutions: [ref(people + (person % institutions))],
    };
  });
  const pages = Array.from({ length: count }, () =>
    Array.from({ length: PAGE_NAMES }, (_, at) =>
      personName(Math.floor(random() * people) + (at % UNKNOWN === 0 ? 3_000_000 : 0), seed),
    ),
  );
  const typed = Array.from({ length: Math.ceil(count / 8) }, () => {
    const [first, second] = [anyWord(), anyWord()];
    const text = `${first} ${second}`;
    return Array.from({ length: Math.max(1, text.length - 1) }, (_, at) => text.slice(0, at + 2));
  }).flat();
  return { related, pages, typed };
}
