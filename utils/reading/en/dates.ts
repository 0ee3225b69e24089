import { list } from './words.ts';

/** Months by name and by the usual short forms, 1 to 12. */
export const MONTHS: ReadonlyMap<string, number> = new Map([
  ...numbered('january february march april may june july august september october november december', 1),
  ...numbered('jan feb mar apr - jun jul aug sept oct nov dec', 1),
  ['sep', 9],
]);

/** As `Date.getUTCDay` counts. */
export const WEEKDAYS: ReadonlyMap<string, number> = numbered(
  'sunday monday tuesday wednesday thursday friday saturday',
  0,
);

/** Days from the article's date. */
export const NEAR_DAYS: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['tonight', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
]);

/** Steps of `last`, `this`, `next`, in units of the word that follows. */
export const STEPS: ReadonlyMap<string, number> = new Map([
  ...list('last past previous').map((word) => [word, -1] as const),
  ...list('this current').map((word) => [word, 0] as const),
  ...list('next coming following').map((word) => [word, 1] as const),
]);

/** Words before which or behind which a bare number of four digits is a year. */
export const YEAR_LEADS = `in since by until till from before after during of early late mid to through fiscal and or between year summer
  winter spring autumn fall for the starting as back around about budget election elections`;

/** A sentence with one of these speaks of what is to come, so that its weekday is the next one. */
export const FUTURE = `will 'll plans plan scheduled expected going set due upcoming tomorrow next`;

function numbered(table: string, from: number): ReadonlyMap<string, number> {
  return new Map(list(table).map((word, index) => [word, index + from]));
}
