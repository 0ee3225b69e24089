import { expect, test } from 'vitest';
import { tokenize } from '../../utils/text/tokens.ts';

test('a possessive is a token of its own', () => {
  expect(tokenize('Lithuania’s plan').lower).toEqual(['lithuania', "'s", 'plan']);
});
