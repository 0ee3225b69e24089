import type { IndexRules } from '../corpus/index-rules.ts';
import { indexKeys } from '../linking/name-keys.ts';
import type { EntityKind } from '../model.ts';
import { terms } from '../ranking/terms.ts';
import { hash32 } from '../text/hash.ts';

/** Goes up with a change of the rules that the probes below would not show. */
const REVISION = 1;

const NAMES: readonly (readonly [string, EntityKind, string | null])[] = [
  ['Vytas Pramanytičius', 'person', null],
  ['Yurii Vasylovych Vyhadailo', 'person', 'Ukraine'],
  ['Юрій Вигадайло', 'person', null],
  ['Γιώργος Παπαδόπουλος', 'person', null],
  ['J. O’Brien-Smith Jr.', 'person', null],
  ['Vera', 'person', null],
  ['First Deputy Ministry for Bridges of Ruritania', 'organisation', null],
  ['Ruritania’s Ministry of Defence', 'organisation', 'Ruritania'],
  ['NATO', 'organisation', null],
  ['Supreme Court', 'organisation', 'Ruritania'],
  ['New Lutha', 'place', null],
];
const TEXTS: readonly string[] = [
  'Over 5 per cent of its GDP, $1.5 million and 2,000 F-16s were promised; ministries weren’t told.',
  'The deputies’ commitments to building two bridges in 2026 have grown by a third.',
  'Міністерство збільшило витрати на 5%.',
];

let version: string | null = null;

/**
 * How names and texts are filed in the corpus: the same for installing and asking. The version is a checksum of
 * what the rules make of some names and sentences, so that nobody has to remember to change it with them;
 * corpora made by other rules are indexed again from their rows. It is made when it is first asked for: a
 * process that only reads text never needs it.
 */
export const INDEX_RULES: IndexRules = {
  get version(): string {
    const probed = (): string => JSON.stringify([NAMES.map((name) => indexKeys(...name)), TEXTS.map(terms)]);
    version ??= `${REVISION}.${hash32(probed())}`;
    return version;
  },
  nameKeys: indexKeys,
  terms,
};
