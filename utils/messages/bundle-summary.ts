import type { Coverage, IsoDate } from '../model.ts';

/** A bundle that is installed, as lists show it. */
export interface BundleSummary {
  readonly id: string;
  readonly name: string;
  readonly publisher: string;
  readonly version: string;
  readonly licence: string;
  readonly statements: number;
  readonly documents: number;
  /** People, organisations and places. */
  readonly entities: number;
  readonly coverage: Coverage;
  /** Came with the extension. */
  readonly shipped: boolean;
  /** Bytes that its rows and index take. */
  readonly bytes: number;
  /** It is being indexed anew and does not answer until then. */
  readonly waiting: boolean;
  /** The day of the last import; null for what came with the extension. */
  readonly imported: IsoDate | null;
}
