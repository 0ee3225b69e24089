import { expect, test } from 'vitest';
import { createClipService } from '../../entrypoints/background/clippings/clip-service.ts';
import { createDrafter } from '../../entrypoints/background/clippings/drafter.ts';
import { plainSource } from '../../entrypoints/background/clippings/plain-source.ts';
import { desk, got } from '../reader/made-clipping.ts';

const SOURCE = plainSource({
  exact: 'the gate stays shut',
  block: 'The keeper said the gate stays shut until spring.',
  title: 'At the gate',
  language: 'en-GB',
  canonical: null,
  address: 'https://gate.example/news?utm_source=x#top',
});
const ORDER = { wanted: { what: 'selection' }, beside: [], evenPrivate: false } as const;

function service(source: typeof SOURCE | null = SOURCE) {
  const { clippings } = desk();
  let changes = 0;
  const clip = createClipService({
    clippings,
    sourceOf: async () => source,
    draft: createDrafter({
      ask: async () => ({ ok: false, error: { code: 'none', message: 'No corpus.' } }),
    }),
    onChange: () => {
      changes++;
    },
  });
  return { clippings, clip, changes: () => changes };
}

test('words of a page that was not read are clipped with their block, title and plain address', async () => {
  const { clip, clippings, changes } = service();

  const answer = await got(clip(ORDER, { tabId: 1, frameId: 0, isPrivate: false }));

  expect(answer.is).toBe('saved');
  expect(changes()).toBe(1);
  const [kept] = await got(clippings.onPage('https://gate.example/news'));
  expect(kept).toMatchObject({
    quote: { exact: 'the gate stays shut', prefix: 'The keeper said ', position: null },
    place: { paragraph: 'The keeper said the gate stays shut until spring.' },
    article: { title: 'At the gate', language: 'en' },
  });
});

test('of a private window nothing is written before the reader has said so', async () => {
  const { clip, clippings } = service();
  const place = { tabId: 1, frameId: 0, isPrivate: true };

  expect(await got(clip(ORDER, place))).toEqual({ is: 'private' });
  expect(await got(clippings.onPage('https://gate.example/news'))).toEqual([]);

  expect((await got(clip({ ...ORDER, evenPrivate: true }, place))).is).toBe('saved');
  expect((await got(clippings.onPage('https://gate.example/news')))[0]?.private).toBe(true);
});

test('the same words a second time are told with when they were saved', async () => {
  const { clip, changes } = service();
  const place = { tabId: 1, frameId: 0, isPrivate: false };
  const first = await got(clip(ORDER, place));

  expect(await got(clip(ORDER, place))).toEqual({ ...first, is: 'already' });
  expect(changes()).toBe(1);
});

test('where there are no words nothing is saved', async () => {
  const { clip } = service(null);

  expect(await got(clip(ORDER, { tabId: 1, frameId: 0, isPrivate: false }))).toEqual({ is: 'nothing' });
});
