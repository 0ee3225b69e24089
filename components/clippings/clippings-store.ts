import { type Signal, signal } from '@preact/signals';
import type { ClippingsChange, ClippingsMove } from '../../utils/messages/clipping-messages.ts';
import { NO_ANSWER } from '../../utils/messages/no-answer.ts';
import type { Result } from '../../utils/model.ts';
import type { Clipping, ClippingDraft, ClippingId } from '../../utils/reader/clipping.ts';
import type {
  ClippingFacets,
  ClippingPage,
  ClippingQuery,
  ClippingRun,
} from '../../utils/reader/clipping-list.ts';
import type { ChangeRecord, Saved } from '../../utils/reader/clippings-types.ts';
import type { Asked } from '../panel/asked.ts';
import { problemInWords } from '../words/problem.ts';
import { BULK, type Done, inPieces } from './in-pieces.ts';

/** What the list asks of the background, which keeps the clippings. */
export interface ClippingsServices {
  readonly list: (query: ClippingQuery) => Promise<Result<ClippingPage>>;
  readonly change: (change: ClippingsChange) => Promise<Result<ChangeRecord>>;
  readonly move: (move: ClippingsMove) => Promise<Result<ChangeRecord>>;
  readonly add: (clippings: readonly Clipping[]) => Promise<Result<ChangeRecord>>;
  readonly undo: (record: ChangeRecord) => Promise<Result<ChangeRecord>>;
  readonly save: (draft: ClippingDraft) => Promise<Result<Saved & { readonly change: ChangeRecord }>>;
  /** What could not be saved and lies in memory. */
  readonly held: () => Promise<readonly ClippingDraft[]>;
  readonly retryHeld: () => Promise<readonly ClippingDraft[]>;
}

/** As much of the list as is known. */
export interface ClippingRows {
  readonly total: number;
  readonly clippings: number;
  readonly runs: readonly ClippingRun[];
  readonly facets: ClippingFacets;
  /** By place in the list; the others are asked for when they come near the view. */
  readonly rows: ReadonlyMap<number, Clipping>;
}

/** What was done, so that it can be said and taken back. */
export interface Deed {
  readonly what: 'undoDelete' | 'undoChange' | 'undoRestore' | 'undoErase' | 'undoAdd';
  readonly record: ChangeRecord;
}

export interface ClippingsStore {
  readonly query: Signal<ClippingQuery>;
  readonly list: Signal<Asked<ClippingRows> | null>;
  readonly selected: Signal<ReadonlySet<ClippingId>>;
  /** The one that is unfolded. */
  readonly open: Signal<ClippingId | null>;
  /** What is to be corrected before it is saved. */
  readonly draft: Signal<ClippingDraft | null>;
  /** Everything done since the page was opened, the last one last. */
  readonly deeds: Signal<readonly Deed[]>;
  /** What could not be saved and lies in memory until the browser is closed. */
  readonly held: Signal<readonly ClippingDraft[]>;
  readonly retryHeld: () => Promise<void>;
  /** Why the last change could not be kept; null where it was. */
  readonly unkept: Signal<string | null>;
  readonly ask: (query: ClippingQuery) => Promise<void>;
  /** The same question anew: something was changed, here or elsewhere. */
  readonly refresh: () => Promise<void>;
  /** Rows `from` to `to` are near the view. */
  readonly near: (from: number, to: number) => void;
  /** Every clipping that is found, in order. */
  readonly all: () => Promise<Result<readonly Clipping[]>>;
  readonly change: (change: ClippingsChange) => Promise<boolean>;
  readonly move: (move: ClippingsMove) => Promise<void>;
  readonly add: (clippings: readonly Clipping[]) => Promise<number | null>;
  /** Saves the draft; false where it could not be. */
  readonly saveDraft: (draft: ClippingDraft) => Promise<boolean>;
  readonly undo: () => Promise<void>;
}

/** Rows asked for at once: three views full. */
const PIECE = 60;

const DEED_OF = { trash: 'undoDelete', kept: 'undoRestore', gone: 'undoErase' } as const;

