import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { QuoteSelectors } from '../../utils/reader/clipping.ts';
import { createQuoteFinder } from '../../utils/reader/find-quote.ts';
import { foldWithMap } from '../../utils/reader/folded-text.ts';
import { quoteSelectors } from '../../utils/reader/quote-selectors.ts';

const TEXT = [
  'The Ministry of Lighthouses of Freedonia said on Monday that it would repair the northern towers before winter.',
  'Minister Rufus Firefly told reporters that the work, which has been delayed twice, would cost four million crowns.',
  '“Every keeper on this coast knows which lamps are failing,” Firefly said, “and so does every skipper at sea.”',
  'Opposition members asked why the repairs, promised two years ago, had not begun in the spring as announced.',
  'The harbour council of Sylvania welcomed the decision, and added that pilots had been asking for it since March.',
].join('\n\n');

const FAILING = 'Every keeper on this coast knows which lamps are failing';

function selectorsOf(exact: string, text = TEXT): QuoteSelectors {
  const start = text.indexOf(exact);
  return quoteSelectors(text, [start, start + exact.length]);
}

function found(exact: string, text: string): readonly [how: string, words: string] | null {
  const at = createQuoteFinder(text).find(selectorsOf(exact));
  return at === null ? null : [at.how, text.slice(...at.span)];
}

test.each([
  ['as it was', TEXT, ['exact', FAILING]],
  ['moved to the end', `${TEXT.replace(/“Every.*\n\n/, '')}\n\n${TEXT.split('\n\n')[2]}`, ['exact', FAILING]],
  [
    'with the spaces of another template',
    TEXT.replace(/ /g, '\u00a0\n'),
    ['normalised', FAILING.replace(/ /g, '\u00a0\n')],
  ],
  ['in capitals', TEXT.toUpperCase(), ['normalised', FAILING.toUpperCase()]],
  [
    'with soft hyphens',
    TEXT.replace('keeper', 'kee\u00adper'),
    ['normalised', FAILING.replace('keeper', 'kee\u00adper')],
  ],
  ['with a word changed', TEXT.replace('this coast', 'our coast'), ['fuzzy', FAILING.replace('this', 'our')]],
  [
    'with a word put in',
    TEXT.replace('knows', 'now knows'),
    ['fuzzy', FAILING.replace('knows', 'now knows')],
  ],
  ['with its first word changed', TEXT.replace('Every', 'Each'), ['fuzzy', FAILING.replace('Every', 'Each')]],
  ['with all else rewritten', `Nothing here is as it was.\n\n“${FAILING},” it read.`, ['exact', FAILING]],
])('a sentence is found %s', (_, text, expected) => {
  expect(found(FAILING, text)).toEqual(expected);
});

test.each([
  ['the sentence is gone', FAILING, TEXT.replace(/“Every.*\n\n/, '')],
  [
    'two words are gone, and stand elsewhere in another sentence',
    'the work',
    `${TEXT.replace(/Minister Rufus.*\n\n/, '')} He praised the work.`,
  ],
  [
    'a name is gone from here and stays elsewhere',
    'Minister Rufus Firefly',
    `${TEXT.replace(/Minister Rufus.*\n\n/, '')}\n\nNobody had seen Minister Rufus Firefly for weeks.`,
  ],
  [
    'the sentence was written anew',
    FAILING,
    TEXT.replace(FAILING, 'All keepers of our shores have heard about broken lights'),
  ],
  ['the page is empty', FAILING, ''],
  [
    'the page is another article',
    FAILING,
    'Sylvania wants to build three dams by 2030.\n\nEvery river on this coast will have one.',
  ],
])('nothing is found where %s', (_, exact, text) => {
  expect(found(exact, text)).toBeNull();
});

test('of two places with the same words the surroundings tell which it was', () => {
  const text =
    'In the north the lamps are failing at night.\n\nIn the south the lamps are failing by day, the council said.';
  const south = text.lastIndexOf('the lamps are failing');
  const selectors = quoteSelectors(text, [south, south + 'the lamps are failing'.length]);

  const at = createQuoteFinder(`One more line.\n\n${text}`).find({ ...selectors, position: null });

  expect(at?.span[0]).toBe(south + 'One more line.\n\n'.length);
});

test('of two places with the same words and the same surroundings, position decides, or nothing is found', () => {
  const line = 'The lamps of the northern towers are failing again, the keepers told the ministry.';
  const text = Array.from({ length: 9 }, () => line).join('\n\n');
  const start = text.indexOf(line, 300);
  const selectors = quoteSelectors(text, [start, start + line.length]);
  const finder = createQuoteFinder(text);

  expect(finder.find(selectors)?.span).toEqual([start, start + line.length]);
  expect(finder.find({ ...selectors, position: null })).toBeNull();
});

test('without anything around it a long quote is still found, and a word is not', () => {
  const alone = (exact: string): QuoteSelectors => ({ exact, prefix: '', suffix: '', position: null });
  const finder = createQuoteFinder(TEXT);

  expect(finder.find(alone(FAILING))?.how).toBe('exact');
  expect(finder.find(alone('the'))).toBeNull();
  expect(finder.find(alone('   '))).toBeNull();
});

test.each([
  ['10,000 words that nearly agree', 'a dam a dam a gate '.repeat(3_300)],
  ['one word for ever', 'x'.repeat(200_000)],
  ['marks alone', '“”—…'.repeat(20_000)],
])('in %s it goes on in slices and comes to an end', (_, text) => {
  const steps = createQuoteFinder(text).steps({
    ...selectorsOf(FAILING),
    exact: 'a dam a gate a dam '.repeat(400),
  });
  let slices = 0;
  while (steps.next().done !== true) slices++;

  expect(slices).toBeGreaterThan(1);
  expect(slices).toBeLessThan(10_000);
});

test('whatever a text holds, each of its parts of some words is found in it where it stands', () => {
  fc.assert(
    fc.property(
      fc.array(fc.lorem({ maxCount: 12, mode: 'words' }), { minLength: 2, maxLength: 8 }),
      fc.nat(),
      (lines, seed) => {
        const text = lines.join('\n\n');
        const start = text.indexOf(lines[seed % lines.length] ?? '');
        const end = start + (lines[seed % lines.length] ?? '').length;
        const at = createQuoteFinder(text).find(quoteSelectors(text, [start, end]));
        if (at !== null) expect(text.slice(...at.span)).toBe(text.slice(start, end));
      },
    ),
  );
});

test('a folded text knows where each of its characters came from', () => {
  const source = 'Co\u00adöp  “ﬁne”…\u00a0Š';
  const { text, starts } = foldWithMap(source);

  expect(text).toBe('coop "fine"... s');
  expect(source[starts[text.indexOf('o', 2)] as number]).toBe('ö');
  expect(source[starts[text.indexOf('n')] as number]).toBe('n');
  expect(starts.at(-1)).toBe(source.length);
});
