import type { NameOf, RelatedCandidate } from './related-candidate.ts';

/**
 * Whether two statements may be one by who says them: somebody says both, or of one nobody is known to say it.
 * Speakers of different bundles are one where they are called the same; names are asked for only where ids differ.
 */
export function maySpeakAsOne(a: RelatedCandidate, b: RelatedCandidate, nameOf: NameOf): boolean {
  if (a.row.speakers.length === 0 || b.row.speakers.length === 0) return true;
  if (a.bundle === b.bundle && a.row.speakers.some((id) => b.row.speakers.includes(id))) return true;
  const [some, others] = [namesOf(a, nameOf), namesOf(b, nameOf)];
  return some.length === 0 || others.length === 0 || some.some((name) => others.includes(name));
}

function namesOf({ bundle, row }: RelatedCandidate, nameOf: NameOf): string[] {
  return row.speakers.flatMap((id) => nameOf({ bundle, id })?.toLowerCase() ?? []);
}
