import { describe, expect, it } from 'vitest';
import { lookUp } from './candidates.ts';

const OFFICIALS = [
  { name: 'Julius Pranevicius', country: 'Lithuania' },
  { name: 'Serhii Boiev', country: 'Ukraine' },
  { name: 'Davyd Aloian', country: 'Ukraine' },
  { name: 'Żanna Wielczewa-Hadżijska', country: 'Bulgaria' },
  { name: 'TODOR MIRCHEV KALOYANOV', country: 'Bulgaria' },
  { name: 'Ondřej Řezáč', country: 'Czech Republic' },
];

const linkedTo = (name: string): string | null =>
  lookUp(OFFICIALS, { name }).find(({ linked }) => linked)?.name ?? null;

describe('a full name in another spelling', () => {
  it.each([
    ['Julius Pranevičius', 'Julius Pranevicius', 'with its marks'],
    ['Sergiy Boyev', 'Serhii Boiev', 'another form of the given name, y for i'],
    ['Serhiy Boyev', 'Serhii Boiev', 'British press'],
    ['Siarhiej Bojew', 'Serhii Boiev', 'Belarusian form, Polish spelling'],
    ['David Aloyan', 'Davyd Aloian', 'English form'],
    ['Сергій Боєв', 'Serhii Boiev', 'Ukrainian script'],
    ['Боев, Сергей Иванович', 'Serhii Boiev', 'a register’s order, Russian, with a patronymic'],
    ['Boiev Serhii', 'Serhii Boiev', 'family name first'],
    ['Zhanna Velcheva-Hadjiyska', 'Żanna Wielczewa-Hadżijska', 'Polish against English'],
    ['Schanna Weltschewa-Chadschijska', 'Żanna Wielczewa-Hadżijska', 'German against Polish'],
    ['Жанна Велчева-Хаджийска', 'Żanna Wielczewa-Hadżijska', 'Bulgarian script'],
    ['Todor Kaloianov', 'TODOR MIRCHEV KALOYANOV', 'without the patronymic'],
    ['ТОДОР МИРЧЕВ КАЛОЯНОВ', 'TODOR MIRCHEV KALOYANOV', 'capitals in Cyrillic'],
    ['Ondrzej Rzezacz', 'Ondřej Řezáč', 'ř as rz'],
    ['Deputy Minister Davyd Aloian', 'Davyd Aloian', 'a title before the name is no part of it'],
  ])('%s leads to %s: %s', (name, person) => {
    expect(linkedTo(name)).toBe(person);
  });

  it.each([
    ['Julia Pranevicius', 'another given name'],
    ['Serhii Boieva', 'a woman’s surname'],
    ['Todor Petrov Kaloyanov', 'another patronymic'],
    ['Ondřej Řezníček', 'another family'],
    ['Boiev', 'a surname alone'],
    ['S. Boiev', 'an initial and a surname'],
  ])('%s links to nobody: %s', (name) => {
    expect(linkedTo(name)).toBeNull();
  });
});

describe('a case form', () => {
  it.each([
    ['Juliaus Pranevičiaus', 'Julius Pranevicius', 'Lithuanian genitive'],
    ['Juliui Pranevičiui', 'Julius Pranevicius', 'Lithuanian dative'],
    ['Сергія Боєва', 'Serhii Boiev', 'Ukrainian genitive'],
    ['Сергієві Боєву', 'Serhii Boiev', 'Ukrainian dative'],
    ['Сергієм Боєвим', 'Serhii Boiev', 'Ukrainian instrumental'],
    ['Давида Алояна', 'Davyd Aloian', 'a surname in a consonant'],
    ['Serhijus Bojevas', 'Serhii Boiev', 'a foreign name with Lithuanian endings'],
    ['Serhijaus Bojevo', 'Serhii Boiev', 'the genitive of one'],
    ['Davydu Alojanu', 'Davyd Aloian', 'the instrumental of one'],
  ])('%s leads to %s: %s', (name, person) => {
    expect(linkedTo(name)).toBe(person);
  });

  it('that is near to the name as it is written is called a case form all the same', () => {
    const [match] = lookUp([{ name: 'Julius Pranevicius', country: 'Lithuania' }], {
      name: 'Juliaus Pranevičiaus',
    });

    expect(match?.reasons).toEqual(['case-form']);
  });

  it('that is a woman’s name as well does not link to the man without evidence', () => {
    const corpus = [{ name: 'Oleksandr Vydumov', country: 'Ukraine' }];

    const alone = lookUp(corpus, { name: 'Олександра Видумова' });
    const withCountry = lookUp(corpus, { name: 'Олександра Видумова', country: 'Ukraine' });

    expect(alone.map(({ linked }) => linked)).toEqual([false]);
    expect(withCountry.map(({ linked }) => linked)).toEqual([true]);
  });
});
