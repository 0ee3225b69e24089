import { expect, test } from 'vitest';
import { remembered } from '../../utils/text/remembered.ts';

test('a text is worked out once, also where the answer is none', () => {
  const asked: string[] = [];
  const firstDigit = remembered((text) => {
    asked.push(text);
    return /\d/.exec(text)?.[0] ?? null;
  });

  expect(['F-16', 'Mirage', 'F-16', 'Mirage'].map(firstDigit)).toEqual(['1', null, '1', null]);
  expect(asked).toEqual(['F-16', 'Mirage']);
});

test('what is remembered is bounded', () => {
  let asked = 0;
  const length = remembered((text) => {
    asked++;
    return text.length;
  });
  for (let index = 0; index < 10_001; index++) length(`${index}`);
  length('0');

  expect(asked).toBe(10_002);
});
