import type { LocalId, Match, PageReading } from '../../utils/model.ts';
import { type Refusal, withoutRefused } from '../../utils/reader/refusals.ts';

/** A page's reading without the links that the reader has refused. */
export function obeyRefusals(page: PageReading, refusals: readonly Refusal[]): PageReading {
  if (refusals.length === 0) return page;
  const matches: Record<LocalId, readonly Match[]> = {};
  for (const { id, name } of page.analysis.entities) {
    const left = withoutRefused(name, page.matches[id] ?? [], refusals);
    if (left.length > 0) matches[id] = left;
  }
  return { ...page, matches };
}
