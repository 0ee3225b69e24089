import { COUNTRIES } from './en/countries.ts';

/** The English short names of countries, also of some that are no more, as roles and entities have them; from A to Z. */
export function countryNames(): readonly string[] {
  return COUNTRIES.trim()
    .split('\n')
    .map((line) => (line.split('|')[0] ?? '').replace(' (the)', ''))
    .sort((one, other) => one.localeCompare(other, 'en'));
}
