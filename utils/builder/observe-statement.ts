import type { Analysis, Article, DocumentId, StatementId } from '../model.ts';
import { contentId } from '../text/hash.ts';
import type { Observation, ObservedEntity } from './observation.ts';
import { claimsIn, mentionedIn } from './observe-document.ts';
import { observeEntities } from './observe-entities.ts';
import { readSpeaker } from './read-speaker.ts';
import { boundedName, boundedText } from './row-limits.ts';
import type { SourceStatement } from './source.ts';

/** The statement as an article of one paragraph, for reading what it claims and whom it names. */
export function statementArticle(row: SourceStatement): Article {
  const text = boundedText(row.text);
  return { ...row.meta, title: null, text, paragraphs: [[0, text.length]], published: row.said };
}

/** What a statement that came as such gives; where it says in what it appeared, that is its document. */
export function observeStatement(row: SourceStatement, analysis: Analysis): Observation {
  const article = statementArticle(row);
  const entities: ObservedEntity[] = observeEntities(article, analysis);
  const speaker = row.speaker === null ? null : addSpeaker(row, entities);
  const document = documentOf(row);
  const whole = [[0, article.text.length]] as const;
  const id = contentId(
    JSON.stringify([row.source, row.text, row.speaker, row.said, row.meta]),
  ) as StatementId;
  return {
    document,
    entities,
    statements: [
      {
        id,
        source: row.source,
        document: document?.id ?? null,
        paragraph: null,
        kind: 'given',
        text: article.text,
        context: article.text,
        offsets: whole,
        speakers: speaker === null ? [] : [speaker.position],
        institutions: speaker === null || speaker.institution === null ? [] : [speaker.institution],
        mentions: mentionedIn(analysis, whole).filter((position) => position !== speaker?.position),
        ...claimsIn(analysis, whole),
        said: row.said,
      },
    ],
  };
}

/** Appends the speaker, and the institution that the row names or implies, and answers their positions. */
function addSpeaker(
  { speaker, said, meta }: SourceStatement,
  entities: ObservedEntity[],
): { readonly position: number; readonly institution: number | null } | null {
  if (speaker === null) return null;
  const reading = readSpeaker(speaker);
  const { kind, country } = reading;
  const name = boundedName(speaker.name.replace(/\s+/g, ' ').trim());
  const add = (entity: Pick<ObservedEntity, 'kind' | 'name' | 'offices'>): number =>
    entities.push({ ...entity, forms: [[entity.name, 1]], country, count: 1 }) - 1;
  if (kind === 'organisation') {
    const position = add({ kind, name, offices: [] });
    return { position, institution: position };
  }
  const { institution: ministry } = reading;
  const institution =
    ministry === null ? null : add({ kind: 'organisation', name: boundedName(ministry), offices: [] });
  const title = boundedName(speaker.role ?? '');
  const reported = said ?? meta.published;
  const offices =
    title === '' && institution === null
      ? []
      : [{ title, institution, country, from: reported, to: reported }];
  return { position: add({ kind, name, offices }), institution };
}

/** Statements with the same title, address and outlet appeared in one document. */
function documentOf(row: SourceStatement): Observation['document'] {
  const { title, url, outlet, published, language, authors } = row.meta;
  if (title === null && url === null && outlet === null) return null;
  return {
    id: contentId(JSON.stringify([title, url, outlet, published])) as DocumentId,
    source: row.source,
    title: title === null ? null : boundedText(title),
    url,
    outlet: outlet === null ? null : boundedName(outlet),
    published,
    // One sentence is too little to guess a document's language from.
    language,
    authors: authors.map(boundedName),
    fingerprint: '',
  };
}
