import { signal } from '@preact/signals';
import type { ClipAnswer, ClipOrder, ClipWanted } from '../../utils/messages/clipping-messages.ts';
import { NO_ANSWER } from '../../utils/messages/no-answer.ts';
import type { Result } from '../../utils/model.ts';
import type { ClippingDraft, ClippingId } from '../../utils/reader/clipping.ts';
import type { Saved } from '../../utils/reader/clippings-types.ts';
import { type ClipActions, type ClipState, clipKey } from './clip-context.ts';

/** What would be saved, and the clipping of the same words where they are kept already. */
export interface Drafted {
  readonly draft: ClippingDraft;
  readonly known: ClippingId | null;
}

export interface ClipServices {
  /** The draft of what is ordered; an answer instead where there is none to be made. */
  readonly draft: (order: ClipOrder) => Promise<Result<Drafted | ClipAnswer>>;
  readonly save: (draft: ClippingDraft) => Promise<Result<Saved>>;
  readonly unclip: (id: ClippingId) => Promise<Result<null>>;
  /** Shows the clippings, one of them unfolded; a draft that waits is shown there too. */
  readonly show: (id: ClippingId | null) => void;
}

/** Clipping from one of the extension's own pages, order by order. */
export interface ClipStore {
  /** For the views as they are now; `before` tells what is clipped already of what nobody has ordered here. */
  readonly actions: (before?: (wanted: ClipWanted) => ClipState | undefined) => ClipActions;
  /** Shows what would be saved, to be corrected first. */
  readonly prepare: (order: ClipOrder) => void;
  /** What the reader wants to correct before it is saved, once. */
  readonly takeDraft: () => ClippingDraft | null;
  /** Another page is looked at: what became of the orders of the last one is of no use. */
  readonly forget: () => void;
}

export function createClipStore(services: ClipServices): ClipStore {
  const states = signal<Readonly<Record<string, ClipState>>>({});
  let waiting: ClippingDraft | null = null;

  const settle = ({ wanted }: Pick<ClipOrder, 'wanted'>, answer: Result<ClipAnswer>): void => {
    states.value = { ...states.value, [clipKey(wanted)]: { is: 'done', answer } };
  };
  const clip = async (order: ClipOrder): Promise<Result<ClipAnswer>> => {
    const drafted = await services.draft(order);
    if (!drafted.ok) return drafted;
    if ('is' in drafted.value) return { ok: true, value: drafted.value };
    const saved = await services.save(drafted.value.draft);
    if (!saved.ok) return saved;
    const { is, clipping } = saved.value;
    return { ok: true, value: { is, id: clipping.id, created: clipping.created } };
  };
  const draft = async (order: ClipOrder): Promise<void> => {
    const drafted = await services.draft({ ...order, evenPrivate: true });
    if (!drafted.ok) return settle(order, drafted);
    if ('is' in drafted.value) return settle(order, { ok: true, value: drafted.value });
    if (drafted.value.known === null) waiting = drafted.value.draft;
    services.show(drafted.value.known);
  };

  const prepare = (order: ClipOrder): void => void draft(order).catch(() => settle(order, NO_ANSWER));

  return {
    prepare,
    takeDraft: () => {
      const draft = waiting;
      waiting = null;
      return draft;
    },
    forget: () => {
      states.value = {};
    },
    actions: (before) => {
      const known = states.value;
      return {
        stateOf: (wanted) => known[clipKey(wanted)] ?? before?.(wanted),
        clip: (order) => {
          states.value = { ...states.value, [clipKey(order.wanted)]: { is: 'asking' } };
          void clip(order)
            .catch(() => NO_ANSWER)
            .then((answer) => settle(order, answer));
        },
        unclip: async (wanted, id) => {
          const done = await services.unclip(id).catch(() => NO_ANSWER);
          const { [clipKey(wanted)]: _, ...others } = states.value;
          states.value = done.ok ? others : { ...others, [clipKey(wanted)]: { is: 'done', answer: done } };
        },
        open: services.show,
        prepare,
      };
    },
  };
}
