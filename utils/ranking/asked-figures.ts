import type { Quantity } from '../model.ts';
import { figuresIn } from './figures.ts';
import type { RelatedQuery } from './related-candidate.ts';

/** The figures of a question: as they come with it, else as its text has them. */
export function askedFigures({ quantities, text }: RelatedQuery): readonly Quantity[] {
  return quantities.length > 0 ? quantities : figuresIn(text);
}
