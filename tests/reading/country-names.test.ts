import { expect, test } from 'vitest';
import { countryNames } from '../../utils/reading/country-names.ts';

test('countries are called by their short names alone, from A to Z', () => {
  const names = countryNames();

  expect(names).toContain('United Kingdom');
  expect(names.filter((name) => /[|(),]/.test(name))).toEqual([]);
  expect(names.indexOf('Yugoslavia')).toBe(names.indexOf('Yemen') + 1);
});
