import { expect, test } from 'vitest';
import { ALONE, CLASSES } from '../../utils/linking/given-name-spellings.ts';
import { formsOfClass, givenNameClass } from '../../utils/linking/given-names.ts';
import { foldName } from '../../utils/text/fold.ts';
import { phones } from '../../utils/text/phones.ts';

const SOUNDS = '../../utils/linking/given-name-sounds.ts';

const lines = CLASSES.trim()
  .split('\n')
  .map((line) => line.split(' '));
const alone = ALONE.trim()
  .split(/\s+/u)
  .map((name) => [name]);
const classes = [...lines, ...alone];

/** The file of how the given names sound. */
function soundsFile(): string {
  const text = classes.map((names) => names.map(phones).join(' ')).join('\n');
  return `/**
 * The classes of \`given-name-spellings.ts\` as \`phones\` makes them sound, a line a class. A woken worker would need
 * 10 ms to work them out: \`tests/linking/given-names.test.ts\` does, and with \`-u\` writes this file.
 */
export const GIVEN_NAME_SOUNDS = \`${text}\`;
`;
}

test('the sounds of given names are written out as phones makes them; `vitest -u` writes them anew', async () => {
  await expect(soundsFile()).toMatchFileSnapshot(SOUNDS);
});

test.each([
  ['Volodymyr', 'Vladimir', true],
  ['Serhii', 'Sergius', true],
  ['Jan', 'Ivan', false],
  ['Nikola', 'Nikolai', false],
  ['Hana', 'Hanna', false],
])('%s and %s are forms of one name: %s', (left, right, same) => {
  const [first, second] = [left, right].map((name) => givenNameClass(foldName(name), phones(name)));

  expect(first === second).toBe(same);
});

test('a form that is found sounds like one of its class', () => {
  expect(formsOfClass(givenNameClass('yurii', phones('yurii')))).toContain(phones('yuri'));
  expect(givenNameClass('orlik', phones('orlik'))).toBe(-1);
  expect(formsOfClass(-1)).toEqual([]);
});
