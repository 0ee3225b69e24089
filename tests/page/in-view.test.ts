import { expect, it } from 'vitest';
import { paragraphsInView } from '../../utils/page/in-view.ts';

/** Ten paragraphs of 100 pixels each, scrolled up by `scrolled`. */
const view = (scrolled: number, height: number): unknown =>
  paragraphsInView(10, height, (index) => ({
    top: index * 100 - scrolled,
    bottom: index * 100 + 90 - scrolled,
  }));

it.each([
  ['at the top', 0, 250, { first: 0, last: 2 }],
  ['in the middle', 420, 250, { first: 4, last: 6 }],
  ['at the end', 950, 250, { first: 9, last: 9 }],
  ['below all of it', 2000, 250, null],
  ['above all of it', -500, 250, null],
])('paragraphs in view %s', (_, scrolled, height, expected) => {
  expect(view(scrolled, height)).toEqual(expected);
});
