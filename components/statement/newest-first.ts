import type { CorpusStatement, IsoDate } from '../../utils/model.ts';

/** When it was said, else when it was printed. */
export function saidOn(statement: CorpusStatement): IsoDate | null {
  return statement.said ?? statement.document?.published ?? null;
}

/** Of statements of one day their own words come before what others made of them. */
const KIND_RANK: Readonly<Record<CorpusStatement['kind'], number>> = {
  direct: 0,
  mixed: 1,
  given: 1,
  indirect: 2,
};

/** Newest first, undated last; of one date the quotes first. What is equal keeps its order. */
export function newestFirst(statements: readonly CorpusStatement[]): readonly CorpusStatement[] {
  return [...statements].sort((a, b) => {
    const [dateA, dateB] = [saidOn(a) ?? '', saidOn(b) ?? ''];
    if (dateA !== dateB) return dateA < dateB ? 1 : -1;
    return KIND_RANK[a.kind] - KIND_RANK[b.kind];
  });
}
