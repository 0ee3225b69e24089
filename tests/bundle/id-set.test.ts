import { expect, test } from 'vitest';
import { createIdSet } from '../../utils/bundle/id-set.ts';

test('as many ids as were foretold are known again, and no others', () => {
  const most = 20_000;
  const ids = createIdSet(most);
  for (let number = 0; number < most; number++) expect(ids.add(`id-${number}`)).toBe(true);
  for (let number = 0; number < most; number++) {
    expect(ids.has(`id-${number}`)).toBe(true);
    expect(ids.add(`id-${number}`)).toBe(false);
    expect(ids.has(`other-${number}`)).toBe(false);
  }
});

test('of none there is none', () => {
  expect(createIdSet(0).has('id')).toBe(false);
});
