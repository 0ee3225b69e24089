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
    const passes = passedOn(statement);
    const last = Math.min(statements.length - 1, index + NEIGHBOURS);
    for (let near = Math.max(0, index - NEIGHBOURS); near <= last; near++) {
      const other = statements[near];
      if (!other || near === index) continue;
      if (passes ? holdsOnlyCue(statement, other) : isTold(statement, other)) return false;
    }
    return true;
  });

  /** Whether the other one tells of a statement: of its cue, in words that are no quotation. */
  function isTold(statement: ArticleStatement, other: ArticleStatement): boolean {
    if (!statement.cue || other.kind === 'direct' || !holds(other.content, statement.cue)) return false;
    // `said that she saw “a gift”`: her own words once more.
    return statement.kind === 'direct' ? hasSameSpeakers(other, statement) : !passedOn(other);
  }
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

function holds(content: readonly Span[], inner: Span): boolean {
  for (const span of content) if (span[0] <= inner[0] && inner[1] <= span[1]) return true;
  return false;
}
