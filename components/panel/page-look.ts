import type { PageReading } from '../../utils/model.ts';
import type { Running } from '../../utils/page/runs-here.ts';

/** What the panel's tab has to show. */
export type PageLook =
  | { readonly state: 'loading' | 'reading' | 'not-news' | 'no-access' | 'pdf' | 'not-there' }
  /** The reader has stopped it here. */
  | { readonly state: 'stopped'; readonly why: Extract<Running, { readonly runs: 'no' }> }
  | { readonly state: 'failed'; readonly message: string }
  | {
      readonly state: 'read';
      readonly page: PageReading;
      readonly cardBlocked: boolean;
      readonly inFrame: boolean;
    };
