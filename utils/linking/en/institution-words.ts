import { wordTable } from '../../text/word-table.ts';

/** Words that say nothing of which institution it is. */
export const EMPTY_WORDS: ReadonlySet<string> = new Set(
  'the of for and on in to a an s with at by its republic state states national federal affairs'.split(' '),
);

/** Kinds of institution that are written either way for one and the same. */
export const HEAD_WORDS: Readonly<Record<string, string>> = wordTable({
  ministry: 'ministry',
  ministries: 'ministry',
  department: 'ministry',
  mod: 'ministry defense',
  mfa: 'ministry foreign',
  parliament: 'parliament',
  cabinet: 'government',
  government: 'government',
});

/** One topic in its usual wordings; folded, the longest first. */
export const TOPIC_PHRASES: readonly (readonly [phrase: string, topic: string])[] = [
  ['foreign and commonwealth office', 'ministry foreign britain'],
  ['foreign commonwealth and development office', 'ministry foreign britain'],
  ['verkhovna rada', 'parliament ukraine'],
  ['supreme rada', 'parliament ukraine'],
  ['council of ministers', 'government'],
  ['cabinet of ministers', 'government'],
  ['state department', 'ministry foreign america'],
  ['department of state', 'ministry foreign america'],
  ['foreign affairs', 'foreign'],
  ['external affairs', 'foreign'],
  ['external relations', 'foreign'],
  ['foreign relations', 'foreign'],
  ['internal affairs', 'interior'],
  ['home affairs', 'interior'],
  ['public security', 'interior'],
  ['foreign office', 'ministry foreign'],
  ['home office', 'ministry interior'],
  ['national defense', 'defense'],
  ['agrarian policy', 'agriculture'],
  ['food and agriculture', 'agriculture'],
  ['emergency situations', 'emergency'],
  ['health care', 'health'],
  ['war department', 'ministry defense'],
  ['department of war', 'ministry defense'],
];

/** British and other spellings, and words of one meaning in the names of offices. */
export const WORD_FORMS: Readonly<Record<string, string>> = wordTable({
  defence: 'defense',
  labour: 'labor',
  centre: 'center',
  programme: 'program',
  organisation: 'organization',
  internal: 'interior',
  external: 'foreign',
  finances: 'finance',
  economics: 'economy',
  economic: 'economy',
  healthcare: 'health',
  environmental: 'environment',
  agricultural: 'agriculture',
  agrarian: 'agriculture',
  cultural: 'culture',
  educational: 'education',
  industrial: 'industry',
  transportation: 'transport',
  digitalization: 'digital',
  digitalisation: 'digital',
  emergencies: 'emergency',
  veteran: 'veterans',
  pentagon: 'ministry defense america',
  kremlin: 'presidency russia',
  seimas: 'parliament lithuania',
  sejm: 'parliament poland',
  bundestag: 'parliament germany',
  knesset: 'parliament israel',
  riigikogu: 'parliament estonia',
  saeima: 'parliament latvia',
  duma: 'duma russia',
  rada: 'parliament ukraine',
});
