import { expect, test } from 'vitest';
import { nearnessTo } from '../../utils/ranking/nearness.ts';
import { terms } from '../../utils/ranking/terms.ts';

const ASKED =
  'The ferry across the river Plink will be repaired before the winter, the harbour master keeps promising';

/** How often each word is in a corpus of ten thousand: all are common but for those given. */
function near(text: string, rare: Readonly<Record<string, number>> = {}): boolean {
  const frequency = new Map(terms(ASKED).map((term) => [term, rare[term] ?? 300]));
  return nearnessTo(ASKED, { statements: 10_000, frequency })(text);
}

test('one common word in common is not near', () => {
  expect(near('Winter comes early this year')).toBe(false);
});

test('a word that hardly any other statement has is enough', () => {
  expect(near('The Plink is a river of the north', { plink: 1 })).toBe(true);
});

test('words that are in talk about anything are no reason, however rare', () => {
  expect(near('She keeps on singing', { keep: 1 })).toBe(false);
});

test('several words of what was asked are enough', () => {
  expect(near('The ferry and the harbour were closed in winter')).toBe(true);
});
