import { describe, expect, it } from 'vitest';
import { readingOf } from './reading-of.ts';

describe('references', () => {
  it.each([
    [
      'the speaker before, over a long quotation',
      'Anna Brandel came. “It is done. We are glad. Tomas Vaitkevar left,” she said.',
      'Anna Brandel',
      ['she'],
    ],
    [
      'the one of the right gender',
      'Anna Brandel met Tomas Vaitkevar. He said that the talks went well.',
      'Tomas Vaitkevar',
      ['He'],
    ],
    [
      'the subject of the sentence before, rather than who was met',
      'Tomas Vaitkevar met Peter Osterhaut. He said that the talks went well.',
      'Tomas Vaitkevar',
      ['He'],
    ],
    [
      'not the one whom `together with` names',
      'Tomas Vaitkevar spoke first.\n\nTogether with Peter Osterhaut, he said that the talks went well.',
      'Tomas Vaitkevar',
      ['he'],
    ],
    [
      'who holds the office that a description names',
      'Latvian Foreign Minister Anna Brandel met Tomas Vaitkevar. The minister said that the talks went well.',
      'Anna Brandel',
      ['The minister'],
    ],
    [
      'the ministry that was named last',
      'The Latvian Foreign Ministry replied. The ministry said that the talks went well.',
      'Ministry of Foreign Affairs of Latvia',
      ['The ministry'],
    ],
    [
      'the ministry of the minister who was named last, where none is named itself',
      'Latvian Foreign Minister Anna Brandel came. The ministry said that the talks went well.',
      'Ministry of Foreign Affairs of Latvia',
      ['The ministry'],
    ],
    [
      'the minister who is only said to head the ministry',
      'Anna Brandel, who took over the Ministry of Defence in May, said that it was late. The minister added that it was over.',
      'Anna Brandel',
      ['The minister'],
    ],
    [
      'of two ministers the one who spoke last',
      'Latvian Foreign Minister Anna Brandel met Interior Minister Tomas Vaitkevar. Brandel said that it went well. The minister added that it was over.',
      'Anna Brandel',
      ['The minister'],
    ],
    [
      'who was last named behind the rank',
      'General Tomas Vaitkevar met Adm. Peter Osterhaut and Anna Brandel. The admiral said that the talks went well.',
      'Peter Osterhaut',
      ['The admiral'],
    ],
    [
      'the only one with the office, who is named further on',
      'The new interior minister said that the talks went well.\n\nAnna Brandel, the interior minister, left.',
      'Anna Brandel',
      ['The new interior minister'],
    ],
    [
      'of two ministers the one who is no more',
      'Former minister Anna Brandel met the minister, Tomas Vaitkevar. The former minister said that it went well.',
      'Anna Brandel',
      ['The former minister'],
    ],
    [
      'of two ministers the one whose topic a description names',
      'Latvian Foreign Minister Anna Brandel met Interior Minister Tomas Vaitkevar. The foreign minister said that it went well.',
      'Anna Brandel',
      ['The foreign minister'],
    ],
  ])('mean %s', (_whom, text, name, references) => {
    expect(readingOf(text).references(name)).toEqual(references);
  });

  it.each([
    [
      'an indefinite description',
      'Latvian Foreign Minister Anna Brandel came. A minister said that it went well.',
    ],
    [
      'a description of another office',
      'Prime Minister Anna Brandel came. The interior minister said that it went well.',
    ],
    [
      'a minister where two were named together',
      'Latvian Foreign Minister Anna Brandel met Interior Minister Tomas Vaitkevar. The minister said that it went well.',
    ],
    ['a pronoun of the other gender', 'Anna Brandel came. He said that the talks went well.'],
    [
      'a pronoun far away',
      `Anna Brandel came. ${'The talks went on all day. '.repeat(12)}She said that it went well.`,
    ],
  ])('are left open for %s', (_what, text) => {
    expect(readingOf(text).references('Anna Brandel')).toEqual([]);
  });

  it.each([
    ['two were named together', 'The Latvian Foreign Ministry met the Polish Interior Ministry.'],
    [
      'two ministers were named and no ministry',
      'Latvian Foreign Minister Anna Brandel met Polish Interior Minister Tomas Vaitkevar.',
    ],
  ])('to a ministry are left open where %s', (_where, text) => {
    const { analysis } = readingOf(`${text} The ministry said that the talks went well.`);

    expect(analysis.statements.map(({ speakers }) => speakers)).toEqual([[]]);
  });
});
