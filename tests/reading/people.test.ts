import { describe, expect, it } from 'vitest';
import { readingOf } from './reading-of.ts';

describe('people', () => {
  it.each([
    ['a given name that is known', 'On Monday Tomas Vaitkevar spoke.', ['Tomas Vaitkevar']],
    ['initials', 'The book is by R. J. Oldacre and J.K. Penhallow.', ['R. J. Oldacre', 'J.K. Penhallow']],
    ['a particle', 'They met Ursula van der Brugge in May.', ['Ursula van der Brugge']],
    ['an Arabic article', 'Aid came from Karim al-Tarabi on Friday.', ['Karim al-Tarabi']],
    ['a French particle', 'On Monday they met Jean-Luc d’Estervaux.', ['Jean-Luc d’Estervaux']],
    [
      'a suffix',
      'They met Robert Penhallow Jr. and George Oldacre III.',
      ['Robert Penhallow Jr', 'George Oldacre III'],
    ],
    [
      'a prefix in one word',
      'They met Sean O’Penhallow and Fergus MacOldacre.',
      ['Sean O’Penhallow', 'Fergus MacOldacre'],
    ],
    [
      'two given names and two surnames',
      'They met Anna-Maria Brandel-Osterhaut.',
      ['Anna-Maria Brandel-Osterhaut'],
    ],
    ['an Icelandic patronym', 'They met Ólafur Grétarsvik in May.', ['Ólafur Grétarsvik']],
    ['Turkish letters', 'They met Ayşe Çelikbrand in May.', ['Ayşe Çelikbrand']],
    ['a Hungarian given name behind', 'They met Kovácsbrand Győző in May.', ['Kovácsbrand Győző']],
    [
      'a Lithuanian surname of a woman',
      'They met Giedrė Brandelevičienė in May.',
      ['Giedrė Brandelevičienė'],
    ],
    [
      'a Ukrainian patronym',
      'They met Brandelenko Oleksandr Petrovych.',
      ['Brandelenko Oleksandr Petrovych'],
    ],
    ['a nickname', 'Volodymyr “Vova” Brandelenko spoke.', ['Volodymyr “Vova” Brandelenko']],
    [
      'two ranks',
      'Gen. Peter Osterhaut and Lt. Col. Anna Brandel spoke.',
      ['Peter Osterhaut', 'Anna Brandel'],
    ],
    [
      'letters behind it',
      'Anna Brandel TD and Peter Osterhaut OBE spoke.',
      ['Anna Brandel', 'Peter Osterhaut'],
    ],
    ['two titles', 'The Rev. Dr. Martin Oldacre spoke.', ['Martin Oldacre']],
    ['a title, which stands outside', 'They asked Dr. Welkin and Mr Osterhaut.', ['Welkin', 'Osterhaut']],
    ['an unknown name before an office', 'Xyrel Brandok, the mayor, agreed.', ['Xyrel Brandok']],
    ['a plain word for a surname', 'It was John Tower who spoke.', ['John Tower']],
    ['a place before the name', 'Then Texas Governor Ann Marlowe left.', ['Ann Marlowe']],
    ['a nationality before the name', 'The Swiss Alain Perrault won.', ['Alain Perrault']],
    ['an age behind the name', 'Police named Rafael Mun, 27, on Sunday.', ['Rafael Mun']],
  ])('are found by %s', (_by, text, people) => {
    expect(readingOf(text).names('person')).toEqual(people);
  });

  it.each([
    ['days and months', 'In August Ukraine signed. On Tuesday May was over.'],
    ['nationalities', 'A Ukrainian met two Lithuanians and the French.'],
    ['ships', 'The frigate Peter Willemoes left. The USS Donald Marsh stayed. Marsh is old.'],
    ['weapons and aircraft', 'They flew F-15 Eagles, MiG-29 Fulcrums and Eurofighter Typhoons.'],
    ['orders, acts and prizes', 'He signed an Executive Order and the Local Government Act.'],
    [
      'a heading in title case',
      'Sanctions Hit Oil Exports As Prices Rise Again\n\nThe price of oil rose by a third.',
    ],
    ['stations and airports', 'He landed at Kemaran Airport near Brandok Station.'],
    ['an office in title case', 'Defence Minister Warns Of New Attack\n\nThe attack may come in May.'],
    ['who speaks in capitals', 'BRANDEK: We are glad that it is over.'],
    ['prefixes before a nationality', 'A pro-Russian force and an anti-European one met.'],
  ])('are not made of %s', (_of, text) => {
    expect(readingOf(text).names('person')).toEqual([]);
  });

  it('are one person by surname, by title and surname, and with an initial', () => {
    const text =
      'Serhiy Kovalchek arrived. Mr Kovalchek spoke first. Kovalchek’s aide left. S. Kovalchek signed it.';

    const reading = readingOf(text);

    expect(reading.names('person')).toEqual(['Serhiy Kovalchek']);
    expect(reading.mentions('Serhiy Kovalchek')).toEqual([
      'Serhiy Kovalchek',
      'Kovalchek',
      'Kovalchek',
      'S. Kovalchek',
    ]);
  });

  it.each([
    ['Ursula von der Brugge', 'Von der Brugge'],
    ['Pilar de la Torvena', 'De la Torvena'],
    ['Karim al-Tarabi', 'Al-Tarabi'],
    ['Jean-Luc d’Estervaux', 'D’Estervaux'],
  ])('are one person with the particle at the start of a sentence: %s', (name, bare) => {
    const reading = readingOf(`They met ${name} on Monday. ${bare} said that it went well.`);

    expect(reading.names('person')).toEqual([name]);
    expect(reading.mentions(name)).toEqual([name, bare]);
  });

  it('are one person by title and given name', () => {
    const reading = readingOf('They met Sheikh Mohammed bin Zayvar. Sheikh Mohammed spoke.');

    expect(reading.mentions('Mohammed bin Zayvar')).toEqual(['Mohammed bin Zayvar', 'Mohammed']);
  });

  it('with one surname stay two people, told apart by title', () => {
    const text = 'Anna Brandel met Peter Brandel. Mrs Brandel spoke. Mr Brandel listened.';

    const reading = readingOf(text);

    expect(reading.names('person')).toEqual(['Anna Brandel', 'Peter Brandel']);
    expect(reading.mentions('Anna Brandel')).toEqual(['Anna Brandel', 'Brandel']);
    expect(reading.mentions('Peter Brandel')).toEqual(['Peter Brandel', 'Brandel']);
  });

  it('with one surname stay two people, told apart by office', () => {
    const text =
      'Latvian President Peter Brandel met Anna Brandel, the mayor of Riga. President Brandel spoke. Mayor Brandel listened.';

    const reading = readingOf(text);

    expect(reading.mentions('Peter Brandel')).toEqual(['Peter Brandel', 'Brandel']);
    expect(reading.mentions('Anna Brandel')).toEqual(['Anna Brandel', 'Brandel']);
    expect(reading.roles('Peter Brandel')).toEqual(['President | null | Latvia | current']);
  });

  it('with one surname, named together, are neither meant by it alone', () => {
    const reading = readingOf('Anna Brandel met Peter Brandel. Brandel said that the talks went well.');

    expect(reading.mentions('Anna Brandel')).toEqual(['Anna Brandel']);
    expect(reading.mentions('Peter Brandel')).toEqual(['Peter Brandel']);
    expect(reading.analysis.statements.map(({ speakers }) => speakers)).toEqual([[]]);
  });

  it('with one surname, named apart, are meant by it in turn', () => {
    const reading = readingOf('Anna Brandel came. Brandel spoke.\n\nThen Peter Brandel came. Brandel left.');

    expect(reading.mentions('Anna Brandel')).toHaveLength(2);
    expect(reading.mentions('Peter Brandel')).toHaveLength(2);
  });

  it('are one person with and without accents', () => {
    const reading = readingOf('Fidel Marín-Ortega spoke. Later Fidel Marin-Ortega left.');

    expect(reading.names('person')).toHaveLength(1);
  });

  it.each([
    ['a list of places', 'It rained in Riga, Ozolmuiva, Brantkalns and Vilnius.', 'person'],
    ['a list of parties', 'He left the Green Party, Dvertis, and the Labour Party.', 'person'],
  ])('are not made of unknown names in %s', (_list, text) => {
    expect(readingOf(text).names('person')).toEqual([]);
  });

  it('whose surname alone stands in a text of a sentence are found by what they do', () => {
    expect(readingOf('Vaitkevar resigned after the vote.').names('person')).toEqual(['Vaitkevar']);
  });

  it('keep a span that counts in the text with soft hyphens', () => {
    const text = 'On Monday Tomas Vait\u00adkevar spoke.';

    expect(readingOf(text).mentions('Tomas Vaitkevar')).toEqual(['Tomas Vait\u00adkevar']);
  });
});
