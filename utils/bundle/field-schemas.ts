import * as v from 'valibot';
import { MAX_NAME, MAX_TEXT, MAX_URL } from './limits.ts';
import { fault } from './row-faults.ts';

/** Schemas of the fields that rows and manifest share. */
export const count = v.pipe(
  v.number(fault('not-number')),
  v.check((value) => Number.isSafeInteger(value) && value >= 0, fault('not-whole')),
);
export const name = text(MAX_NAME);
export const prose = text(MAX_TEXT);
export const id = v.pipe(v.string(fault('not-string')), v.regex(/^[\x21-\x7e]{1,64}$/, fault('not-id')));
export const language = v.pipe(v.string(fault('not-string')), v.regex(/^[a-z]{2,3}$/, fault('not-language')));
export const isoDate = v.pipe(v.string(fault('not-date')), v.check(isIsoDate, fault('not-date')));
export const url = v.pipe(
  v.string(fault('not-string')),
  v.maxLength(MAX_URL, fault('too-long', MAX_URL)),
  v.regex(/^https?:\/\//i, fault('not-address')),
);

/** A string of at most so many characters. */
export function text(longest: number): v.GenericSchema<string> {
  return v.pipe(v.string(fault('not-string')), v.maxLength(longest, fault('too-long', longest)));
}

/** An array of at most so many items. */
export function list<Schema extends v.GenericSchema>(
  item: Schema,
  longest: number,
): v.GenericSchema<v.InferOutput<Schema>[]> {
  return v.pipe(
    v.array(item, fault('not-list')),
    v.maxLength(longest, fault('too-many', longest)),
  ) as v.GenericSchema<v.InferOutput<Schema>[]>;
}

/** One of these words. */
export function oneOf<const Options extends readonly string[]>(
  options: Options,
): v.GenericSchema<Options[number]> {
  return v.picklist(options, fault('not-one-of', options.join(', ')));
}

/** Whether there is such a day, month or year: no 29 February 2023, and no year 0. */
function isIsoDate(value: string): boolean {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(value);
  if (match === null) return false;
  const year = Number(match[1]);
  const month = Number(match[2] ?? 1);
  const day = Number(match[3] ?? 1);
  if (year < 1 || month < 1 || month > 12 || day < 1) return false;
  const monthsEnd = new Date(0);
  // Not `Date.UTC`, which takes the years to 99 for those of the last century.
  monthsEnd.setUTCFullYear(year, month, 0);
  return day <= monthsEnd.getUTCDate();
}
