import { wordTable } from '../../text/word-table.ts';

/** Words of address before a name; they stand outside it. */
export const ADDRESSES = `mr mrs ms miss mx dr prof professor sir dame lord lady madam rev reverend father sister brother rabbi imam ayatollah
  sheikh sheik sultan emir prince princess king queen duke duchess count countess baron baroness archduke tsar czar emperor empress shah pope cardinal
  archbishop bishop patriarch metropolitan pastor saint hon honourable honorable justice judge messrs monsignor mullah maharani maharaja
  herr frau monsieur madame signor señor don doña comrade generalissimo regent`;

/** Those that say whether it is a man or a woman. */
export const MALE_TITLES =
  'mr sir lord prince king duke count baron father brother emperor tsar chairman congressman spokesman businessman statesman policeman monsieur herr señor emperor sheikh pope';
export const FEMALE_TITLES =
  'mrs ms miss dame lady madam princess queen duchess countess baroness sister empress chairwoman congresswoman spokeswoman businesswoman policewoman madame frau actress heiress waitress mother wife widow daughter';

/** Ranks of armed forces and police, in full and short. */
export const MILITARY_RANKS = `general gen lieutenant lt colonel col major maj captain capt commander cmdr commodore admiral adm vice-admiral
  rear-admiral brigadier brig sergeant sgt corporal cpl private pvt marshal field-marshal ensign airman sailor constable inspector superintendent
  sheriff officer detective trooper warrant adjutant`;

/** Short forms of ranks → the rank in full. */
export const SHORT_RANKS: Readonly<Record<string, string>> = wordTable({
  gen: 'general',
  lt: 'lieutenant',
  col: 'colonel',
  maj: 'major',
  capt: 'captain',
  adm: 'admiral',
  cmdr: 'commander',
  brig: 'brigadier',
  sgt: 'sergeant',
  cpl: 'corporal',
});
