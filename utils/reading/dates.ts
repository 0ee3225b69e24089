import type { IsoDate } from '../model.ts';
import { NUMBER, type Tokens } from '../text/tokens.ts';
import { wordTrait } from '../text/word-trait.ts';
import { FUTURE, MONTHS, NEAR_DAYS, STEPS, WEEKDAYS, YEAR_LEADS } from './en/dates.ts';
import { NUMBER_WORDS } from './en/numbers.ts';
import { words } from './en/words.ts';

const yearLeads = words(YEAR_LEADS);
const future = words(FUTURE);
/** Words at which a date may start; the others are passed over. */
const starters = new Set(
  [MONTHS, WEEKDAYS, NEAR_DAYS, STEPS, NUMBER_WORDS].flatMap((table) => [...table.keys()]),
);
const mayStart = wordTrait((word) => (starters.has(word) ? 1 : 0));
const DAY_MS = 86_400_000;

/** A date in a text, with the tokens `[first, last)` that it takes. */
export interface DateMention {
  readonly first: number;
  readonly last: number;
  /** Null where it is relative and the article's date is not known well enough. */
  readonly date: IsoDate | null;
}

/**
 * The dates in tokens `[first, last)`: years, months, days, and those told from the article's own date
 * (“on Friday”, “next year”). A weekday is the last one before the article, or the next one where the
 * sentence speaks of what is to come. Weeks and decades have no such form and are left out.
 */
export function findDates(
  tokens: Tokens,
  first: number,
  last: number,
  published: IsoDate | null,
): DateMention[] {
  const found: DateMention[] = [];
  const may = mayStart(tokens);
  for (let at = first; at < last; ) {
    const starts = tokens.kind[at] === NUMBER || may[tokens.word[at] as number] === 1;
    const mention = starts ? dateAt(tokens, at, first, last, published) : null;
    if (mention) found.push(mention);
    at = mention ? Math.max(mention.last, at + 1) : at + 1;
  }
  return found;
}

/** In tokens: how far around a weekday a word may tell that it is to come. */
const AHEAD_REACH = 60;

function looksAhead(tokens: Tokens, at: number, first: number, last: number): boolean {
  for (let look = Math.max(first, at - AHEAD_REACH); look < Math.min(last, at + AHEAD_REACH); look++)
    if (future.has(tokens.lower[look] as string)) return true;
  return false;
}

function dateAt(
  tokens: Tokens,
  at: number,
  first: number,
  last: number,
  published: IsoDate | null,
): DateMention | null {
  const word = tokens.lower[at] as string;
  const mention = (length: number, date: IsoDate | null): DateMention => ({
    first: at,
    last: at + length,
    date,
  });
  if (tokens.kind[at] === NUMBER) {
    const day = numeric(tokens, at);
    if (day && day <= 31 && at + 1 < last) {
      const named = MONTHS.get(tokens.lower[at + 1] as string);
      if (named && capital(tokens, at + 1)) {
        const year = at + 2 < last ? yearIn(tokens, at + 2) : null;
        return mention(year ? 3 : 2, year ? iso(year, named, day) : nearest(named, day, published));
      }
    }
    return numericDate(tokens, at, last) ?? bareYear(tokens, at, first, last);
  }
  const month = MONTHS.get(word);
  if (month && capital(tokens, at)) return monthAt(tokens, at, first, last, month, published);
  const near = NEAR_DAYS.get(word);
  if (near !== undefined) return mention(1, shiftDays(published, near));
  const step = STEPS.get(word);
  const unit = at + 1 < last ? (tokens.lower[at + 1] as string) : '';
  if (step !== undefined) {
    if (unit === 'year') return mention(2, published ? year(Number(published.slice(0, 4)) + step) : null);
    if (unit === 'month') return mention(2, shiftMonths(published, step));
    const stepDay = WEEKDAYS.get(unit);
    if (stepDay !== undefined) return mention(2, weekday(published, stepDay, step > 0));
    const named = MONTHS.get(unit);
    if (named && capital(tokens, at + 1)) return mention(2, stepMonth(published, named, step));
    return null;
  }
  const day = WEEKDAYS.get(word);
  if (day !== undefined && capital(tokens, at))
    return mention(1, weekday(published, day, looksAhead(tokens, at, first, last)));
  return ago(tokens, at, last, published);
}

function monthAt(
  tokens: Tokens,
  at: number,
  first: number,
  last: number,
  month: number,
  published: IsoDate | null,
): DateMention | null {
  let next = at + 1;
  if (tokens.lower[next] === '.' && month !== 5) next++;
  const day = next < last ? numeric(tokens, next) : null;
  if (day && day <= 31 && tokens.lower[next + 1] !== '%') {
    const comma = tokens.lower[next + 1] === ',' ? 1 : 0;
    const withYear = next + 1 + comma < last ? yearIn(tokens, next + 1 + comma) : null;
    if (withYear) return { first: at, last: next + 2 + comma, date: iso(withYear, month, day) };
    return { first: at, last: next + 1, date: nearest(month, day, published) };
  }
  if (next < last && tokens.lower[next] === ',') next++;
  const withYear = next < last ? yearIn(tokens, next) : null;
  if (withYear) return { first: at, last: next + 1, date: iso(withYear, month, null) };
  // `May` alone is a month behind a preposition only.
  if (month === 5 && !(at > first && yearLeads.has(tokens.lower[at - 1] as string))) return null;
  return { first: at, last: at + 1, date: nearest(month, null, published) };
}

