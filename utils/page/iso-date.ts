import type { IsoDate } from '../model.ts';

/** Beginnings of month names, by language; pages of other languages say their date in metadata as well. */
const MONTHS: readonly (readonly string[])[] = [
  'jan feb mar apr may jun jul aug sep oct nov dec',
  'січ лют берез квіт трав черв лип серп верес жовт листоп груд',
  'saus vas kov bal geg birž liep rugp rugs spal lapkr gruod',
].map((names) => names.split(' '));
/** Nothing that is read on a web page was published on it earlier. */
const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;
/** A date with what stands around it; what is longer is cut, in characters. */
const LONGEST_RAW = 200;
/** Epoch seconds of 2001 to 2100 have ten digits, milliseconds thirteen. */
const EPOCH = /^\d{10}(?:\d{3})?$/;

/**
 * A date as pages write it, as far as it is certain: ISO 8601 in the publisher's own zone, a month's name
 * (English, Ukrainian, Lithuanian) with day and year, `12.03.2026`, epoch seconds or milliseconds. `3/4/2026` is
 * refused, since it is read differently on two continents. Null too for what is no day, before 1990 or after `today`.
 */
export function readDate(raw: string, today: string | null): IsoDate | null {
  const text = raw.slice(0, LONGEST_RAW).trim();
  if (!/\d{4}/.test(text)) return null;
  const parts = isoParts(text) ?? epochParts(text) ?? namedMonthParts(text) ?? numericParts(text);
  if (parts === null) return null;
  const [year, month, day] = parts;
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12) return null;
  if (day < 1 || day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null;
  const date = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return today !== null && date > today ? null : (date as IsoDate);
}

type Parts = readonly [year: number, month: number, day: number];

function isoParts(text: string): Parts | null {
  const found =
    /^(\d{4})-?(\d{2})-?(\d{2})(?!\d)/.exec(text) ?? /^(\d{4})\/(\d{1,2})\/(\d{1,2})(?!\d)/.exec(text);
  return found && [Number(found[1]), Number(found[2]), Number(found[3])];
}

function epochParts(text: string): Parts | null {
  if (!EPOCH.test(text)) return null;
  const date = new Date(Number(text) * (text.length === 10 ? 1000 : 1));
  return [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
}

/**
 * The letters are those of the months' languages and their neighbours, in lower case: to compile `\p{L}{3,10}` for
 * any case took as long as to read a page.
 */
function namedMonthParts(anyCase: string): Parts | null {
  const text = anyCase.toLowerCase();
  const dayFirst =
    /(?<![\d:])(\d{1,2})(?:st|nd|rd|th)?[\s-]+([a-zß-ɏЀ-ӿ]{3,10})\.?,?[\s-]+(\d{4})(?!\d)/.exec(text);
  if (dayFirst) return named(dayFirst[3], dayFirst[2], dayFirst[1]);
  const monthFirst =
    /(?<![a-zß-ɏЀ-ӿ])([a-zß-ɏЀ-ӿ]{3,10})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(?:[\d:apm.]+\s+)*(\d{4})(?!\d)/.exec(
      text,
    );
  if (monthFirst) return named(monthFirst[3], monthFirst[1], monthFirst[2]);
  // `2026 m. kovo 12 d.`
  const yearFirst = /(?<!\d)(\d{4})\s+(?:m\.\s+)?([a-zß-ɏЀ-ӿ]{3,10})\s+(\d{1,2})(?!\d)/.exec(text);
  if (yearFirst) return named(yearFirst[1], yearFirst[2], yearFirst[3]);
  // `Wed Nov 08 16:06:45 +0000 2023`
  const clock = /\b([a-z]{3}) (\d{1,2}) [\d:]+ \S+ (\d{4})$/.exec(text);
  return clock && named(clock[3], clock[1], clock[2]);
}

function named(year = '', word = '', day = ''): Parts {
  const index = Math.max(...MONTHS.map((names) => names.findIndex((name) => word.startsWith(name))));
  return [Number(year), index + 1, Number(day)];
}

function numericParts(text: string): Parts | null {
  const dotted = /^(?:\p{L}+:?\s+)?(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)/u.exec(text);
  if (dotted) return [Number(dotted[3]), Number(dotted[2]), Number(dotted[1])];
  const slashed = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})\b/.exec(text);
  if (!slashed) return null;
  const [first, second, year] = [Number(slashed[1]), Number(slashed[2]), Number(slashed[3])];
  if (first > 12) return [year, second, first];
  if (second > 12 || first === second) return [year, first, second];
  return null;
}
