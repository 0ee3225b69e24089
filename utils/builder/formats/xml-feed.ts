import { textDocument } from '../bare-item.ts';
import { fragmentText } from '../fragment-text.ts';
import { markupRoot } from '../markup-root.ts';
import { badEntry, sourceProblem } from '../problem.ts';
import type { SourceDocument, SourceEntry, SourceFile, SourceFormat } from '../source.ts';
import { feedDate } from '../source-date.ts';
import {
  childOf,
  childrenOf,
  lineOf,
  markupOf,
  textOf,
  type XmlElement,
  type XmlFault,
  xmlElements,
} from '../xml-elements.ts';

const ROOTS = new Set(['rss', 'rdf:rdf', 'feed', 'atom:feed']);
const ENTRY = new Set(['item', 'entry']);
/** What a feed says of itself, directly below its root or channel. */
const OF_FEED = new Set(['title', 'language']);

/** A feed of articles: RSS (0.9 to 2.0, and 1.0 as RDF) or Atom. Its name is the outlet. */
export const xmlFeed: SourceFormat = {
  name: 'RSS or Atom',
  accepts: (head) => ROOTS.has(markupRoot(head)?.name.toLowerCase() ?? ''),
  read,
};

async function* read(file: SourceFile): AsyncGenerator<SourceEntry> {
  let outlet: string | null = null;
  let language: string | null = null;
  let fault: XmlFault | null = null;
  const onFault = (met: XmlFault): void => {
    fault ??= met;
  };
  const wanted = (path: readonly string[]): boolean => {
    const name = path.at(-1) ?? '';
    return ENTRY.has(name) || (OF_FEED.has(name) && /^(?:channel|feed)$/.test(path.at(-2) ?? ''));
  };
  for await (const { element } of xmlElements(file.open(), wanted, onFault)) {
    if (element.name === 'title') outlet ??= lineOf(element);
    else if (element.name === 'language') language ??= lineOf(element);
    else {
      const item = documentOf(element, file, outlet, language);
      if (item !== null) yield { item, warnings: [] };
    }
  }
  if (fault !== null) {
    const { line, message } = fault as XmlFault;
    yield badEntry(sourceProblem('bad-xml', file.path, line, `the feed is not sound XML (${message})`));
  }
}

/** Null for an entry without a word. */
function documentOf(
  entry: XmlElement,
  file: SourceFile,
  outlet: string | null,
  language: string | null,
): SourceDocument | null {
  const title = lineOf(childOf(entry, 'title'));
  const content =
    contentOf(childOf(entry, 'encoded', 'content')) || contentOf(childOf(entry, 'description', 'summary'));
  const url = addressOf(entry);
  if (content === '' && title === null) return null;
  const dates = childOf(entry, 'pubDate', 'published', 'date', 'issued', 'updated');
  const authors = childrenOf(entry, 'creator', 'author').flatMap(
    (author) => lineOf(childOf(author, 'name') ?? author) ?? [],
  );
  return textDocument(
    file,
    lineOf(childOf(entry, 'guid', 'id')) ?? url ?? title ?? '',
    content || (title ?? ''),
    {
      title: title === null ? null : fragmentText(title),
      url,
      outlet: lineOf(childOf(entry, 'source')) ?? outlet,
      published: feedDate(textOf(dates)),
      language: entry.attributes.lang ?? language,
      authors,
    },
  );
}

/** Plain text from markup that is escaped, in CDATA, or there as elements (Atom's `type="xhtml"`). */
function contentOf(element: XmlElement | undefined): string {
  if (element === undefined) return '';
  const isMarkup = element.children.some((child) => typeof child !== 'string');
  if (element.attributes.type === 'text') return textOf(element).trim();
  return fragmentText(isMarkup ? markupOf(element) : textOf(element));
}

function addressOf(entry: XmlElement): string | null {
  const links = childrenOf(entry, 'link');
  const alternate = links.find(({ attributes: { rel = 'alternate', href } }) => rel === 'alternate' && href);
  const guid = childOf(entry, 'guid');
  const permanent = guid !== undefined && guid.attributes.isPermaLink !== 'false' ? lineOf(guid) : null;
  return alternate?.attributes.href ?? links.map(lineOf).find((link) => link !== null) ?? permanent;
}
