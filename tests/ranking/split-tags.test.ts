import { describe, expect, it } from 'vitest';
import { splitTags, tagTerms } from '../../utils/ranking/split-tags.ts';

const frequency = new Map([
  ['harbour', 40],
  ['clean', 20],
  ['corn', 5],
  ['flake', 2],
  ['flakes', 2],
  ['malik', 3],
]);

describe('run-together tags', () => {
  it.each([
    ['Vote for #cleanharbour now', 'Vote for clean harbour now', 'the corpus has both words'],
    ['#cornflakes!', 'corn flakes!', 'a plural is found by its stem'],
    ['#CLEANHARBOUR', 'clean harbour', 'all in capitals'],
    [
      '#cleanharbourpic.twitter.com/a1',
      'clean harbourpic.twitter.com/a1',
      'an address follows without a space',
    ],
    ['#oonaharbour', 'oona harbour', 'the corpus has one long word of it'],
    ['#cornopoly', '#cornopoly', 'a short known word may stand there by chance'],
    ['#nobodyknows', '#nobodyknows', 'the corpus has neither word'],
    ['#CleanHarbour', '#CleanHarbour', 'capitals part it already'],
    ['cleanharbour', 'cleanharbour', 'it is no tag'],
    ['— Rana (@cleanharbour) May 4, 2025', '— Rana (@cleanharbour) May 4, 2025', 'a post is signed with it'],
  ])('in %j give %j: %s', (text, expected) => {
    expect(splitTags(text, frequency)).toBe(expected);
  });

  it('stay whole where the corpus has them so', () => {
    expect(splitTags('#cornflakes', new Map([...frequency, ['cornflak', 1]]))).toBe('#cornflakes');
  });

  it('ask for the terms of every way to part them, and other text asks for nothing', () => {
    expect(tagTerms('#cornflakes')).toEqual(expect.arrayContaining(['cornflak', 'corn', 'flake']));
    expect(tagTerms('Corn flakes, #short and #CamelCased')).toEqual([]);
  });
});
