import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterEach, expect, test } from 'vitest';
import { problemInWords } from '../../components/words/problem.ts';
import type { Problem, Result } from '../../utils/model.ts';
import type { Moment } from '../../utils/reader/clipping.ts';
import { openClippings } from '../../utils/reader/clippings.ts';
import { openBackup } from '../../utils/reader/open-backup.ts';
import { readClippings } from '../../utils/reader/read-clippings.ts';
import { openReaderDatabase } from '../../utils/reader/reader-database.ts';
import { stored } from '../../utils/reader/storage-result.ts';
import { speak } from '../components/strings.ts';
import { ARTICLE, draft, saying } from './made-clipping.ts';

afterEach(() => speak('en'));

const save = (made: ReturnType<typeof draft>): Promise<Result<unknown>> =>
  openClippings(openReaderDatabase({ indexedDB: new IDBFactory(), IDBKeyRange })).save(made);
const read = (content: unknown): Promise<Result<unknown>> =>
  readClippings(new Blob([JSON.stringify(content)]), 'mine.json', { now: '' as Moment, newId: () => 'x' });
const failing = (error: Error): Promise<Result<unknown>> =>
  stored(async () => {
    throw error;
  });

test.each([
  ['no words', () => save(saying(' '))],
  ['too many words', () => save(saying('x'.repeat(200_001)))],
  ['a long note', () => save(draft({ note: 'x'.repeat(1_048_577) }))],
  ['many tags', () => save(draft({ tags: Array.from({ length: 1_001 }, (_, at) => `${at}`) }))],
  ['a long tag', () => save(draft({ tags: ['x'.repeat(101)] }))],
  ['no clipping', () => save(draft({ article: { ...ARTICLE, url: 'javascript:x' } }))],
  ['a full disk', () => failing(new DOMException('', 'QuotaExceededError'))],
  ['no storage', () => failing(new DOMException('', 'InvalidStateError'))],
  ['an odd failure', () => failing(new Error('odd'))],
  ['a file of other things', () => read({})],
  ['a file of too many', () => read({ items: Array.from({ length: 50_001 }, () => 0) })],
  ['a file of a newer version', () => read({ kind: 'on-record-clippings', format: 9 })],
  ['no backup', () => openBackup(new Blob(['x']), 'mine.zip')],
] as const)('%s is told in each language of the interface', async (_, make) => {
  const result = await make();
  const problem = result.ok ? ({} as Problem) : result.error;

  expect(problemInWords(problem)).toBe(problem.message);
  for (const locale of ['uk', 'lt']) {
    speak(locale);
    expect(problemInWords(problem)).not.toBe(problem.message);
    expect(problemInWords(problem)).not.toMatch(/\$\d/);
  }
});
