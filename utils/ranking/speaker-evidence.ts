import { foldName } from '../text/fold.ts';
import type { RelatedCandidate, RelatedQuery } from './related-candidate.ts';
import { LEAST_SPEAKER, NAMED_IN_TITLE } from './weights.ts';

/**
 * `wordings` are the candidates' plain words. How much each candidate is the asked speaker's: null where nobody is asked for or known, else 0 to 1. A title or
 * text that names the speaker says that an unattributed statement is theirs or about them.
 */
export function speakerEvidence(
  asked: RelatedQuery['speakers'],
  candidates: readonly RelatedCandidate[],
  wordings: readonly (readonly string[])[],
): (number | null)[] {
  if (asked.length === 0) return candidates.map(() => null);
  const surnames = new Set(asked.flatMap(({ ref }) => surnamesOf(ref, candidates)));
  return candidates.map((candidate, at) => {
    const { bundle, row, title } = candidate;
    let best = 0;
    for (const { ref, weight } of asked)
      if (ref.bundle === bundle && row.speakers.includes(ref.id))
        best = Math.max(best, weight, LEAST_SPEAKER);
    if (best > 0) return best;
    if (!couldBeTheirs(candidate, surnames)) return 0;
    for (const { ref } of asked)
      if (ref.bundle === bundle && row.mentions.includes(ref.id)) return NAMED_IN_TITLE;
    const isNamed = (word: string): boolean => surnames.has(word);
    const named = wordings[at]?.some(isNamed) || (title !== null && foldName(title).split(' ').some(isNamed));
    return named ? NAMED_IN_TITLE : 0;
  });
}

function surnamesOf(
  ref: RelatedQuery['speakers'][number]['ref'],
  candidates: readonly RelatedCandidate[],
): string[] {
  for (const { statement } of candidates) {
    const speaker = statement.speakers.find(({ bundle, id }) => bundle === ref.bundle && id === ref.id);
    if (speaker !== undefined) return [surname(speaker.name)].filter(Boolean);
  }
  return [];
}

const surname = (name: string): string => foldName(name).split(' ').at(-1) ?? '';

/** Whether nobody else is known to have said it; a surname cut to its initial is nobody. */
function couldBeTheirs({ statement }: RelatedCandidate, surnames: ReadonlySet<string>): boolean {
  return statement.speakers.every(({ name }) => {
    const last = surname(name);
    return last.length < 2 || surnames.has(last);
  });
}
