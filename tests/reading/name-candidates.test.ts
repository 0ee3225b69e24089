import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articleFromText } from '../../utils/analyze.ts';
import { nameCandidates } from '../../utils/reading/name-candidates.ts';

const namesIn = (text: string): string[] =>
  nameCandidates(articleFromText(text, { language: 'uk' })).map(({ name }) => name);

describe('what may be a name where nothing is known of the language', () => {
  test.each([
    ['two capitalised words', 'про це каже Віта Кломбер нині', ['Віта Кломбер']],
    ['one that stands by itself', 'про це каже Кломбер нині', ['Кломбер']],
    [
      'the neighbours in a longer row, as the first may only begin the sentence',
      'Учора Віта Кломбер приїхала',
      ['Учора Віта', 'Учора Віта Кломбер', 'Віта Кломбер'],
    ],
    [
      'the second of two that begin a sentence, by itself too',
      'Кажуть. Учора Кломбер приїхала',
      ['Кажуть', 'Кломбер', 'Учора Кломбер'],
    ],
    ['an initial with its surname', 'сказала В. Кломбер у понеділок', ['В. Кломбер']],
    ['two initials written together', 'сказала В.О. Кломбер у понеділок', ['В. О. Кломбер']],
    ['a small word inside a name', 'kalbėjo Ada van Brenk vakar', ['Ada van Brenk']],
    ['a name with a hyphen and one with an apostrophe', 'каже Ада Брен-Кло', ['Ада Брен-Кло']],
  ])('%s', (_, text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  test.each([
    ['words on two sides of a comma', 'приїхали Віта, Кломбер'],
    ['words on two sides of a dash', 'поїзд Віта – Кломбер'],
    ['words on two sides of a full stop', 'приїхала Віта. Кломбер каже'],
  ])('%s are no name together', (_, text) => {
    expect(namesIn(text)).toEqual(['Віта', 'Кломбер']);
  });

  test('a heading in capitals throughout is not taken apart', () => {
    expect(namesIn('Aba Beb Cic Dod Eke Fof Gug Hah Iki Jij Koko Lul Mom')).toEqual([]);
  });

  test('a script without capitals gives nothing', () => {
    expect(namesIn('東京で会議が開かれた')).toEqual([]);
  });

  test('every place of a name is told, in order, into the text', () => {
    const text = 'каже Віта Кломбер, а потім Віта\u00a0Клом\u00adбер';
    const [first] = nameCandidates(articleFromText(text));
    expect(first?.name).toBe('Віта Кломбер');
    expect(first?.mentions.map((span) => text.slice(...span))).toEqual([
      'Віта Кломбер',
      'Віта\u00a0Клом\u00adбер',
    ]);
  });

  test('a page of nothing but names gives no more than a thousand of them', () => {
    const letters = 'абвгдежзик';
    const word = (at: number): string =>
      `Ю${[...String(at)].map((digit) => letters[Number(digit)]).join('')}`;
    const text = Array.from({ length: 5_000 }, (_, at) => `${word(at)} каже`).join(' ');
    expect(namesIn(text)).toHaveLength(1_000);
  });

  test('any text gives spans that lie in it, each name as its first span reads', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        for (const { name, mentions } of nameCandidates(articleFromText(text))) {
          expect(name).not.toBe('');
          for (const [start, end] of mentions) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeLessThanOrEqual(text.length);
            expect(start).toBeLessThan(end);
          }
        }
      }),
    );
  });
});
