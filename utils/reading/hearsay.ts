import type { ArticleStatement, LocalId, Span } from '../model.ts';

/** In statements: one that holds another stands next to it, or nearly. */
const NEIGHBOURS = 4;

/**
 * The statements without those that the article itself does not attribute: in `Brandt said that Kalnina had
 * denied it` the article has Brandt's word for what Kalnina did. A medium only passes on what it heard, so
 * behind it (`The Herald reported that Kalnina denied it`) both stay; so do quotations, which are somebody's
 * very words. Where a medium passes on `this` (`The ministry reported this, according to the Herald`), its
 * own share says nothing and is left out. Linear in the number of statements.
 */
export function withoutHearsay(
  statements: readonly ArticleStatement[],
  isMedium: (speaker: LocalId) => boolean,
): ArticleStatement[] {
  const passedOn = (statement: ArticleStatement): boolean =>
    statement.speakers.length > 0 && statement.speakers.every(isMedium);
  return statements.filter((statement, index) => {
    const near = statements.slice(Math.max(0, index - NEIGHBOURS), index + NEIGHBOURS + 1);
    const others = near.filter((other) => other !== statement);
    if (passedOn(statement)) return !others.some((inner) => holdsOnlyCue(statement, inner));
    const { cue } = statement;
    if (!cue) return true;
    const outers = others.filter((outer) => outer.kind !== 'direct' && holds(outer.content, cue));
    // `said that she saw “a gift”`: her own words once more.
    if (statement.kind === 'direct') return !outers.some((outer) => hasSameSpeakers(outer, statement));
    return outers.every(passedOn);
  });
}

function hasSameSpeakers(a: ArticleStatement, b: ArticleStatement): boolean {
  return b.speakers.length > 0 && a.speakers.join() === b.speakers.join();
}

/** Whether the inner one's cue lies in the outer one's words, but what it says does not. */
function holdsOnlyCue(outer: ArticleStatement, inner: ArticleStatement): boolean {
  const [first] = inner.content;
  return (
    inner.cue !== null &&
    first !== undefined &&
    holds(outer.content, inner.cue) &&
    !holds(outer.content, first)
  );
}

function holds(content: readonly Span[], [start, end]: Span): boolean {
  return content.some((span) => span[0] <= start && end <= span[1]);
}
