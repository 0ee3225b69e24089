import type { CorpusStatement, DocumentRow } from '../../utils/model.ts';
import type { Settings } from '../../utils/settings.ts';
import { dateToCopy } from '../words/dates.ts';
import { listed } from '../words/list.ts';
import { openableHost } from '../words/openable-host.ts';
import { spoken } from '../words/spoken.ts';

/** What a citation is made of: a statement of the corpus, or one of the page with its article for its document. */
export interface Citable extends Pick<CorpusStatement, 'text' | 'said'> {
  readonly kind: CorpusStatement['kind'] | 'claim';
  readonly document: Pick<DocumentRow, 'title' | 'outlet' | 'url' | 'published' | 'language'> | null;
  readonly speakers: readonly { readonly name: string }[];
  readonly institutions: readonly { readonly name: string }[];
}

/**
 * A statement as it is cited: “words” — speaker, title of the article, outlet, date, address. In Markdown the words
 * are a quotation and the title is the link.
 */
export function citationOf(statement: Citable, format: Settings['citation'] = 'plain'): string {
  return format === 'markdown' ? inMarkdown(statement) : inPlainText(statement);
}

function whoSaid({ speakers, institutions }: Citable): string | null {
  const said = speakers.length > 0 ? speakers : institutions;
  return said.length === 0 ? null : listed(said.map((speaker) => speaker.name));
}

function wordsOf({ text, kind, document }: Citable): string {
  return spoken(text, kind, document?.language ?? null);
}

function inPlainText(statement: Citable): string {
  const { document } = statement;
  const source = [
    whoSaid(statement),
    document?.title,
    document?.outlet,
    dateToCopy(statement.said ?? document?.published ?? null),
    document?.url,
  ].filter((part) => part !== null && part !== undefined);
  return `${wordsOf(statement)} — ${source.join(', ')}`;
}

/** What Markdown would take for its own: marks that could open emphasis, a link, code, a heading or a list. */
const MARKS = /[\\`*_[\]<>#|~]|^[-+]/g;

function inMarkdown(statement: Citable): string {
  const { document } = statement;
  const escaped = (text: string): string => text.replace(/\s+/g, ' ').trim().replace(MARKS, '\\$&');
  const who = whoSaid(statement);
  const title = document?.title ?? document?.outlet ?? null;
  const url = document?.url ?? null;
  const name = title ?? openableHost(url);
  const link =
    name === null
      ? null
      : openableHost(url) === null
        ? escaped(name)
        : `[${escaped(name)}](${addressOf(url)})`;
  const source = [
    who === null ? null : escaped(who),
    link,
    document?.title && document.outlet ? escaped(document.outlet) : null,
    dateToCopy(statement.said ?? document?.published ?? null),
  ].filter((part) => part !== null);
  return `> ${escaped(wordsOf(statement))}\n>\n> — ${source.join(', ')}`;
}

/** An address that a closing bracket or a space does not cut off. */
function addressOf(url: string | null): string {
  return (url ?? '').replace(/[()\s]/g, (mark) => `%${mark.charCodeAt(0).toString(16).padStart(2, '0')}`);
}
