import { createContext } from 'preact';
import type { PauseCommand } from '../../utils/page/pause-command.ts';
import type { Running } from '../../utils/page/runs-here.ts';

/** Where the extension runs, as far as the panel's tab goes, and what can be said of it. */
export interface Where {
  /** The tab's site; null where it has none, or extensions are shut out. */
  readonly site: string | null;
  readonly running: Running;
  readonly onChoose: (command: PauseCommand) => void;
  /** Asks the browser for the permission that it withholds; null where it does not. */
  readonly onGrant: (() => void) | null;
  readonly onOptions: () => void;
}

/** Null on a surface that belongs to no tab. */
export const WhereContext = createContext<Where | null>(null);
