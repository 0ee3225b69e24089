import { foldName } from '../text/fold.ts';
import type { NameOf, RelatedCandidate, RelatedQuery } from './related-candidate.ts';
import { LEAST_SPEAKER, WEIGHTS } from './weights.ts';

/**
 * What each candidate's speakers add to its score. Nothing where nobody is asked for. Of one who is asked for by a
 * name that the corpus has cut to an initial (`Ona S` for Ona Sugalvota), the title must say the whole.
 */
export function speakerScores(
  asked: RelatedQuery['speakers'],
  candidates: readonly RelatedCandidate[],
  nameOf: NameOf,
): number[] {
  if (asked.length === 0) return candidates.map(() => 0);
  const names = asked.flatMap(({ ref }) => askedName(ref, candidates, nameOf));
  return candidates.map((candidate) => {
    const { bundle, row } = candidate;
    if (row.speakers.length === 0) return WEIGHTS.unattributed;
    let best = 0;
    for (const { ref, weight } of asked)
      if (ref.bundle === bundle && row.speakers.includes(ref.id))
        best = Math.max(best, weight, LEAST_SPEAKER);
    if (best === 0 && isCutName(candidate, names, nameOf)) best = LEAST_SPEAKER;
    return WEIGHTS.speaker * best;
  });
}

interface Name {
  readonly first: string;
  readonly last: string;
}

function askedName(
  ref: RelatedQuery['speakers'][number]['ref'],
  candidates: readonly RelatedCandidate[],
  nameOf: NameOf,
): Name[] {
  const speaks = candidates.some(({ bundle, row }) => bundle === ref.bundle && row.speakers.includes(ref.id));
  const name = speaks ? nameOf(ref) : null;
  return name === null ? [] : [split(name)];
}

function split(name: string): Name {
  const words = foldName(name).split(' ');
  return { first: words[0] ?? '', last: words.at(-1) ?? '' };
}

/** Whether a name may end in a lone letter; to fold every speaker's would take longer than all the rest. */
const MAY_BE_CUT = /[^\p{L}\p{N}]\p{L}[^\p{L}\p{N}]*$/u;

function isCutName(
  { bundle, row, title }: RelatedCandidate,
  names: readonly Name[],
  nameOf: NameOf,
): boolean {
  if (title === null || names.length === 0) return false;
  const inTitle = foldName(title).split(' ');
  // Few titles say the name, and of the others nobody's own name need be known.
  if (!names.some(({ last }) => inTitle.includes(last))) return false;
  return row.speakers.some((id) => {
    const name = nameOf({ bundle, id });
    if (name === null || !MAY_BE_CUT.test(name)) return false;
    const { first, last } = split(name);
    if (last.length !== 1 || first === last) return false;
    const full = names.find((one) => one.first === first && one.last.startsWith(last));
    return full !== undefined && inTitle.includes(full.last);
  });
}
