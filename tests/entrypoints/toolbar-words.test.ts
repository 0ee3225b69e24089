import '../components/strings.ts';
import { expect, it } from 'vitest';
import { toolbarWords } from '../../entrypoints/background/toolbar-words.ts';
import type { Standing } from '../../utils/messages.ts';

const STANDINGS: readonly Standing['is'][] = [
  'on',
  'reading',
  'not-news',
  'pdf',
  'failed',
  'paused-here',
  'paused-a-while',
  'paused-everywhere',
  'not-allowed',
];
const standing = (is: Standing['is'], names = 7): Standing => (is === 'on' ? { is, names } : { is });

it('the toolbar has another sentence for each way that a page can stand', () => {
  const titles = STANDINGS.map((is) => toolbarWords(standing(is)).title);
  expect(titles.every((title) => title.includes('On Record'))).toBe(true);
  expect(new Set(titles).size).toBe(titles.length);
});

it.each([
  ['on', '7'],
  ['not-news', ''],
  ['paused-here', 'II'],
  ['not-allowed', 'II'],
  ['failed', '!'],
] as const)('the badge of a page that is %s says “%s”', (is, badge) => {
  expect(toolbarWords(standing(is)).badge).toBe(badge);
});

it('a badge has room for three figures', () => {
  expect(toolbarWords(standing('on', 4321)).badge).toBe('999');
});
