import { expect, test } from 'vitest';
import { clipKey } from '../../../components/clippings/clip-context.ts';
import { type ClipServices, createClipStore } from '../../../components/clippings/clip-store.ts';
import type { ClippingId } from '../../../utils/reader/clipping.ts';
import { clippingOf, momentOf } from '../../../utils/reader/clippings.ts';
import { draft } from '../../reader/made-clipping.ts';
import { corpusStatement } from '../made-up.ts';

const WANTED = { what: 'record', statement: corpusStatement('s1', 'The gate stays shut.', null) } as const;
const ORDER = { wanted: WANTED, beside: [], evenPrivate: false };
const SAVED = clippingOf(draft(), 'c1' as ClippingId, momentOf(0));

function store(change: Partial<ClipServices> = {}) {
  const shown: (ClippingId | null)[] = [];
  const clips = createClipStore({
    draft: async () => ({ ok: true, value: { draft: draft(), known: null } }),
    save: async () => ({ ok: true, value: { is: 'saved', clipping: SAVED } }),
    unclip: async () => ({ ok: true, value: null }),
    show: (id) => shown.push(id),
    ...change,
  });
  const stateNow = () => clips.actions().stateOf(WANTED);
  return { clips, shown, stateNow };
}

test('what is ordered is asked for, then saved, and can be taken back', async () => {
  const { clips, stateNow } = store();

  clips.actions().clip(ORDER);
  expect(stateNow()).toEqual({ is: 'asking' });
  await expect.poll(stateNow).toMatchObject({ is: 'done', answer: { value: { is: 'saved', id: 'c1' } } });

  await clips.actions().unclip(WANTED, SAVED.id);
  expect(stateNow()).toBeUndefined();
});

test('what is to be corrected first waits to be taken once, and the clippings are shown', async () => {
  const { clips, shown } = store();

  clips.prepare(ORDER);

  await expect.poll(() => shown).toEqual([null]);
  expect(clips.takeDraft()).toEqual(draft());
  expect(clips.takeDraft()).toBeNull();
});

test('the same words that are kept already are shown, not drafted again', async () => {
  const { clips, shown } = store({
    draft: async () => ({ ok: true, value: { draft: draft(), known: SAVED.id } }),
  });

  clips.prepare(ORDER);

  await expect.poll(() => shown).toEqual([SAVED.id]);
  expect(clips.takeDraft()).toBeNull();
});

test('a page that does not answer is said', async () => {
  const { clips, stateNow } = store({ draft: () => Promise.reject(new Error('gone')) });

  clips.actions().clip(ORDER);

  await expect.poll(stateNow).toMatchObject({ answer: { ok: false, error: { code: 'no-answer' } } });
});

test('two bundles may call different statements by the same id', () => {
  const other = { ...WANTED.statement, bundle: { ...WANTED.statement.bundle, id: 'lakes' } };

  expect(clipKey({ what: 'record', statement: other as typeof WANTED.statement })).not.toBe(clipKey(WANTED));
});
