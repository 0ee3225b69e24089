import { expect, test } from 'vitest';
import { nearestWord } from '../../cli/nearest-word.ts';
import { folderOf } from './in-folder.ts';
import { jsonLines, run } from './run.ts';

const WORDS = ['build', 'merge', 'inspect', '--name', '--no-cache'];

test.each([
  ['buidl', 'build'],
  ['bild', 'build'],
  ['buildd', 'build'],
  ['nerge', 'merge'],
  ['insp', 'inspect'],
  ['--nmae', '--name'],
  ['--no-cahce', '--no-cache'],
  ['bundle', null],
  ['m', null],
])('%s is meant for %s', (typed, word) => {
  expect(nearestWord(typed, WORDS)).toBe(word);
});

test('a slip is answered with the word that was meant', async () => {
  expect((await run(['buidl'])).complaints.join()).toMatch(/ Did you mean “build”\?$/);
  expect((await run(['build', '--nmae', 'X'])).complaints.join()).toMatch(/ Did you mean “--name”\?$/);
});

test('an output in a folder that is not there is told so, in the words of whoever typed it', async () => {
  const file = `${folderOf({})}/none/a.zip`;

  const ran = await run(['build', '-', '-o', file], jsonLines({ type: 'statement', id: 'a', text: 'Yes.' }));

  expect(ran.status).toBe(2);
  expect(ran.complaints).toEqual([`${file} cannot be written (there is no folder ${file.slice(0, -6)}).`]);
});

test('a bundle is called after its folder, however that is named, and not after a pattern', async () => {
  const folder = folderOf({ 'canals.2026/a.txt': 'Canal opened\n\nIt is full of water now, and open.' });
  const nameOf = async (input: string): Promise<unknown> => {
    await run(['build', input, '-o', `${folder}/out.zip`]);
    const [inspected] = (await run(['inspect', `${folder}/out.zip`])).answers;
    return (inspected as { manifest: { name: string } }).manifest.name;
  };

  expect(await nameOf(`${folder}/canals.2026/.`)).toBe('canals');
  expect(await nameOf(`${folder}/canals.2026/*.txt`)).toBe('Corpus');
});
