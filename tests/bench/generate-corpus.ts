import type { RowOf, ShardKind } from '../../utils/bundle/bundle-types.ts';
import type {
  DocumentId,
  DocumentRow,
  EntityId,
  EntityRow,
  IsoDate,
  StatementId,
  StatementRow,
} from '../../utils/model.ts';
import { contentId, hash32, hex32 } from '../../utils/text/hash.ts';
import { madeSentence, madeVocabulary, madeWord } from './made-vocabulary.ts';
import { pick, seeded } from './random.ts';

export interface CorpusSize {
  readonly statements: number;
  /** People; one institution for every fifty comes with them. */
  readonly people: number;
  readonly seed?: number;
  /** Mean length of a statement; 11 makes rows of about 350 bytes. */
  readonly words?: number;
}

const STATEMENTS_PER_DOCUMENT = 10;
const PEOPLE_PER_INSTITUTION = 50;
const FIRST_DAY = Date.UTC(2015, 0, 1);
const DAY = 86_400_000;
const TOPICS = ['Bridges', 'Tides', 'Lanterns', 'Orchards', 'Ferries', 'Granaries', 'Maps', 'Harbours'];
/** One person in so many has another romanisation among the aliases. */
const ALIASED = 3;

const entityId = (number: number): EntityId => contentId(`entity ${number}`) as EntityId;
const documentId = (number: number): DocumentId => contentId(`document ${number}`) as DocumentId;

/** The name of the person of a number: what a benchmark looks up. */
export function personName(number: number, seed = 1): string {
  const random = seeded(seed * 7919 + number);
  const part = (syllables: number): string => {
    const word = madeWord(random, syllables);
    return word.charAt(0).toUpperCase() + word.slice(1);
  };
  return `${part(2)} ${part(3)}`;
}

/** Invented people, institutions, outlets, documents and statements of invented countries, row by row. */
export function* generateRows(
  size: CorpusSize,
): Generator<{ [K in ShardKind]: readonly [K, RowOf[K]] }[ShardKind]> {
  const { statements, people, seed = 1, words = 11 } = size;
  const random = seeded(seed);
  const word = madeVocabulary(random);
  const institutions = Math.max(1, Math.ceil(people / PEOPLE_PER_INSTITUTION));
  const documents = Math.ceil(statements / STATEMENTS_PER_DOCUMENT);
  const institutionOf = (person: number): number => people + (person % institutions);
  /** A few speak often, most rarely. */
  const speaker = (): number => Math.min(people - 1, Math.floor(people * random() ** 3));

  for (let number = 0; number < people; number++) yield ['entities', person(number)];
  for (let number = 0; number < institutions; number++)
    yield ['entities', institution(people + number, number)];
  for (let number = 0; number < documents; number++) yield ['documents', document(number)];
  for (let number = 0; number < statements; number++) yield ['statements', statement(number)];

  function person(number: number): EntityRow {
    const name = personName(number, seed);
    const office = {
      title: 'Minister',
      institution: entityId(institutionOf(number)),
      country: null,
      from: null,
      to: null,
      document: null,
    };
    const aliases = number % ALIASED === 0 ? [name.replaceAll('i', 'y').replaceAll('k', 'c')] : [];
    return {
      id: entityId(number),
      kind: 'person',
      name,
      aliases,
      country: null,
      roles: [office],
      sameAs: [],
    };
  }

  function institution(number: number, at: number): EntityRow {
    const country = `${personName(1_000_000 + at, seed).split(' ')[1]}ia`;
    const name = `Ministry of ${pick(TOPICS, random)} of ${country}`;
    return { id: entityId(number), kind: 'organisation', name, aliases: [], country, roles: [], sameAs: [] };
  }

  function document(number: number): DocumentRow {
    const hashes = Array.from({ length: 8 }, (_, at) => hash32(`${number} ${at}`)).sort((a, b) => a - b);
    return {
      id: documentId(number),
      source: `d${number}`,
      title: madeSentence(random, word, 7).slice(0, -1),
      url: null,
      outlet: `The ${TOPICS[number % TOPICS.length]} Herald`,
      published: dateOf(number / documents),
      language: 'en',
      authors: [],
      fingerprint: hashes.map(hex32).join(''),
      entities: [[entityId(speaker()), 2]],
    };
  }

  function statement(number: number): StatementRow {
    const by = speaker();
    const text = madeSentence(random, word, words);
    return {
      id: contentId(`statement ${number}`) as StatementId,
      source: `s${number}`,
      document: documentId(Math.floor(number / STATEMENTS_PER_DOCUMENT)),
      paragraph: number % STATEMENTS_PER_DOCUMENT,
      kind: 'direct',
      text,
      context: '',
      offsets: [],
      speakers: [entityId(by)],
      institutions: [entityId(institutionOf(by))],
      mentions: [],
      types: [],
      quantities: [],
      dates: [],
      said: null,
    };
  }
}

/** The newest last, over eleven years. */
function dateOf(share: number): IsoDate {
  return new Date(FIRST_DAY + Math.floor(share * 4_000) * DAY).toISOString().slice(0, 10) as IsoDate;
}
