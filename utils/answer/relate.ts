import type { FoundStatement } from '../corpus/corpus-request.ts';
import { namedBy, nameStatement } from '../corpus/name-statement.ts';
import type { Corpus } from '../corpus/open-corpus.ts';
import type { EntityRef, IsoDate, Related, RelatedGroup } from '../model.ts';
import { rankRelated } from '../ranking/related.ts';
import type { RankedStatement, RelatedQuery } from '../ranking/related-candidate.ts';
import { splitTags, tagTerms } from '../ranking/split-tags.ts';
import { tellRelated } from '../ranking/tell-related.ts';
import { terms } from '../ranking/terms.ts';
import { FIRST_LOOK } from '../ranking/weights.ts';
import { createEntityNames } from './entity-names.ts';

/** The panel's question (`RelateQuestion` in `messages.ts`), with the figures and dates that its text holds. */
export interface RelateQuestion extends Partial<Pick<RelatedQuery, 'quantities' | 'dates'>> {
  readonly text: string;
  readonly speakers: readonly EntityRef[];
  readonly institutions: readonly EntityRef[];
  readonly published: string | null;
  /** The page's own article in the corpus, by its bundle and document id. */
  readonly exclude: { readonly bundle: string; readonly id: string } | null;
  readonly limit: number;
}

const GROUPS: readonly RelatedGroup[] = ['speaker', 'institution', 'others'];
/** Of each group so many are shown, however much better the other groups are: the groups are the point. */
const OF_EACH_GROUP = 3;

/** Earlier statements that go with one on a page, in order of group, then score. Two reads: them, and who says them. */
export async function relate(corpus: Corpus, question: RelateQuestion): Promise<Related[]> {
  const query: RelatedQuery = {
    text: question.text,
    speakers: question.speakers.map((ref) => ({ ref, weight: 1 })),
    institutions: question.institutions,
    quantities: question.quantities ?? [],
    dates: question.dates ?? [],
    published: question.published as IsoDate | null,
  };
  return ask(corpus, query, question.exclude, (ranked) => {
    const shown = new Set(
      GROUPS.flatMap((group) => ranked.filter((one) => one.group === group).slice(0, OF_EACH_GROUP)),
    );
    for (const one of ranked) if (shown.size < question.limit) shown.add(one);
    return [...shown].sort((a, b) => GROUPS.indexOf(a.group) - GROUPS.indexOf(b.group) || b.score - a.score);
  });
}

/** All that was found for a statement, best first. Two reads; three for a post whose tags have to be parted. */
export function relatedByScore(
  corpus: Corpus,
  query: RelatedQuery,
  exclude: RelateQuestion['exclude'],
): Promise<Related[]> {
  return ask(corpus, query, exclude, (ranked) => ranked);
}

type Ranked = RankedStatement<FoundStatement>;

/** `choose` picks what is shown from all, which come best first. */
async function ask(
  corpus: Corpus,
  given: RelatedQuery,
  exclude: RelateQuestion['exclude'],
  choose: (ranked: readonly Ranked[]) => readonly Ranked[],
): Promise<Related[]> {
  const query = { ...given, text: await withPartedTags(corpus, given.text) };
  const asked = query.speakers.map(({ ref }) => ref);
  const answer = await corpus.read({
    related: [
      {
        terms: terms(query.text),
        speakers: asked,
        institutions: query.institutions,
        look: FIRST_LOOK,
        exclude: exclude as { bundle: EntityRef['bundle']; id: string } | null,
      },
    ],
    labels: asked,
  });
  const [found] = answer.related;
  if (found === undefined) return [];
  const { candidates, statistics } = found;
  const names = createEntityNames(corpus);
  names.add(asked, answer.labels);
  // Hardly ever is the order a matter of anybody's name but those asked for; where it is, it is made again.
  let ranked: Ranked[];
  do ranked = rankRelated(query, candidates, statistics, names.of);
  while (await names.learn());
  const shown = choose(ranked.sort((a, b) => b.score - a.score));
  for (const { candidate, sightings } of shown)
    for (const ref of [candidate, ...sightings].flatMap(namedBy)) names.of(ref);
  const learning = names.learn();
  // While they are read.
  const tell = tellRelated(query, statistics);
  const told = shown.map((one) => ({ ...one, ...tell(one.candidate) }));
  await learning;
  return told.map(
    ({ candidate, sightings, ...rest }): Related => ({
      statement: nameStatement(candidate, names.of),
      sightings: sightings.map((one) => nameStatement(one, names.of)),
      ...rest,
    }),
  );
}

/** `#cornflakes` as the two words that the corpus knows it by. */
async function withPartedTags(corpus: Corpus, text: string): Promise<string> {
  const asked = tagTerms(text);
  if (asked.length === 0) return text;
  const { related } = await corpus.read({
    related: [{ terms: asked, speakers: [], institutions: [], look: FIRST_LOOK, exclude: null }],
  });
  return splitTags(text, related[0]?.statistics.frequency ?? new Map());
}
