import { afterEach, describe, expect, test } from 'vitest';
import { counted } from '../../components/words/counted.ts';
import { dateToCopy, formatDate, formatDateSpan, isAfter } from '../../components/words/dates.ts';
import { formatDifference, formatQuantity } from '../../components/words/quantity.ts';
import { spoken } from '../../components/words/spoken.ts';
import type { IsoDate, Quantity } from '../../utils/model.ts';
import { speak } from './strings.ts';

const date = (text: string): IsoDate => text as IsoDate;

afterEach(() => speak('en'));

describe('dates', () => {
  test.each([
    ['2025-06-12', '12 Jun 2025'],
    ['2025-06', 'Jun 2025'],
    ['2025', '2025'],
  ])('%s is shown as far as it is known', (iso, shown) => {
    expect(formatDate(date(iso))).toBe(shown);
  });

  test('no date is said to be none', () => {
    expect(formatDate(null)).toBe('undated');
  });

  test('a span of one day is one date', () => {
    expect(formatDateSpan(date('2025-06-12'), date('2025-06-12'))).toBe('12 Jun 2025');
    expect(formatDateSpan(null, date('2025'))).toBe('2025');
  });

  test.each([
    ['2025-06-12', '2025-06-11', true],
    ['2025-06', '2025-06-11', false],
    ['2026', '2025-06-11', true],
  ])('%s after %s: %s, as far as both are known', (one, other, after) => {
    expect(isAfter(date(one), date(other))).toBe(after);
  });

  test('what has no date is never later', () => {
    expect(isAfter(null, date('2025'))).toBe(false);
    expect(isAfter(date('2025'), null)).toBe(false);
  });

  test('they are in the language of the strings', () => {
    speak('uk');
    expect(formatDate(date('2025-06-12'))).toMatch(/12 черв/);
  });

  test('one that is written with hyphens is not broken at them, and is copied with plain ones', () => {
    speak('lt');
    expect(formatDate(date('2025-06-12'))).toBe('2025\u201106\u201112');
    expect(dateToCopy(date('2025-06-12'))).toBe('2025-06-12');
  });
});

describe('counts', () => {
  test.each([
    ['en', 1, '1 statement in all'],
    ['en', 5, '5 statements in all'],
    ['uk', 1, 'Усього 1 висловлювання'],
    ['uk', 5, 'Усього 5 висловлювань'],
    ['lt', 1, 'Iš viso 1 pasisakymas'],
    ['lt', 3, 'Iš viso 3 pasisakymai'],
    ['lt', 11, 'Iš viso 11 pasisakymų'],
  ])('in %s, %d takes its own plural', (language, count, shown) => {
    speak(language);
    expect(counted('card.statementsInAll', count)).toBe(shown);
  });

  test.each([
    ['uk', ['1 стаття', '2 статті', '5 статей', '11 статей', '21 стаття', '1,5 статті']],
    ['lt', ['1 straipsnis', '2 straipsniai', '5 straipsniai', '11 straipsnių', '21 straipsnis']],
  ] as const)('in %s the plural goes by the last digits too', (language, shown) => {
    speak(language);
    const numbers = shown.map((words) => Number.parseFloat(words.replace(',', '.')));
    expect(numbers.map((count) => counted('profile.documents', count))).toEqual(shown);
  });
});

describe('spoken words', () => {
  test('a quote stands in the marks of its own language, without the comma before “she said”', () => {
    expect(spoken('The dam holds,', 'direct', 'en')).toBe('“The dam holds”');
    expect(spoken('Дамба тримає', 'direct', 'uk')).toBe('«Дамба тримає»');
  });

  test('what was reported stands without marks', () => {
    expect(spoken('the dam holds', 'indirect', 'en')).toBe('the dam holds');
  });
});

describe('figures', () => {
  const share: Quantity = { comparator: '>', value: 5, unit: '%', of: 'GDP', negated: false };

  const text = 'The bridge’s bridging took 1,200 bridges, one bridge and 3 Patrol Ferries.';

  test.each<[Partial<Quantity>, string]>([
    [{}, 'over 5% of GDP'],
    [{ comparator: '=', of: null, negated: true }, 'not 5%'],
    [{ comparator: '~', value: 2_400_000, unit: 'EUR', of: null }, 'about €2.4m'],
    [{ comparator: '=', value: 1200, unit: 'bridge', of: null }, '1,200 bridges'],
    [{ comparator: '=', value: 1, unit: 'bridge', of: null }, '1 bridge'],
    [{ comparator: '=', value: 3, unit: 'patrol ferry', of: null }, '3 patrol Ferries'],
    [{ comparator: '=', value: 9, unit: 'drone', of: null }, '9 drone'],
  ])('%o is written as a reader would', (change, shown) => {
    expect(formatQuantity({ ...share, ...change }, text)).toBe(shown);
  });

  test('a difference of percentages is in percentage points', () => {
    expect(formatDifference(0.25, '%', '')).toBe('+0.25 percentage points');
    expect(formatDifference(-300, 'km', '')).toMatch(/^-300 km$/);
  });

  test('a difference is counted as the figures are', () => {
    expect(formatDifference(2, 'bridge', text)).toBe('+2 bridges');
  });
});
