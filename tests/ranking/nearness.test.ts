import { expect, test } from 'vitest';
import { nearnessTo } from '../../utils/ranking/nearness.ts';
import { terms } from '../../utils/ranking/terms.ts';

const ASKED =
  'The ferry across the river Plink will be repaired before the winter, the harbour master keeps promising';

/** How often each word is in a corpus, of ten thousand where nothing else is said: all are common but for those given. */
function near(text: string, rare: Readonly<Record<string, number>> = {}, statements = 10_000): boolean {
  const frequency = new Map(terms(ASKED).map((term) => [term, rare[term] ?? Math.min(300, statements / 3)]));
  return nearnessTo(ASKED, { statements, frequency })(text);
}

test('one common word in common is not near', () => {
  expect(near('Winter comes early this year')).toBe(false);
});

test('a word that hardly any other statement has is enough', () => {
  expect(near('The Plink is a river of the north', { plink: 1 })).toBe(true);
});

test('of a small corpus a common word that one other statement has is no reason, a name is', () => {
  expect(near('Promising pupils were praised', { [terms('promising')[0] ?? '']: 1 }, 300)).toBe(false);
  expect(near('The Plink is a river of the north', { plink: 1 }, 300)).toBe(true);
});

test('words that are in talk about anything are no reason, however rare', () => {
  expect(near('She keeps on singing', { keep: 1 })).toBe(false);
});

test('several words of what was asked are enough', () => {
  expect(near('The ferry and the harbour were closed in winter')).toBe(true);
});
