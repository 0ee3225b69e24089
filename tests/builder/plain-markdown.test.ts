import { expect, test } from 'vitest';
import { plainMarkdown } from '../../utils/builder/plain-markdown.ts';

test.each([
  [
    'strong words',
    'The **canal** of *Zembla* is __really__ _open_, ***at last***.',
    'The canal of Zembla is really open, at last.',
  ],
  [
    'signs that are none',
    'It costs 5 * 3 crowns_a_day, 2*3*4 in all.',
    'It costs 5 * 3 crowns_a_day, 2*3*4 in all.',
  ],
  [
    'a link, one by number, and its definition',
    '[Zembla](https://zembla.example "Home") and [Lutha][1].\n\n[1]: https://lutha.example',
    'Zembla and Lutha.',
  ],
  ['a picture and a note', 'Open.![map](map.png)[^2]', 'Open.'],
  ['a link over two lines', 'See [the\ncanal](https://zembla.example).', 'See the canal.'],
  ['a fence', 'Before\n\n```js\nlet x;\n\n```\n\nBehind', 'Before\n\nBehind'],
  ['a fence that never closes', 'Before\n\n```\n\nBehind', 'Before\n\nBehind'],
  ['a comment', 'Before <!-- not\n\nthis --> behind', 'Before behind'],
  ['a list within a paragraph', 'Two:\n- one **km**\n- two\n  and more', 'Two:\n\none km\n\ntwo and more'],
  ['numbers', '1. One\n2) Two', 'One\n\nTwo'],
  ['a year that begins a line', '2026 was dry.', '2026 was dry.'],
  ['a quotation in a quotation', '> > “We dug,”\n> said Orsik.', '“We dug,” said Orsik.'],
  ['a rule', 'Before\n\n* * *\n\nBehind', 'Before\n\nBehind'],
  ['Windows line breaks', 'One\r\ntwo\r\n\r\nThree', 'One two\n\nThree'],
  ['escaped signs', 'Five \\* three &amp; \\[more\\]', 'Five * three & [more]'],
])('%s', (_, markup, text) => {
  expect(plainMarkdown(markup)).toEqual({ title: null, text });
});

test.each([
  ['# Canal opened #\nIt is open.', 'It is open.'],
  ['Canal opened\n=====\n\nIt is open.', 'It is open.'],
  ['Canal opened\n---\nIt is open.', 'It is open.'],
  ['## Canal opened\n\n# Later\n\nIt is open.', 'Later\n\nIt is open.'],
])('the first heading of %j is the title', (markup, text) => {
  expect(plainMarkdown(markup)).toEqual({ title: 'Canal opened', text });
});
