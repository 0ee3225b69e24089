import { afterEach, describe, expect, test } from 'vitest';
import { problemInWords } from '../../components/words/problem.ts';
import { storageFailure } from '../../utils/corpus/storage-failure.ts';
import type { Problem } from '../../utils/model.ts';
import { bundleOf, lines } from '../bundle/made-zip.ts';
import { failureOf, shardsOf } from '../bundle/read-all.ts';
import { entityRow, statementRow } from '../bundle/sample-bundle.ts';
import { speak, stringsOf } from './strings.ts';

afterEach(() => speak('en'));

const PROBLEMS: readonly (readonly [string, () => Promise<Problem>])[] = [
  ['text in place of a zip', async () => failureOf(new TextEncoder().encode('not a zip'))],
  ['another format', async () => failureOf(await bundleOf({}, { format: 2 }))],
  ['a path that climbs out', async () => failureOf(await bundleOf({ '../evil.ndjson': 'x' }))],
  ['a bad manifest', async () => failureOf(await bundleOf({}, { id: '../other' }))],
  [
    'a wrong count',
    async () => failureOf(await bundleOf({}, { counts: { documents: 0, statements: 3, entities: 0 } })),
  ],
  ['a field of another type', async () => rowProblem({ ...statementRow(1), text: 7 })],
  ['a value that is none of those allowed', async () => rowProblem({ ...statementRow(1), kind: 'sung' })],
  ['a text that is too long', async () => rowProblem({ ...statementRow(1), text: 'x'.repeat(200_001) })],
  ['a row that is no object', async () => rowProblem('null')],
  ['half a row', async () => rowProblem('{"id": ')],
  ['a prototype key', async () => rowProblem('{"__proto__": {}}')],
  ['a speaker that is not there', async () => rowProblem({ ...statementRow(1), document: null })],
  ['a full disk', async () => storageProblem(new DOMException('', 'QuotaExceededError'))],
  ['a storage that failed', async () => storageProblem(new Error('odd'))],
];

async function rowProblem(row: unknown): Promise<Problem> {
  const shards = await shardsOf(await bundleOf({ 'statements-0000.ndjson': lines([row]) }));
  return shards.at(-1)?.problems[0] as Problem;
}
async function storageProblem(error: unknown): Promise<Problem> {
  const failed = storageFailure(error);
  return failed.ok ? ({} as Problem) : failed.error;
}

describe.each(PROBLEMS)('%s', (_, make) => {
  test('is told in the English of the command line', async () => {
    const problem = await make();
    expect(problemInWords(problem)).toBe(problem.message);
  });

  test.each(['uk', 'lt'])('is told in %s with its file, line, field and value', async (locale) => {
    const problem = await make();
    speak(locale);
    const words = problemInWords(problem);
    expect(words).not.toBe(problem.message);
    expect(words).not.toMatch(/\$\d| {2}/u);
    const { file, line, field } = problem;
    if (line !== undefined) expect(words).toContain(`${line}`);
    if (file !== undefined && (line !== undefined || field === undefined)) expect(words).toContain(file);
    if (field !== undefined && line !== undefined) expect(words).toContain(field);
  });
});

test('a problem without words of ours is told as it is', () => {
  expect(problemInWords({ code: 'odd', message: 'Something odd.' })).toBe('Something odd.');
});

test('an entity without a name is told so', async () => {
  const shards = await shardsOf(
    await bundleOf({ 'entities-0000.ndjson': lines([entityRow(0, { name: '' })]) }),
  );
  speak('lt');
  expect(problemInWords(shards[0]?.problems[0] as Problem)).toBe(
    'entities-0000.ndjson, 1 eilutė: name tuščias.',
  );
});

test('every sentence that a reader can be told is in the three languages', () => {
  for (const locale of ['en', 'uk', 'lt'])
    for (const [key, text] of stringsOf(locale))
      if (/^(?:problem|fault)\./.test(key)) expect(text, key).not.toBe('');
});
