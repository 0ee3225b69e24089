import type { Result } from '../model.ts';
import type { Clipping, ClippingChange, ClippingDraft, ClippingId } from './clipping.ts';
import type { ClippingPage, ClippingQuery } from './clipping-list.ts';

/** `back`: it lay in the trash and was taken out again. */
export interface Saved {
  readonly is: 'saved' | 'already' | 'back';
  readonly clipping: Clipping;
}

/** What a change did to clippings, one entry each; null where there was none before, or is none any more. */
export interface ChangeRecord {
  readonly entries: readonly { readonly before: Clipping | null; readonly after: Clipping | null }[];
}

/** The reader's clippings. What changes them gives a record that `undo` takes back, and a failing storage as a failure. */
export interface Clippings {
  /** The same words on the same page are one clipping: where they are kept already, that one is given. */
  save(draft: ClippingDraft): Promise<Result<Saved & { readonly change: ChangeRecord }>>;
  /** Changes fields of some; `make` sees each as it is. Ids that are not there are passed over. */
  change(
    ids: readonly ClippingId[],
    make: (clipping: Clipping) => ClippingChange,
  ): Promise<Result<ChangeRecord>>;
  trash(ids: readonly ClippingId[]): Promise<Result<ChangeRecord>>;
  restore(ids: readonly ClippingId[]): Promise<Result<ChangeRecord>>;
  /** For ever; only `undo` with the record brings them back. */
  erase(ids: readonly ClippingId[]): Promise<Result<ChangeRecord>>;
  /** Adds clippings as they are (an import); those whose words are kept already on that page are passed over. */
  add(clippings: readonly Clipping[]): Promise<Result<ChangeRecord>>;
  /** Puts every clipping of the record back as it was; the record that is returned does it again. */
  undo(change: ChangeRecord): Promise<Result<ChangeRecord>>;
  /** Erases what has lain in the trash for 30 days; how many. */
  sweep(): Promise<Result<number>>;
  get(ids: readonly ClippingId[]): Promise<Result<readonly Clipping[]>>;
  /** Of one page, by its canonical address, in the order of its text. */
  onPage(url: string): Promise<Result<readonly Clipping[]>>;
  /** Of an official or institution: by `filingKeys` of what a card knows of them; the newest first. */
  filedUnder(keys: readonly string[]): Promise<Result<readonly Clipping[]>>;
  list(query: ClippingQuery): Promise<Result<ClippingPage>>;
}
