import type { PanelAsksClippings } from '../messages/clipping-messages.ts';
import { sendMessage } from '../messages.ts';
import type { ClippingDraft } from '../reader/clipping.ts';

/** A call of the protocol as a function of its own. */
type Call<Name extends keyof PanelAsksClippings> = (
  question: Parameters<PanelAsksClippings[Name]>[0],
) => Promise<ReturnType<PanelAsksClippings[Name]>>;

export interface ClippingsDesk {
  readonly list: Call<'listClippings'>;
  readonly change: Call<'changeClippings'>;
  readonly move: Call<'moveClippings'>;
  readonly add: Call<'addClippings'>;
  readonly undo: Call<'undoClippings'>;
  readonly save: Call<'saveClipping'>;
  readonly held: () => Promise<readonly ClippingDraft[]>;
  readonly retryHeld: () => Promise<readonly ClippingDraft[]>;
}

/** What the extension's pages ask of the background, which keeps the reader's clippings. */
export const CLIPPINGS: ClippingsDesk = {
  list: (query) => sendMessage('listClippings', query),
  change: (change) => sendMessage('changeClippings', change),
  move: (move) => sendMessage('moveClippings', move),
  add: (clippings) => sendMessage('addClippings', clippings),
  undo: (record) => sendMessage('undoClippings', record),
  save: (draft) => sendMessage('saveClipping', draft),
  held: () => sendMessage('heldClippings'),
  retryHeld: () => sendMessage('retryHeld'),
};
