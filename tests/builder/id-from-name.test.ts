import { expect, test } from 'vitest';
import { idFromName } from '../../utils/builder/id-from-name.ts';

test.each([
  ['The Herald, 2026', 'the-herald-2026'],
  ['Herald – Café', 'herald-cafe'],
  ['', ''],
  ['—', ''],
])('%j is called %j by machines', (name, id) => {
  expect(idFromName(name)).toBe(id);
});

test('names whose letters an id cannot have are told apart all the same', () => {
  const ids = ['Вісті 2026', 'Новини 2026', 'Вісті'].map(idFromName);

  expect(new Set(ids).size).toBe(3);
  expect(ids[0]).toMatch(/^2026-[0-9a-f]{8}$/);
  expect(ids[2]).toMatch(/^[0-9a-f]{8}$/);
});
