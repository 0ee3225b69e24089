import { expect, test } from 'vitest';
import { inLanes } from '../trust/in-lanes.ts';

/** Tasks that end when they are told to, and what became of them. */
function tasksToEnd(lanes: number): {
  begun: string[];
  end(task: string): Promise<void>;
  all: Promise<unknown>;
} {
  const begun: string[] = [];
  const ends = new Map<string, () => void>();
  const all = inLanes(['first', 'second', 'third'], lanes, async (task) => {
    begun.push(task);
    await new Promise<void>((done) => ends.set(task, done));
    return `${task} ended`;
  });
  const end = async (task: string): Promise<void> => {
    ends.get(task)?.();
    await new Promise((done) => setImmediate(done));
  };
  return { begun, end, all };
}

test('in two lanes the third task begins when one of the first two has ended, and the order of what they came to stays', async () => {
  const { begun, end, all } = tasksToEnd(2);
  expect(begun).toEqual(['first', 'second']);

  await end('second');
  expect(begun).toEqual(['first', 'second', 'third']);
  await end('third');
  await end('first');

  expect(await all).toEqual(['first ended', 'second ended', 'third ended']);
});

test('in one lane each task waits for the one before', async () => {
  const { begun, end, all } = tasksToEnd(1);
  expect(begun).toEqual(['first']);

  await end('first');
  expect(begun).toEqual(['first', 'second']);
  await end('second');
  await end('third');

  expect(await all).toHaveLength(3);
});

test('where a task throws, so does the whole', async () => {
  await expect(inLanes([1], 2, () => Promise.reject(new Error('no disk')))).rejects.toThrow('no disk');
});
