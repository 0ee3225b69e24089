/** What can be wrong with a field of a row; each completes “FIELD …”, and `$` is what differs. */
const FAULTS = {
  'not-string': 'is not a string',
  'not-number': 'is not a number',
  'not-boolean': 'is not true or false',
  'not-whole': 'is not a whole number from 0 on',
  'not-object': 'is not an object',
  'not-list': 'is not a list',
  'not-date': 'is not a date such as 2026, 2026-03 or 2026-03-12',
  'not-address': 'is not an http or https address',
  'not-language': 'is not a language code such as en',
  'not-id': 'is not an id of 1 to 64 visible ASCII characters',
  'not-bundle-id': 'is not made of lower-case letters, digits, dots and hyphens',
  'not-path': 'is not a name such as statements-0000.ndjson',
  'not-checksum': 'is not a SHA-256 checksum',
  'not-fingerprint': 'is not a fingerprint of up to eight 8-digit hex numbers',
  'not-span': 'is not a span of two numbers',
  'not-pair': 'is not a pair of an id and a count',
  'not-one-of': 'is not one of $',
  'too-long': 'is longer than $ characters',
  'too-many': 'has more than $ items',
  'too-high': 'is more than $',
  'span-reversed': 'is a span that ends before it starts',
  'outside-context': 'point outside the context',
  empty: 'is empty',
  missing: 'is missing',
  unknown: 'is a field that the format does not have',
} as const;

export type RowFault = keyof typeof FAULTS;

const VALUE = /^([a-z-]+)(?: (.+))?$/su;

/** A schema's message, which `readFault` reads: valibot's messages are strings. */
export function fault(code: RowFault, value?: string | number): string {
  return value === undefined ? code : `${code} ${value}`;
}

/** What a schema said, as a code, what differs, and in English. A message that is no fault's is English itself. */
export function readFault(message: string): {
  readonly code: string;
  readonly value: string | number | null;
  readonly words: string;
} {
  const [, code = '', text] = VALUE.exec(message) ?? [];
  if (!(code in FAULTS)) return { code: 'bad-row', value: null, words: message };
  const value = text === undefined ? null : /^\d+$/.test(text) ? Number(text) : text;
  const written = typeof value === 'number' ? grouped(value) : (value ?? '');
  return { code, value, words: FAULTS[code as RowFault].replace('$', written) };
}

/** `200,000`; `toLocaleString` would load the language data, which takes 20 ms at every start. */
function grouped(number: number): string {
  return String(number).replace(/\B(?=(\d{3})+$)/g, ',');
}
