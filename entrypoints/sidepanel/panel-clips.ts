import { type ReadonlySignal, signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import type { ClipActions, ClipState } from '../../components/clippings/clip-context.ts';
import { type ClipServices, createClipStore } from '../../components/clippings/clip-store.ts';
import type { PanelState } from '../../components/panel/panel-state.ts';
import type {
  ClipOrder,
  ClippingHere,
  ClipRecord,
  ClipSource,
  ClipWanted,
} from '../../utils/messages/clipping-messages.ts';
import { NO_ANSWER } from '../../utils/messages/no-answer.ts';
import { sendMessage } from '../../utils/messages.ts';
import type { ClippingDraft, ClippingId } from '../../utils/reader/clipping.ts';
import { afterPaint } from './after-paint.ts';
import { articleOf } from './look-at-tab.ts';
import { pageNow, pageOnceRead } from './once-read.ts';

/** The panel's part in clipping: what the reader clips of the page that it shows, and has clipped of it before. */
export interface PanelClips {
  /** For the views as they are now. */
  readonly actions: () => ClipActions;
  /** The reader's clippings of the page; null until they are known. */
  readonly here: ReadonlySignal<readonly ClippingHere[] | null>;
  /** What the reader wants to correct before it is saved, once. */
  readonly takeDraft: () => ClippingDraft | null;
  /** Shows what would be saved, to be corrected first. */
  readonly prepare: (order: ClipOrder) => void;
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

export function createPanelClips({ state, show }: PanelClipsOptions): PanelClips {
  const here = signal<readonly ClippingHere[] | null>(null);
  const changes = signal(0);
  let article = '';

  /** Undefined where there is no page to ask; null where it has no such words. */
  const sourceOf = async (wanted: ClipWanted): Promise<ClipSource | ClipRecord | null | undefined> => {
    if (wanted.what === 'record') return wanted;
    // A card may order while the panel beside it is only just opening.
    const now = await pageOnceRead(state);
    return now === null ? undefined : sendMessage('clipSource', wanted, articleOf(now.tab));
  };
  const draft: ClipServices['draft'] = async ({ wanted, beside, evenPrivate }) => {
    const { tab } = state.peek();
    const of = await sourceOf(wanted);
    if (of === undefined) return NO_ANSWER;
    if (of === null) return { ok: true, value: { is: 'nothing' } };
    const isPrivate = tab !== null && (await browser.tabs.get(tab)).incognito;
    if (isPrivate && !evenPrivate) return { ok: true, value: { is: 'private' } };
    const drafted = await sendMessage('draftClipping', { of, beside, isPrivate });
    if (!drafted.ok) return drafted;
    return { ok: true, value: { draft: drafted.value.draft, known: drafted.value.known?.id ?? null } };
  };
  const store = createClipStore({
    draft,
    show,
    save: (wanted) => sendMessage('saveClipping', wanted),
    unclip: (id) => sendMessage('unclip', id),
  });
  const refresh = async (): Promise<void> => {
    const now = pageNow(state.peek());
    // A page that is being looked at anew may be the same.
    if (now === null) return;
    const { text } = now.page.article;
    if (text !== article) {
      article = text;
      store.forget();
      here.value = null;
    }
    await afterPaint();
    if (article !== text) return;
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
    takeDraft: store.takeDraft,
    prepare: store.prepare,
    actions: () => {
      const clipped = here.value ?? [];
      return store.actions((wanted) => clippedBefore(wanted, clipped));
    },
  };
}

/** What the page's own clippings tell of an item of the page. */
function clippedBefore(wanted: ClipWanted, here: readonly ClippingHere[]): ClipState | undefined {
  if (wanted.what !== 'item') return undefined;
  const start = wanted.spans[0]?.[0];
  const end = wanted.spans.at(-1)?.[1];
  const found = here.find((each) => each.found?.span[0] === start && each.found?.span[1] === end);
  if (found === undefined) return undefined;
  const { id, created } = found.clipping;
  return { is: 'done', answer: { ok: true, value: { is: 'already', id, created } } };
}
