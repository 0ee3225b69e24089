import type { Corpus } from '../corpus/open-corpus.ts';
import type { Related } from '../model.ts';
import type { RelatedQuery } from '../ranking/related-candidate.ts';
import { lookup } from './lookup.ts';
import { relatedByScore } from './relate.ts';

/** A statement from outside, its speaker by name: what the command line asks with. */
export interface StatementQuery extends Partial<Pick<RelatedQuery, 'quantities' | 'dates'>> {
  readonly text: string;
  readonly speaker?: GivenSpeaker | null;
  readonly said?: RelatedQuery['published'];
}

export interface GivenSpeaker {
  readonly name: string;
  readonly role?: string | null;
  readonly institution?: string | null;
  readonly country?: string | null;
}

/** Speakers that a name may stand for, where none is sure: each counts by its score. */
const POSSIBLE_SPEAKERS = 3;

/** Earlier statements that go with one, best first. Two reads: who the speaker is, then what goes with it. */
export async function relatedTo(corpus: Corpus, query: StatementQuery): Promise<Related[]> {
  const { speaker } = query;
  const { speakers, institutions } = speaker
    ? await whoIs(corpus, speaker)
    : { speakers: [], institutions: [] };
  return relatedByScore(
    corpus,
    {
      text: query.text,
      speakers,
      institutions,
      quantities: query.quantities ?? [],
      dates: query.dates ?? [],
      published: query.said ?? null,
    },
    null,
  );
}

async function whoIs(
  corpus: Corpus,
  { name, role = null, institution = null, country = null }: GivenSpeaker,
): Promise<Pick<RelatedQuery, 'speakers' | 'institutions'>> {
  const [people = [], organisations = []] = await lookup(corpus, [
    { name, country, roles: role === null ? [] : [{ title: role, institution, country }] },
    ...(institution === null ? [] : [{ name: institution, kind: 'organisation' as const, country }]),
  ]);
  const linked = people.filter((match) => match.linked);
  return {
    speakers: (linked.length > 0 ? linked : people.slice(0, POSSIBLE_SPEAKERS)).map((match) => ({
      ref: match.entity,
      weight: match.score,
    })),
    institutions: organisations.filter((match) => match.linked).map((match) => match.entity),
  };
}
