import type { BundlePreview } from '../../utils/corpus/preview-bundle.ts';
import type { BundleId, Result } from '../../utils/model.ts';

/** The library page asks its worker. A `job` is one chosen file, from its check to its end. */
export type PageToDesk =
  /** Reads a bundle through and says what its import would do. */
  | { readonly type: 'check'; readonly job: number; readonly file: File }
  | {
      readonly type: 'install';
      readonly job: number;
      readonly file: File;
      readonly withoutBadRows: boolean;
      /** It came with the extension. */
      readonly shipped: boolean;
    }
  /** Ends a check or an install, waiting or under way. */
  | { readonly type: 'cancel'; readonly job: number }
  /** At once, whatever is under way; what it stored is swept when there is time. */
  | { readonly type: 'remove'; readonly bundle: BundleId };

export type DeskToPage =
  | { readonly type: 'started'; readonly job: number }
  /** An import that was started waits until nothing else in the browser changes the corpus. */
  | { readonly type: 'held'; readonly job: number }
  | { readonly type: 'progress'; readonly job: number; readonly rows: number; readonly total: number }
  | { readonly type: 'checked'; readonly job: number; readonly result: Result<BundlePreview> }
  | { readonly type: 'installed'; readonly job: number; readonly result: Result<Installed> }
  | { readonly type: 'removed'; readonly bundle: BundleId; readonly result: Result<boolean> };

export interface Installed {
  readonly outcome: 'installed' | 'replaced' | 'same';
  /** Its id in the corpus. */
  readonly bundle: BundleId;
  readonly name: string;
  readonly publisher: string;
  /** Rows that were left out. */
  readonly leftOut: number;
}