/** The reader's clippings as a list shows them: the question, the rows near the view, what is chosen and was done. */
export function createClippingsStore(services: ClippingsServices, first: ClippingQuery): ClippingsStore {
  const query = signal(first);
  const list = signal<Asked<ClippingRows> | null>(null);
  const selected = signal<ReadonlySet<ClippingId>>(new Set());
  const open = signal<ClippingId | null>(null);
  const draft = signal<ClippingDraft | null>(null);
  const deeds = signal<readonly Deed[]>([]);
  const held = signal<readonly ClippingDraft[]>([]);
  const unkept = signal<string | null>(null);
  let turn = 0;
  let asked = new Set<number>();
  let lastNear = 0;

  const page = (offset: number, limit: number): Promise<Result<ClippingPage>> =>
    services.list({ ...query.peek(), offset, limit }).catch(() => NO_ANSWER);

  const askHeld = async (): Promise<void> => {
    held.value = await services.held().catch(() => []);
  };
  const refresh = async (): Promise<void> => {
    turn += 1;
    const mine = turn;
    list.value ??= { state: 'asking' };
    void askHeld();
    const offset = Math.floor(lastNear / PIECE) * PIECE;
    asked = new Set([offset]);
    const answer = await page(offset, PIECE);
    // A later question has overtaken this one.
    if (turn !== mine) return;
    if (!answer.ok) {
      list.value = { state: 'failed', message: problemInWords(answer.error) };
      return;
    }
    const { rows, ...counts } = answer.value;
    list.value = {
      state: 'answered',
      value: { ...counts, rows: new Map(rows.map((row, at) => [offset + at, row])) },
    };
  };
  const ask = async (next: ClippingQuery): Promise<void> => {
    query.value = next;
    lastNear = 0;
    selected.value = new Set();
    await refresh();
  };
  const fetchPiece = async (offset: number): Promise<void> => {
    const mine = turn;
    const answer = await page(offset, PIECE);
    const known = list.peek();
    if (turn !== mine || !answer.ok || known?.state !== 'answered') return;
    const rows = new Map(known.value.rows);
    answer.value.rows.forEach((row, at) => {
      rows.set(offset + at, row);
    });
    list.value = { state: 'answered', value: { ...known.value, rows } };
  };
  const near = (from: number, to: number): void => {
    lastNear = from;
    for (let offset = Math.floor(from / PIECE) * PIECE; offset <= to; offset += PIECE) {
      if (asked.has(offset)) continue;
      asked.add(offset);
      void fetchPiece(offset);
    }
  };
  const all = async (): Promise<Result<readonly Clipping[]>> => {
    const found: Clipping[] = [];
    const seen = new Set<ClippingId>();
    for (let offset = 0; ; offset += BULK) {
      const answer = await page(offset, BULK);
      if (!answer.ok) return answer;
      for (const row of answer.value.rows) if (!seen.has(row.id)) found.push(row);
      for (const { id } of answer.value.rows) seen.add(id);
      if (offset + BULK >= answer.value.total) return { ok: true, value: found };
    }
  };
  const done = async (what: Deed['what'], change: Promise<Done>): Promise<number | null> => {
    const { record, failed } = await change;
    unkept.value = failed && problemInWords(failed.error);
    const { length } = record.entries;
    if (length > 0) deeds.value = [...deeds.value, { what, record }];
    await refresh();
    return failed === null ? length : null;
  };

  return {
    ...{ query, list, selected, open, draft, deeds, held, unkept, ask, refresh, near, all },
    change: async (change) =>
      (await done(
        'undoChange',
        inPieces(change.ids, (ids) => services.change({ ...change, ids })),
      )) !== null,
    move: async (move) => {
      const gone = new Set(move.ids);
      await done(
        DEED_OF[move.to],
        inPieces(move.ids, (ids) => services.move({ ...move, ids })),
      );
      selected.value = new Set([...selected.value].filter((id) => !gone.has(id)));
    },
    add: (clippings) => done('undoAdd', inPieces(clippings, services.add)),
    saveDraft: async (wanted) => {
      const saved = services.save(wanted);
      const kept = await done(
        'undoAdd',
        inPieces([wanted], () =>
          saved.then((result) => (result.ok ? { ok: true, value: result.value.change } : result)),
        ),
      );
      if (kept === null) return false;
      const result = await saved;
      if (result.ok) open.value = result.value.clipping.id;
      draft.value = null;
      return true;
    },
    retryHeld: async () => {
      held.value = await services.retryHeld().catch(() => held.value);
      await refresh();
    },
    undo: async () => {
      const last = deeds.value.at(-1);
      if (last === undefined) return;
      const { failed } = await inPieces(last.record.entries, (entries) => services.undo({ entries }));
      unkept.value = failed && problemInWords(failed.error);
      // Taken back twice is taken back once: a deed that was only begun stays.
      if (failed === null) deeds.value = deeds.value.slice(0, -1);
      await refresh();
    },
  };
}
