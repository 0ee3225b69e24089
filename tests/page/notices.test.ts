import { expect, test } from 'vitest';
import { endsArticle, isNotice } from '../../utils/page/notices.ts';

test.each([
  ['READ ALSO: the canal of Freedonia', 'a link to another article, in capitals'],
  ['» Don’t miss - the lamps of Sylvania', 'with a mark before it'],
  ['Skaitykite taip pat | Kanalas', 'in Lithuanian'],
  ['(Photo: Tamsin Orrel)', 'a label in brackets'],
  ['Фото / Тамсін Оррел', 'a label in Ukrainian'],
  ['Advertisement.', 'a whole line, with its full stop'],
  ['Loading...', 'a whole line that ends in dots'],
  ['Please subscribe to our letter', 'asks for something'],
  ['Last updated on 12 March', 'says when'],
  ['10:05 PM GMT', 'is a time'],
  ['March 12, 2026 · 10:05', 'is a date'],
  ['* Get our app', 'asks for something, with a mark before it'],
  ['© 2026 The Freedonia Herald', 'says whose it is'],
  ['Images courtesy of the Plink Museum', 'says whose pictures they are'],
  ['A version of this was first published on 3 May 2025', 'says so further on'],
  ['Опубліковано 5 березня', 'says when, in Ukrainian'],
  ['3 min read', 'says how long it is'],
  ['the-herald.example.com', 'is an address'],
  ['Read more\nShare', 'each line is one'],
])('“%s” is a notice: it %s', (line) => {
  expect(isNotice(line)).toBe(true);
});

test.each([
  ['Read also what the minister wrote about the canal.', 'the words go on'],
  ['Photographs of the bridge were shown to parliament.', 'the label is part of a word'],
  ['The ministry said it had subscribed to the treaty.', 'the words stand inside'],
  ['For the bridge, 20 engineers were asked.', 'it only begins alike'],
  ['12 bridges were closed, said the minister.', 'a figure begins it'],
  [`Related: ${'the bridge over the Plink is closed. '.repeat(6)}`, 'it is too long'],
])('“%s” is text: %s', (line) => {
  expect(isNotice(line)).toBe(false);
});

test.each([['Related stories'], ['12 COMMENTS'], ['Коментарі:'], ['More from Freedonia']])(
  'behind the heading “%s” nothing of the article follows',
  (heading) => {
    expect(endsArticle(heading)).toBe(true);
  },
);
