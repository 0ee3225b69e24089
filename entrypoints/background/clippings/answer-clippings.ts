import { onMessage } from '../../../utils/messages.ts';
import type { Result } from '../../../utils/model.ts';
import type { Clippings } from '../../../utils/reader/clippings.ts';
import { pageKeyOf } from '../../../utils/reader/filing.ts';
import { wordsKey } from '../../../utils/reader/stored-clipping.ts';
import { requireOwn, requirePanel, tabOf } from '../senders.ts';
import type { createClipService } from './clip-service.ts';
import { glanceAt } from './clipping-glance.ts';
import { changeOf } from './clippings-change.ts';
import type { Drafter } from './drafter.ts';
import { findHere } from './find-here.ts';
import type { HeldClippings } from './held-clippings.ts';

export interface AnswerClippingsOptions {
  readonly clippings: Clippings;
  readonly held: HeldClippings;
  readonly clip: ReturnType<typeof createClipService>;
  readonly draft: Drafter;
  /** Something of them was changed. */
  readonly onChange: () => void;
}

/** Answers what pages, cards, the panel and the library ask of the reader's clippings. */
export function answerClippings({
  clippings,
  held,
  clip,
  draft: draftOf,
  onChange,
}: AnswerClippingsOptions): void {
  const thenTell = async <T>(change: Promise<Result<T>>): Promise<Result<T>> => {
    const result = await change;
    if (result.ok) onChange();
    return result;
  };

  onMessage('clipHere', ({ data: order, sender }) => {
    const tabId = tabOf(sender);
    return clip(order, { tabId, frameId: sender.frameId ?? 0, isPrivate: sender.tab?.incognito === true });
  });
  onMessage('unclip', async ({ data: id, sender }) => {
    requireOwn(sender);
    const done = await thenTell(clippings.trash([id]));
    return done.ok ? { ok: true, value: null } : done;
  });
  onMessage('clippingMarks', async ({ data: page, sender }) => {
    tabOf(sender);
    const here = await findHere(clippings, page);
    if (!here.ok) return here;
    return {
      ok: true,
      value: here.value.flatMap(({ clipping, found }) =>
        found === null ? [] : [{ id: clipping.id, span: found.span }],
      ),
    };
  });
  onMessage('clippingsHere', ({ data: page, sender }) => {
    requirePanel(sender);
    return findHere(clippings, page);
  });
  onMessage('clippingsOf', ({ data: who, sender }) => {
    requireOwn(sender);
    return glanceAt(clippings, who);
  });

  onMessage('draftClipping', async ({ data: { of, beside, isPrivate }, sender }) => {
    requirePanel(sender);
    const draft = await draftOf(of, beside, isPrivate);
    const here = await clippings.onPage(pageKeyOf(draft.article));
    if (!here.ok) return here;
    const known = here.value.find((each) => wordsKey(each) === wordsKey(draft)) ?? null;
    return { ok: true, value: { draft, known } };
  });
  onMessage('saveClipping', ({ data: draft, sender }) => {
    requirePanel(sender);
    return thenTell(held.save(draft));
  });
  onMessage('listClippings', ({ data: query, sender }) => {
    requirePanel(sender);
    return clippings.list(query);
  });
  onMessage('changeClippings', ({ data: change, sender }) => {
    requirePanel(sender);
    return thenTell(clippings.change(change.ids, changeOf(change)));
  });
  onMessage('moveClippings', ({ data: { ids, to }, sender }) => {
    requirePanel(sender);
    const moves = { trash: clippings.trash, kept: clippings.restore, gone: clippings.erase };
    return thenTell(moves[to](ids));
  });
  onMessage('addClippings', ({ data: added, sender }) => {
    requirePanel(sender);
    return thenTell(clippings.add(added));
  });
  onMessage('heldClippings', ({ sender }) => {
    requirePanel(sender);
    return held.all();
  });
  onMessage('retryHeld', async ({ sender }) => {
    requirePanel(sender);
    const left = await held.retry();
    onChange();
    return left;
  });
  onMessage('undoClippings', ({ data: change, sender }) => {
    requirePanel(sender);
    return thenTell(clippings.undo(change));
  });
}
