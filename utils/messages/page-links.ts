import type { Analysis, PageReading } from '../model.ts';

/** Whom the names of a page stand for: what of a `PageReading` the corpus has a say in. */
export interface PageLinks extends Pick<PageReading, 'matches' | 'document'> {
  /** Those of the reading, and those that only the corpus knows. */
  readonly entities: Analysis['entities'];
}
