import { expect, test } from 'vitest';
import { createNameChoices, withName } from '../../entrypoints/background/name-choices.ts';
import type { NamedRef } from '../../utils/model.ts';
import type { Refusal, Refusals } from '../../utils/reader/refusals.ts';
import { MAX_LISTED, openSettings, type SettingsArea } from '../../utils/settings.ts';

function area(): SettingsArea {
  let items: Record<string, unknown> = {};
  return {
    get: async () => items,
    set: async (more) => {
      items = { ...items, ...more };
    },
    onChanged: { addListener: () => undefined, removeListener: () => undefined },
  };
}
const refusals = (all: readonly Refusal[]): Refusals => ({
  all: async () => all,
  refuse: async () => undefined,
  takeBack: async () => undefined,
});

test('a name is marked never and again, whatever its case', async () => {
  const choices = createNameChoices(refusals([]), openSettings(area()));

  await choices.neverMark('Mira Tolvane', true);
  expect(await choices.of('MIRA TOLVANE')).toEqual({ refused: [], neverMarked: true });

  await choices.neverMark('mira tolvane', false);
  expect((await choices.of('Mira Tolvane')).neverMarked).toBe(false);
});

test('what a name was said not to stand for is told with it', async () => {
  const refused = { name: 'mira tolvane', bundle: 'rivers', entity: 'p1', called: 'Mira Tolvane' } as never;
  const choices = createNameChoices(refusals([refused]), openSettings(area()));

  const expected = { bundle: 'rivers', id: 'p1', name: 'Mira Tolvane' } as unknown as NamedRef;
  expect((await choices.of('Mira Tolvane')).refused).toEqual([expected]);
});

test('one name too many drops the oldest, so that the list still fits the settings', () => {
  const full = Array.from({ length: MAX_LISTED }, (_, at) => `Name ${at}`);

  const more = withName(full, 'One more', true);

  expect([more.length, more[0], more.at(-1)]).toEqual([MAX_LISTED, 'Name 1', 'One more']);
});
