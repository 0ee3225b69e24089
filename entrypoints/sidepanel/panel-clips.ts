import { type ReadonlySignal, signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import { type ClipActions, type ClipState, clipKey } from '../../components/clippings/clip-context.ts';
import type { PanelState } from '../../components/panel/panel-state.ts';
import type { ClipAnswer, ClipOrder, ClippingHere } from '../../utils/messages/clipping-messages.ts';
import { sendMessage } from '../../utils/messages.ts';
import type { PageReading, Result } from '../../utils/model.ts';
import type { ClippingDraft, ClippingId } from '../../utils/reader/clipping.ts';
import { articleOf } from './look-at-tab.ts';

/** The panel's part in clipping: what the reader clips of the page that it shows, and has clipped of it before. */
export interface PanelClips {
  /** For the views as they are now. */
  readonly actions: () => ClipActions;
  /** The reader's clippings of the page; null until they are known. */
  readonly here: ReadonlySignal<readonly ClippingHere[] | null>;
  /** What the reader wants to correct before it is saved, once. */
  readonly takeDraft: () => ClippingDraft | null;
  /** Counts the changes made to clippings, here or elsewhere. */
  readonly changes: ReadonlySignal<number>;
  /** Some clippings were changed. */
  readonly changed: () => void;
  /** Asks anew for the page's clippings. */
  readonly refresh: () => Promise<void>;
}

export interface PanelClipsOptions {
  readonly state: ReadonlySignal<PanelState>;
  /** Shows the clippings, one of them unfolded. */
  readonly show: (id: ClippingId | null) => void;
}

interface Drafted {
  readonly draft: ClippingDraft;
  readonly known: ClippingId | null;
}

const NO_ANSWER: Result<never> = {
  ok: false,
  error: { code: 'no-answer', message: 'The page did not answer; reload it to try again.' },
};

export function createPanelClips({ state, show }: PanelClipsOptions): PanelClips {
  const states = signal<Readonly<Record<string, ClipState>>>({});
  const here = signal<readonly ClippingHere[] | null>(null);
  const changes = signal(0);
  let waiting: ClippingDraft | null = null;
  let article = '';

  const pageNow = (): { readonly tab: number; readonly page: PageReading } | null => {
    const { tab, look } = state.peek();
    return tab === null || look.state !== 'read' ? null : { tab, page: look.page };
  };
  const settle = (order: ClipOrder, answer: Result<ClipAnswer>): void => {
    states.value = { ...states.value, [clipKey(order.wanted)]: { is: 'done', answer } };
  };
  /** The draft of what is wanted; an answer instead where there is none to be made. */
  const draftOf = async ({
    wanted,
    beside,
    evenPrivate,
  }: ClipOrder): Promise<Result<Drafted | ClipAnswer>> => {
    const now = pageNow();
    if (now === null) return NO_ANSWER;
    const source = await sendMessage('clipSource', wanted, articleOf(now.tab));
    if (source === null) return { ok: true, value: { is: 'nothing' } };
    const { incognito } = await browser.tabs.get(now.tab);
    if (incognito && !evenPrivate) return { ok: true, value: { is: 'private' } };
    const drafted = await sendMessage('draftClipping', { source, beside, isPrivate: incognito });
    if (!drafted.ok) return drafted;
    const { draft, known } = drafted.value;
    return { ok: true, value: { draft, known: known?.id ?? null } };
  };
  const clip = async (order: ClipOrder): Promise<Result<ClipAnswer>> => {
    const drafted = await draftOf(order);
    if (!drafted.ok) return drafted;
    if ('is' in drafted.value) return { ok: true, value: drafted.value };
    const saved = await sendMessage('saveClipping', drafted.value.draft);
    if (!saved.ok) return saved;
    const { is, clipping } = saved.value;
    return { ok: true, value: { is, id: clipping.id, created: clipping.created } };
  };
  const prepare = async (order: ClipOrder): Promise<void> => {
    const drafted = await draftOf({ ...order, evenPrivate: true });
    if (!drafted.ok) return settle(order, drafted);
    if ('is' in drafted.value) return settle(order, { ok: true, value: drafted.value });
    if (drafted.value.known === null) waiting = drafted.value.draft;
    show(drafted.value.known);
  };
  const refresh = async (): Promise<void> => {
    const now = pageNow();
    // A page that is being looked at anew may be the same.
    if (now === null) return;
    const { text } = now.page.article;
    if (text !== article) {
      article = text;
      states.value = {};
      here.value = null;
    }
    const { url, title, outlet } = now.page.article;
    const { url: address = '' } = await browser.tabs.get(now.tab).catch(() => ({ url: '' }));
    const answer = await sendMessage('clippingsHere', {
      address: address ?? '',
      article: { url, title, outlet, text },
    }).catch(() => null);
    if (article === text && answer?.ok) here.value = answer.value;
  };

  return {
    here,
    refresh,
    changes,
    changed: () => {
      changes.value += 1;
      void refresh();
    },
    takeDraft: () => {
      const draft = waiting;
      waiting = null;
      return draft;
    },
    actions: () => {
      const known = states.value;
      const clipped = here.value ?? [];
      return {
        stateOf: (wanted) => known[clipKey(wanted)] ?? clippedBefore(wanted, clipped),
        clip: (order) => {
          states.value = { ...states.value, [clipKey(order.wanted)]: { is: 'asking' } };
          void clip(order)
            .catch(() => NO_ANSWER)
            .then((answer) => settle(order, answer));
        },
        unclip: async (wanted, id) => {
          const done = await sendMessage('unclip', id).catch(() => NO_ANSWER);
          const { [clipKey(wanted)]: _, ...others } = states.value;
          states.value = done.ok ? others : { ...others, [clipKey(wanted)]: { is: 'done', answer: done } };
        },
        open: show,
        prepare: (order) => void prepare(order).catch(() => settle(order, NO_ANSWER)),
      };
    },
  };
}

/** What the page's own clippings tell of an item of the page. */
function clippedBefore(wanted: ClipOrder['wanted'], here: readonly ClippingHere[]): ClipState | undefined {
  if (wanted.what !== 'item') return undefined;
  const start = wanted.spans[0]?.[0];
  const end = wanted.spans.at(-1)?.[1];
  const found = here.find((each) => each.found?.span[0] === start && each.found?.span[1] === end);
  if (found === undefined) return undefined;
  const { id, created } = found.clipping;
  return { is: 'done', answer: { ok: true, value: { is: 'already', id, created } } };
}
