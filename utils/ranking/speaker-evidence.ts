import { foldName } from '../text/fold.ts';
import type { RelatedCandidate, RelatedQuery } from './related-candidate.ts';
import { LEAST_SPEAKER, WEIGHTS } from './weights.ts';

/**
 * What each candidate's speakers add to its score. Nothing where nobody is asked for. Of one who is asked for by a
 * name that the corpus has cut to an initial (`Ona S` for Ona Sugalvota), the title must say the whole.
 */
export function speakerScores(
  asked: RelatedQuery['speakers'],
  candidates: readonly RelatedCandidate[],
): number[] {
  if (asked.length === 0) return candidates.map(() => 0);
  const names = asked.flatMap(({ ref }) => nameOf(ref, candidates));
  return candidates.map((candidate) => {
    const { bundle, row } = candidate;
    if (row.speakers.length === 0) return WEIGHTS.unattributed;
    let best = 0;
    for (const { ref, weight } of asked)
      if (ref.bundle === bundle && row.speakers.includes(ref.id))
        best = Math.max(best, weight, LEAST_SPEAKER);
    if (best === 0 && isCutName(candidate, names)) best = LEAST_SPEAKER;
    return WEIGHTS.speaker * best;
  });
}

interface Name {
  readonly first: string;
  readonly last: string;
}

function nameOf(
  ref: RelatedQuery['speakers'][number]['ref'],
  candidates: readonly RelatedCandidate[],
): Name[] {
  for (const { statement } of candidates) {
    const speaker = statement.speakers.find(({ bundle, id }) => bundle === ref.bundle && id === ref.id);
    if (speaker !== undefined) return [split(speaker.name)];
  }
  return [];
}

function split(name: string): Name {
  const words = foldName(name).split(' ');
  return { first: words[0] ?? '', last: words.at(-1) ?? '' };
}

/** Whether a name may end in a lone letter; to fold every speaker's would take longer than all the rest. */
const MAY_BE_CUT = /[^\p{L}\p{N}]\p{L}[^\p{L}\p{N}]*$/u;

function isCutName({ statement, title }: RelatedCandidate, names: readonly Name[]): boolean {
  if (title === null || names.length === 0) return false;
  return statement.speakers.some((speaker) => {
    if (!MAY_BE_CUT.test(speaker.name)) return false;
    const { first, last } = split(speaker.name);
    if (last.length !== 1 || first === last) return false;
    const full = names.find((name) => name.first === first && name.last.startsWith(last));
    return full !== undefined && foldName(title).split(' ').includes(full.last);
  });
}