/** `2026-03-12` and `12.03.2026`; an American `03/12/2026` could be two days and is left out. */
function numericDate(tokens: Tokens, at: number, last: number): DateMention | null {
  const text = tokens.text.slice(tokens.start[at], tokens.end[Math.min(at + 4, last - 1)]);
  const dotted = /^(\d{1,2})\.(\d{1,2})\.((?:19|20)\d\d)(?!\d)/.exec(text);
  if (dotted)
    return { first: at, last: at + 1, date: iso(Number(dotted[3]), Number(dotted[2]), Number(dotted[1])) };
  const dashed = /^((?:19|20)\d\d)-(\d\d)-(\d\d)(?!\d)/.exec(text);
  if (dashed)
    return {
      first: at,
      last: Math.min(last, at + 5),
      date: iso(Number(dashed[1]), Number(dashed[2]), Number(dashed[3])),
    };
  return null;
}

function bareYear(tokens: Tokens, at: number, first: number, last: number): DateMention | null {
  const value = yearIn(tokens, at);
  if (!value) return null;
  const before = at > first ? (tokens.lower[at - 1] as string) : '';
  const next = at + 1 < last ? (tokens.lower[at + 1] as string) : '.';
  const led = yearLeads.has(before) || MONTHS.has(before);
  if (!led && !/^[.,;:)’'"”]$/.test(next) && next !== "'s") return null;
  if (next === '%' || next === 'percent' || next === 'million') return null;
  if (/[a-z]s$/.test(next) && led && before !== 'in' && before !== 'since' && before !== 'by') return null;
  return { first: at, last: at + 1, date: year(value) };
}

function ago(tokens: Tokens, at: number, last: number, published: IsoDate | null): DateMention | null {
  if (at + 2 >= last || tokens.lower[at + 2] !== 'ago') return null;
  const count = numeric(tokens, at) ?? NUMBER_WORDS.get(tokens.lower[at] as string);
  const unit = tokens.lower[at + 1] as string;
  if (!count || !published) return null;
  if (/^years?$/.test(unit))
    return { first: at, last: at + 3, date: year(Number(published.slice(0, 4)) - count) };
  if (/^months?$/.test(unit)) return { first: at, last: at + 3, date: shiftMonths(published, -count) };
  if (/^days?$/.test(unit)) return { first: at, last: at + 3, date: shiftDays(published, -count) };
  return null;
}

function numeric(tokens: Tokens, at: number): number | null {
  const word = tokens.lower[at] as string;
  const match = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(word);
  return match ? Number(match[1]) : null;
}

function yearIn(tokens: Tokens, at: number): number | null {
  const word = tokens.lower[at] as string;
  return /^(?:1[89]|20)\d\d$/.test(word) ? Number(word) : null;
}

function capital(tokens: Tokens, at: number): boolean {
  return tokens.text.charCodeAt(tokens.start[at] as number) < 0x60;
}

const pad = (value: number): string => String(value).padStart(2, '0');

function year(value: number): IsoDate {
  return String(value) as IsoDate;
}

/** Null where there is no such day. */
function iso(value: number, month: number, day: number | null): IsoDate | null {
  if (month < 1 || month > 12) return null;
  if (day === null) return `${value}-${pad(month)}` as IsoDate;
  const date = new Date(Date.UTC(value, month - 1, day));
  return date.getUTCMonth() === month - 1 && day > 0
    ? (`${value}-${pad(month)}-${pad(day)}` as IsoDate)
    : null;
}

function dayOf(published: IsoDate | null): number | null {
  return published && published.length === 10 ? Date.parse(published) : null;
}

function fromDay(time: number): IsoDate {
  return new Date(time).toISOString().slice(0, 10) as IsoDate;
}

function shiftDays(published: IsoDate | null, days: number): IsoDate | null {
  const time = dayOf(published);
  return time === null || Number.isNaN(time) ? null : fromDay(time + days * DAY_MS);
}

function shiftMonths(published: IsoDate | null, months: number): IsoDate | null {
  if (!published || published.length < 7) return null;
  const count = Number(published.slice(0, 4)) * 12 + Number(published.slice(5, 7)) - 1 + months;
  return iso(Math.floor(count / 12), (count % 12) + 1, null);
}

function weekday(published: IsoDate | null, day: number, ahead: boolean): IsoDate | null {
  const time = dayOf(published);
  if (time === null || Number.isNaN(time)) return null;
  const today = new Date(time).getUTCDay();
  const back = (today - day + 7) % 7;
  return fromDay(time + (ahead ? (day - today + 7) % 7 : -back) * DAY_MS);
}

/** The month or day without a year that lies nearest to the article's date. */
function nearest(month: number, day: number | null, published: IsoDate | null): IsoDate | null {
  if (!published || published.length < 7) return null;
  const base = Number(published.slice(0, 4));
  const apart = month - Number(published.slice(5, 7));
  return iso(apart > 6 ? base - 1 : apart < -6 ? base + 1 : base, month, day);
}

function stepMonth(published: IsoDate | null, month: number, step: number): IsoDate | null {
  if (!published || published.length < 7) return null;
  const base = Number(published.slice(0, 4));
  const now = Number(published.slice(5, 7));
  if (step < 0) return iso(month < now ? base : base - 1, month, null);
  if (step > 0) return iso(month > now ? base : base + 1, month, null);
  return iso(base, month, null);
}
