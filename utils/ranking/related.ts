import type { Quantity, RelatedGroup } from '../model.ts';
import { askedFigures } from './asked-figures.ts';
import { cutStatement } from './cut-statement.ts';
import { compareFigures } from './figures.ts';
import { groupNearDuplicates } from './near-duplicates.ts';
import type {
  NameOf,
  RankedStatement,
  RelatedCandidate,
  RelatedQuery,
  TermStatistics,
} from './related-candidate.ts';
import { maySpeakAsOne } from './same-speaker.ts';
import { speakerScores } from './speaker-evidence.ts';
import { type TextEvidence, textEvidence } from './text-evidence.ts';
import { HALF_LIFE_DAYS, HALF_SCORE, SURE_SPEAKER, WEIGHTS } from './weights.ts';

/** Of each group so many are compared with each other: it costs time, and nobody reads on. */
const MOST_OF_GROUP: Readonly<Record<RelatedGroup, number>> = { speaker: 18, institution: 10, others: 24 };

/**
 * Ranks earlier statements by how well they go with one, best first, near-duplicates folded into the best of
 * them. The score is 0 to 1 and orders within one answer only. Of few candidates the speakers' names are asked for.
 */
export function rankRelated<C extends RelatedCandidate>(
  query: RelatedQuery,
  candidates: readonly C[],
  statistics: TermStatistics,
  nameOf: NameOf,
): RankedStatement<C>[] {
  const quantities = askedFigures(query);
  const cuts = candidates.map(cutStatement);
  const texts = candidates.map(({ row }) => row.text);
  const evidence = textEvidence(query.text, cuts, texts, statistics);
  const speakers = speakerScores(query.speakers, candidates, nameOf);
  const published = query.published === null ? null : Date.parse(query.published);
  const scored = candidates.map((candidate, at) => {
    const text = evidence[at];
    const score =
      (text === undefined ? 0 : textScore(text)) +
      (speakers[at] ?? 0) +
      (isOfInstitution(query, candidate) ? WEIGHTS.institution : 0) +
      figureScore(quantities, candidate.row.quantities) +
      dateScore(query.dates, published, candidate);
    return { candidate, score, words: cuts[at]?.words ?? [], group: groupOf(query, candidate) };
  });
  scored.sort((a, b) => b.score - a.score || newerFirst(a.candidate, b.candidate));
  const left: Record<RelatedGroup, number> = { ...MOST_OF_GROUP };
  const kept = scored.filter(({ group }) => left[group]-- > 0);

  const groups = groupNearDuplicates(
    kept.map(({ words }) => words),
    (canonical, other) => {
      const [a, b] = [kept[canonical], kept[other]];
      return a !== undefined && b !== undefined && maySpeakAsOne(a.candidate, b.candidate, nameOf);
    },
  );
  return groups.flatMap((members): RankedStatement<C>[] => {
    const score = kept[members[0] ?? -1]?.score ?? 0;
    const [canonical, ...others] = members
      .flatMap((at) => kept[at] ?? [])
      .sort((a, b) => earlierFirst(a.candidate, b.candidate));
    if (canonical === undefined) return [];
    const { candidate, group } = canonical;
    return [
      {
        candidate,
        sightings: others.map((other) => other.candidate),
        group,
        score: Math.max(0, score) / (Math.max(0, score) + HALF_SCORE),
      },
    ];
  });
}

const SIGNS = [
  'match',
  'matchShare',
  'inTitle',
  'rarest',
  'alike',
  'company',
  'run',
  'sameYear',
  'otherYear',
] as const satisfies readonly (keyof TextEvidence)[];

function textScore(evidence: TextEvidence): number {
  let score = 0;
  for (const name of SIGNS) score += WEIGHTS[name] * evidence[name];
  return score;
}

function figureScore(asked: readonly Quantity[], known: readonly Quantity[]): number {
  if (asked.length === 0 || known.length === 0) return 0;
  const compared = compareFigures(asked, known);
  if (compared === null) return 0;
  return compared === 'same' ? WEIGHTS.sameFigure : WEIGHTS.figureDiffers;
}

const DAY = 86_400_000;

/** `published` in milliseconds. */
function dateScore(
  dates: RelatedQuery['dates'],
  published: number | null,
  { row, date }: RelatedCandidate,
): number {
  const common = dates.length > 0 && row.dates.some((one) => dates.includes(one)) ? WEIGHTS.date : 0;
  if (published === null || date === null) return common;
  const age = (published - Date.parse(date)) / DAY;
  return age >= 0 ? common + WEIGHTS.fresh * 0.5 ** (age / HALF_LIFE_DAYS) : common;
}

let collator: Intl.Collator | null = null;

/** Made when first needed: it takes some milliseconds, which a woken worker that is asked for names need not wait. */
function natural(a: string, b: string): number {
  collator ??= new Intl.Collator('en', { numeric: true });
  return collator.compare(a, b);
}

/** Of equals the newest, what is undated last, then in the order of the ids that the input gave. */
function newerFirst(a: RelatedCandidate, b: RelatedCandidate): number {
  return compareText(b.date ?? '', a.date ?? '') || natural(a.row.source, b.row.source);
}

/** Of near-duplicates the first printed is the statement, the others are its sightings. */
function earlierFirst(a: RelatedCandidate, b: RelatedCandidate): number {
  return compareText(a.date ?? '9', b.date ?? '9') || natural(a.row.source, b.row.source);
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function isOfInstitution({ institutions }: RelatedQuery, { bundle, row }: RelatedCandidate): boolean {
  return institutions.some(
    (ref) => ref.bundle === bundle && (row.institutions.includes(ref.id) || row.speakers.includes(ref.id)),
  );
}

function groupOf(query: RelatedQuery, candidate: RelatedCandidate): RelatedGroup {
  const { bundle, row } = candidate;
  const isSpeaker = query.speakers.some(
    ({ ref, weight }) => weight >= SURE_SPEAKER && ref.bundle === bundle && row.speakers.includes(ref.id),
  );
  if (isSpeaker) return 'speaker';
  return isOfInstitution(query, candidate) ? 'institution' : 'others';
}
