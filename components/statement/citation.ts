import type { CorpusStatement } from '../../utils/model.ts';
import { formatDate } from '../words/dates.ts';
import { listed } from '../words/list.ts';
import { spoken } from '../words/spoken.ts';
import { saidOn } from './newest-first.ts';

/** A statement as it is cited: “words” — speaker, title of the article, outlet, date, address. */
export function citationOf(statement: CorpusStatement): string {
  const { document, speakers, institutions } = statement;
  const said = speakers.length > 0 ? speakers : institutions;
  const source = [
    said.length === 0 ? null : listed(said.map((speaker) => speaker.name)),
    document?.title,
    document?.outlet,
    formatDate(saidOn(statement)),
    document?.url,
  ].filter((part) => part !== null && part !== undefined);
  return `${spoken(statement.text, statement.kind, document?.language ?? null)} — ${source.join(', ')}`;
}
