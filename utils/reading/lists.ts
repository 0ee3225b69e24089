import { words } from './en/words.ts';
import { GIVEN } from './lexicon.ts';
import type { NameSpan } from './name-span.ts';
import type { Candidate } from './people.ts';
import type { Scene } from './scene.ts';

/** What stands between the items of a list. */
const JOINTS = words(', and or & /');
/** What starts or ends at a token. */
const NOTHING = 0;
const PLACE = 1;
const ORGANISATION = 2;
/** Points above which a candidate is a person whatever stands beside it. */
const SURE = 2.6;

/**
 * What a run of unknown capitals is by its neighbours in a list: `Palanga, Nida and Klaipėda` are places if two
 * of them are, `the Greens, Dveri, the Radical Party` organisations. Spreads from neighbour to neighbour, once
 * from the left and once from the right. Surnames of people named in full are left alone.
 */
export function kindsInLists(
  scene: Scene,
  candidates: readonly Candidate[],
  organisations: readonly NameSpan[],
): ReadonlyMap<Candidate, 'place' | 'organisation'> {
  const { tokens } = scene;
  const starts = new Uint8Array(tokens.count + 1);
  const ends = new Uint8Array(tokens.count + 1);
  for (const { first, last } of organisations) {
    starts[first] = ORGANISATION;
    ends[last] = ORGANISATION;
  }
  for (const { first, last, known } of scene.known) {
    if (known.kind !== 'place' || scene.taken[first]) continue;
    starts[first] = PLACE;
    ends[last] = PLACE;
  }
  const surnames = new Set<string>();
  for (const { last, words, score } of candidates)
    if (words > 1 && score >= SURE) surnames.add(tokens.lower[last - 1] as string);
  const open = candidates.filter(
    ({ first, last, titled, score }) =>
      !titled &&
      score < SURE &&
      ((scene.classes[first] as number) & GIVEN) === 0 &&
      !surnames.has(tokens.lower[last - 1] as string),
  );
  const kinds = new Map<Candidate, 'place' | 'organisation'>();
  for (const candidate of open) spread(candidate, ends[before(candidate.first)]);
  for (const candidate of open.toReversed()) {
    if (!kinds.has(candidate)) spread(candidate, starts[behind(candidate.last)]);
  }
  return kinds;

  function spread(candidate: Candidate, kind = NOTHING): void {
    if (kind === NOTHING) return;
    // One organisation beside a name says little; one on each side, or a list that goes on, says much.
    const other = ends[before(candidate.first)] === kind && starts[behind(candidate.last)] === kind;
    if (kind === ORGANISATION && !other) return;
    kinds.set(candidate, kind === PLACE ? 'place' : 'organisation');
    starts[candidate.first] = kind;
    ends[candidate.last] = kind;
  }

  /** The token behind the item before this one, over `, and the`; -1 where no list goes on. */
  function before(first: number): number {
    let at = first - 1;
    if (tokens.lower[at] === 'the') at--;
    const start = at;
    while (at > 0 && start - at < 2 && JOINTS.has(tokens.lower[at] as string)) at--;
    return at < start && scene.sentenceOf[at] === scene.sentenceOf[first] ? at + 1 : -1;
  }

  function behind(last: number): number {
    let at = last;
    while (at < tokens.count && at - last < 2 && JOINTS.has(tokens.lower[at] as string)) at++;
    if (at === last) return -1;
    return tokens.lower[at] === 'the' ? at + 1 : at;
  }
}
