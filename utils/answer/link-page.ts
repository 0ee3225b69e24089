import type { Corpus } from '../corpus/open-corpus.ts';
import { link } from '../linking/link.ts';
import { queryKeys } from '../linking/name-keys.ts';
import type { NameQuery } from '../linking/name-query.ts';
import type { Analysis, Article, ArticleEntity, LocalId, Match, PageReading } from '../model.ts';
import { fingerprintOf } from '../text/fingerprint.ts';
import { isAsked, knownNames, type PossibleName } from './known-names.ts';
import { inOtherScript, notRead, withOtherScripts } from './other-scripts.ts';
import { surroundings } from './surroundings.ts';

/**
 * Links the names of an analysed article to the corpus, and finds the article itself there: one read. In a
 * language without rules the entities of the answer are those of `possible` that the corpus knows; on a page that
 * was read, those in another script than its own are added.
 *
 * @param possible what may be names by their capitals alone
 * @param everyName whether names that the reading passed over are looked up in every script: the reader's `corpusMarks`
 */
export async function linkPage(
  corpus: Corpus,
  article: Article,
  analysis: Analysis,
  possible: readonly PossibleName[] = [],
  everyName = false,
): Promise<PageReading> {
  const { entities, readable } = analysis;
  const passedOver = everyName ? notRead : inOtherScript;
  const others = readable ? passedOver(possible, entities) : possible;
  const asked = others.filter(isAsked);
  const answer = await corpus.read({
    names: () => [
      ...entities.map(({ name, kind, country }) => queryKeys(name, kind, country)),
      ...asked.map(({ name }) => queryKeys(name, null)),
    ],
    fingerprint: fingerprintOf(article.paragraphs.map(([start, end]) => article.text.slice(start, end))),
  });
  const matches: Record<LocalId, readonly Match[]> = {};
  entities.forEach((entity, at) => {
    const found = link(nameQuery(entity, article.text), answer.names[at] ?? []);
    if (found.length > 0) matches[entity.id] = found;
  });
  const known = knownNames(article.text, others, asked, answer.names.slice(entities.length));
  const all = readable ? withOtherScripts({ entities, matches }, known) : known;
  return {
    article,
    analysis: { ...analysis, entities: all.entities },
    matches: all.matches,
    document: answer.document,
  };
}

function nameQuery(entity: ArticleEntity, text: string): NameQuery {
  const { name, kind, country, roles, mentions } = entity;
  return { name, kind, country, roles, context: surroundings(mentions, text) };
}
