import { expect, test } from 'vitest';
import { createCardTokens, type SessionStore } from '../../utils/page/card-tokens.ts';

function memory(): SessionStore {
  const items = new Map<string, unknown>();
  return {
    get: async (key) => (items.has(key) ? { [key]: items.get(key) } : {}),
    set: async (more) => {
      for (const [key, value] of Object.entries(more)) items.set(key, value);
    },
    remove: async (key) => void items.delete(key),
  };
}

function tokens() {
  let count = 0;
  return createCardTokens(memory(), () => `token-${++count}`);
}

test('a token is good once', async () => {
  const { issue, redeem } = tokens();
  const token = await issue(7);

  expect(await redeem(7, token)).toBe(true);
  expect(await redeem(7, token)).toBe(false);
});

test('a token is good in its own tab only', async () => {
  const { issue, redeem } = tokens();
  const token = await issue(7);

  expect(await redeem(8, token)).toBe(false);
});

test('a guess uses the waiting token up, so nobody can guess twice', async () => {
  const { issue, redeem } = tokens();
  const token = await issue(7);

  expect(await redeem(7, 'a guess')).toBe(false);
  expect(await redeem(7, token)).toBe(false);
});

test('a new token makes the one before it void', async () => {
  const { issue, redeem } = tokens();
  const first = await issue(7);
  const second = await issue(7);

  expect(await redeem(7, second)).toBe(true);
  expect(await redeem(7, first)).toBe(false);
});
