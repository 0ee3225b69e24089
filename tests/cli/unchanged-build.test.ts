import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderOf } from './in-folder.ts';
import { jsonLines, run } from './run.ts';

const row = (id: string, text: string) => ({ type: 'statement', id, text, body: `Not so: ${text}` });
const ROWS = [
  row('a', 'Freedonia will mend the old bridge by spring.'),
  row('b', 'Sylvania has spent 30 million on its canals.'),
];

describe('a build of the same files with the same options', () => {
  /** One file, built once; then all that the cache knows of single sources is taken away. */
  const built = async (content = jsonLines(...ROWS)) => {
    const folder = folderOf({ 'rows.jsonl': content });
    const [input, output] = [join(folder, 'rows.jsonl'), join(folder, 'out.zip')];
    const build = (...more: string[]) => run(['build', input, '-o', output, '--name', 'X', ...more]);
    const first = await build();
    rmSync(join(folder, '.out.zip.cache/index'));
    return { input, output, build, first, indexed: () => existsSync(join(folder, '.out.zip.cache/index')) };
  };

  it('reads nothing of them, and answers what it answered', async () => {
    const { output, build, first, indexed } = await built();
    const bytes = readFileSync(output);

    const second = await build();

    expect(second.answers).toEqual([{ ...(first.answers[0] as object), known: 2 }]);
    expect(second.status).toBe(0);
    expect(readFileSync(output)).toEqual(bytes);
    expect(indexed()).toBe(false);
  });

  it.each<[string, (at: Awaited<ReturnType<typeof built>>) => void, string[]]>([
    [
      'a letter of a file is another one',
      ({ input }) => writeFileSync(input, jsonLines(...ROWS).replace('old', 'odd')),
      [],
    ],
    ['the bundle was changed', ({ output }) => writeFileSync(output, 'PK'), []],
    ['the bundle is gone', ({ output }) => rmSync(output), []],
    ['a column is another one', () => undefined, ['--column', 'text=body']],
    ['it is called otherwise', () => undefined, ['--publisher', 'The Herald']],
    ['only a part of it is wanted', () => undefined, ['--shard']],
    ['nothing is to be remembered', () => undefined, ['--no-cache']],
  ])('is done anew where %s', async (_, change, more) => {
    const at = await built();
    change(at);

    const second = await at.build(...more);
    const bytes = readFileSync(at.output);
    await at.build(...more, '--no-cache');

    expect(second).toMatchObject({ status: 0, answers: [{ known: 0, items: 2 }] });
    expect(bytes).toEqual(readFileSync(at.output));
  });

  it('is told again what was wrong with them', async () => {
    const { build, first } = await built(`${jsonLines(...ROWS)}{"no": "type"}\n`);

    const second = await build('--strict');

    expect(first.complaints).not.toEqual([]);
    expect(second).toMatchObject({ status: 1, complaints: first.complaints });
  });
});
