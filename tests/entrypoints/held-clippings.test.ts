import { expect, test } from 'vitest';
import { createHeldClippings } from '../../entrypoints/background/clippings/held-clippings.ts';
import { clipping, desk, draft } from '../reader/made-clipping.ts';

function memory() {
  let kept: Record<string, unknown> = {};
  return {
    get: async () => kept,
    set: async (items: Record<string, unknown>) => {
      kept = { ...kept, ...items };
    },
  };
}

test('what a full disk does not take is held, and saved once there is room', async () => {
  const { clippings } = desk();
  let isFull = true;
  let changes = 0;
  const held = createHeldClippings(
    {
      save: async (wanted) =>
        isFull
          ? { ok: false, error: { code: 'reader-full', message: 'There is not enough room on this disk.' } }
          : clippings.save(wanted),
    },
    memory(),
    () => {
      changes++;
    },
  );

  expect(await held.save(draft())).toMatchObject({ ok: false, error: { code: 'clipping-held' } });
  await held.save(draft());
  expect(changes).toBe(2);
  expect(await held.all()).toEqual([draft()]);
  expect(await held.retry()).toHaveLength(1);
  isFull = false;
  expect(await held.retry()).toEqual([]);

  const saved = await clippings.onPage(clipping('x').article.url ?? '');
  expect(saved.ok && saved.value).toHaveLength(1);
});

test('what cannot be a clipping at all is not held', async () => {
  const held = createHeldClippings(
    { save: async () => ({ ok: false, error: { code: 'clipping-note', message: 'The note is too long.' } }) },
    memory(),
    () => undefined,
  );

  await held.save(draft());

  expect(await held.all()).toEqual([]);
});

test('where memory is full as well, the failure is told as it is', async () => {
  const full = { ok: false, error: { code: 'reader-full', message: 'There is not enough room.' } } as const;
  const broken = { get: async () => ({}), set: () => Promise.reject(new Error('full')) };
  const held = createHeldClippings({ save: async () => full }, broken, () => undefined);

  expect(await held.save(draft())).toEqual(full);
});
