import { expect, test } from 'vitest';
import type { Span } from '../../utils/model.ts';
import { textFragment, textFragmentLink } from '../../utils/reader/text-fragment.ts';

const TEXT = [
  'The dam holds, the minister said. The gate of the dam holds, the council said.',
  'A long answer of the Minister of Rivers of Freedonia begins here, goes on about water-mills & floods for quite some time, and comes to its end in Sylvania.',
  'Dams, 5% more.',
].join('\n\n');

function spanOf(part: string, from = 0): Span {
  const start = TEXT.indexOf(part, from);
  return [start, start + part.length];
}

test.each([
  ['words that stand once, by themselves', spanOf('the minister said'), 'text=the%20minister%20said'],
  [
    'words that stand twice, with what tells them apart',
    spanOf('dam holds'),
    'text=The-,dam%20holds,-the%20minister',
  ],
  ['the second of two', spanOf('dam holds', 20), 'text=of%20the-,dam%20holds,-the%20council'],
  ['a cut word, whole', spanOf('inister sai'), 'text=minister%20said'],
  ['spaces at the ends, without them', spanOf(' minister said. '), 'text=minister%20said.'],
  [
    'marks that part terms, written as others',
    spanOf('water-mills & floods'),
    'text=water%2Dmills%20%26%20floods',
  ],
  ['a comma and a per cent sign', spanOf('Dams, 5% more'), 'text=Dams%2C%205%25%20more'],
  [
    'a long quote, by its beginning and end',
    spanOf(TEXT.split('\n\n')[1] ?? ''),
    'text=A%20long%20answer,end%20in%20Sylvania.',
  ],
  [
    'a quote over two paragraphs, by its beginning and end',
    spanOf('the council said.\n\nA long answer'),
    'text=the%20council%20said.,A%20long%20answer',
  ],
])('%s', (_, span, expected) => {
  expect(textFragment(TEXT, span)).toBe(expected);
});

test('marks alone give no link', () => {
  expect(textFragment('“…” — !', [0, 7])).toBeNull();
});

test('half a character does not break the link', () => {
  expect(textFragment('a \ud83d b', [0, 5])).toBe('text=a%20%EF%BF%BD%20b');
});

test.each([
  ['https://herald.example/dams', 'text=dam', 'https://herald.example/dams#:~:text=dam'],
  ['https://herald.example/dams#part', 'text=dam', 'https://herald.example/dams#part:~:text=dam'],
  ['https://herald.example/dams', null, 'https://herald.example/dams'],
  [null, 'text=dam', null],
])('the link to %s with %s', (url, directive, expected) => {
  expect(textFragmentLink(url, directive)).toBe(expected);
});
