import type { Beside } from '../../utils/messages/clipping-messages.ts';
import type { CorpusStatement, Profile, Related, Relation } from '../../utils/model.ts';
import type { StatementBeside } from '../../utils/reader/clipping.ts';

/** Statements of the corpus that are kept with a clipping: as many as a reader sees at first. */
const MOST = 8;

/** What a card shows of the corpus, as a clipping keeps it. */
export function besideCard(profile: Profile | null): Beside {
  return (profile?.latest ?? []).slice(0, MOST).map((statement) => besideOf(statement, null));
}

/** What the panel shows under an item, as a clipping keeps it. */
export function besideItem(related: readonly Related[]): Beside {
  return related.slice(0, MOST).map(({ statement, relation }) => besideOf(statement, relation));
}

function besideOf(
  { bundle, id, text, speakers, said, document }: CorpusStatement,
  relation: Relation | null,
): StatementBeside {
  return {
    ...{ id, text, relation },
    bundle: bundle.id,
    speakers: speakers.map(({ name }) => name),
    said: said ?? document?.published ?? null,
    outlet: document?.outlet ?? null,
    title: document?.title ?? null,
    url: document?.url ?? null,
  };
}
