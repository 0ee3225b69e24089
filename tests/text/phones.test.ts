import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { phoneDistance } from '../../utils/text/phone-distance.ts';
import { phones } from '../../utils/text/phones.ts';

const distance = (a: string, b: string): number => phoneDistance(phones(a), phones(b), false);

describe('phones', () => {
  it.each([
    ['Welschew', 'Велшев', 'German sch and w'],
    ['Zhelazkov', 'Желазков', 'English zh'],
    ['Szczepanski', 'Щепанский', 'Polish szcz'],
    ['Papandreu', 'Παπανδρέου', 'Greek with its accents'],
    ['Tsereteli', 'წერეთელი', 'Georgian'],
    ['Sargsyan', 'Սարգսյան', 'Armenian'],
  ])('hears %s and %s as nearly one name: %s', (a, b) => {
    expect(distance(a, b)).toBeLessThanOrEqual(0.3);
  });

  it.each([
    ['Georgiev', 'Georgieva', 'a woman’s ending is another name'],
    ['Miloslav', 'Miroslav', 'l is not r'],
    ['Novak', 'Novacek', 'a suffix is another family'],
    ['Petkov', 'Petrov', 'k is not r'],
  ])('keeps %s and %s apart: %s', (a, b) => {
    expect(distance(a, b)).toBeGreaterThanOrEqual(1);
  });

  it('takes any text without an exception, and doubles no phone', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (word) => !/([bcdfgklmnprstv])\1/.test(phones(word))),
    );
  });
});

describe('phoneDistance', () => {
  it('is nought for the same word and the same in both directions', () => {
    const word = fc.stringMatching(/^[a-z]{0,9}$/);
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(phoneDistance(phones(a), phones(a), true)).toBe(0);
        expect(phoneDistance(phones(a), phones(b), true)).toBeCloseTo(
          phoneDistance(phones(b), phones(a), true),
          5,
        );
      }),
    );
  });

  it('is the same up to the limit, and beyond all bounds beyond it', () => {
    const word = fc.stringMatching(/^[a-z]{0,40}$/);
    const limit = fc.constantFrom(0, 0.35, 0.7, 0.95, 2);
    fc.assert(
      fc.property(word, word, limit, (a, b, most) => {
        const far = phoneDistance(phones(a), phones(b), false);
        const near = phoneDistance(phones(a), phones(b), false, most);
        expect(far <= most ? near === far : near > most).toBe(true);
      }),
    );
  });
});
