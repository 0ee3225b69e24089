import * as v from 'valibot';

/** Characters; a paragraph of a badly cut transcript may be this long. */
const MAX_TEXT = 200_000;
const MAX_NAME = 500;
const MAX_URL = 4_000;

/** Schemas of the fields that rows and manifest share. Each message completes the sentence “FIELD …”. */
export const count = v.pipe(
  v.number('is not a number'),
  v.check((value) => Number.isSafeInteger(value) && value >= 0, 'is not a whole number from 0 on'),
);
export const name = text(MAX_NAME);
export const prose = text(MAX_TEXT);
export const id = v.pipe(
  v.string('is not a string'),
  v.regex(/^[\x21-\x7e]{1,64}$/, 'is not an id of 1 to 64 visible ASCII characters'),
);
export const language = v.pipe(
  v.string('is not a string'),
  v.regex(/^[a-z]{2,3}$/, 'is not a language code such as en'),
);
export const isoDate = v.pipe(
  v.string('is not a date'),
  v.check(isIsoDate, 'is not a date such as 2026, 2026-03 or 2026-03-12'),
);
export const url = v.pipe(
  v.string('is not a string'),
  v.maxLength(MAX_URL, `is longer than ${MAX_URL} characters`),
  v.regex(/^https?:\/\//i, 'is not an http or https address'),
);

export function text(longest: number): v.GenericSchema<string> {
  return v.pipe(
    v.string('is not a string'),
    v.maxLength(longest, `is longer than ${grouped(longest)} characters`),
  );
}

export function list<Schema extends v.GenericSchema>(
  item: Schema,
  longest: number,
): v.GenericSchema<v.InferOutput<Schema>[]> {
  return v.pipe(
    v.array(item, 'is not a list'),
    v.maxLength(longest, `has more than ${grouped(longest)} items`),
  ) as v.GenericSchema<v.InferOutput<Schema>[]>;
}

export function oneOf<const Options extends readonly string[]>(
  options: Options,
): v.GenericSchema<Options[number]> {
  return v.picklist(options, `is not one of ${options.join(', ')}`);
}

/** `200,000`; `toLocaleString` would load the language data, which takes 20 ms at every start. */
function grouped(number: number): string {
  return String(number).replace(/\B(?=(\d{3})+$)/g, ',');
}

function isIsoDate(value: string): boolean {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(value);
  if (match === null) return false;
  const month = Number(match[2] ?? 1);
  const day = Number(match[3] ?? 1);
  return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(2000, month, 0)).getUTCDate();
}
