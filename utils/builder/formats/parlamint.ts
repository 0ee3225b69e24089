import { filledMeta } from '../bare-item.ts';
import { markupRoot } from '../markup-root.ts';
import { badEntry, sourceProblem } from '../problem.ts';
import type {
  FormatOptions,
  SourceEntity,
  SourceEntry,
  SourceFile,
  SourceFormat,
  SourceSpeaker,
} from '../source.ts';
import { sourceDate } from '../source-date.ts';
import {
  childOf,
  childrenOf,
  descendantsOf,
  lineOf,
  textOf,
  type XmlElement,
  type XmlFault,
  xmlElements,
} from '../xml-elements.ts';

const ROOTS = new Set(['TEI', 'teiCorpus', 'listPerson', 'listOrg']);
/** Elements that are read whole, one by one. */
const PIECES = new Set(['titleStmt', 'sourceDesc', 'setting', 'org', 'person', 'u', 'note']);

/**
 * Parliamentary debates in the TEI of the ParlaMint corpora: each paragraph of a speech is a statement of its
 * speaker, and lists of people and organisations are people with their offices, and institutions. Speakers are found
 * by id in lists that were read before, be it in another file.
 * https://clarin-eric.github.io/ParlaMint/
 */
export const parlaMint: SourceFormat = {
  name: 'ParlaMint (TEI)',
  accepts: (head) => ROOTS.has((markupRoot(head)?.name ?? '').replace(/^tei:/, '')),
  read,
};

interface Sitting {
  title: string | null;
  date: string | null;
  url: string | null;
  outlet: string | null;
  /** The last `<note type="speaker">`: how the minutes call who speaks next. */
  called: string | null;
}

async function* read(file: SourceFile, { speakers }: FormatOptions): AsyncGenerator<SourceEntry> {
  const sitting: Sitting = {
    title: null,
    date: null,
    url: null,
    outlet: null,
    called: null,
  };
  let fault: XmlFault | null = null;
  const onFault = (met: XmlFault): void => {
    fault ??= met;
  };
  let speeches = 0;
  for await (const { element } of xmlElements(
    file.open(),
    (path) => PIECES.has(path.at(-1) ?? ''),
    onFault,
  )) {
    if (element.name === 'org') {
      const entity = organisationOf(element, speakers);
      if (entity !== null) yield { item: entity, warnings: [] };
    } else if (element.name === 'person') {
      const entity = personOf(element, speakers);
      if (entity !== null) yield { item: entity, warnings: [] };
    } else if (element.name === 'u') yield* statementsOf(element, ++speeches, file, sitting, speakers);
    else noteSitting(element, sitting);
  }
  if (fault !== null) {
    const { line, message } = fault as XmlFault;
    yield badEntry(sourceProblem('bad-xml', file.path, line, `the file is not sound XML (${message})`));
  }
}

function noteSitting(element: XmlElement, sitting: Sitting): void {
  if (element.name === 'note') {
    if (element.attributes.type === 'speaker') sitting.called = lineOf(element)?.replace(/ ?:$/, '') ?? null;
    return;
  }
  const [title] = childrenOf(element, 'title').toSorted((a, b) => rankOf(a) - rankOf(b));
  if (element.name === 'titleStmt') {
    sitting.title ??= lineOf(title);
    const [meeting] = childrenOf(element, 'meeting');
    sitting.outlet ??= meeting?.attributes.corresp ?? null;
  }
  for (const date of descendantsOf(element, 'date')) sitting.date ??= date.attributes.when ?? null;
  for (const idno of descendantsOf(element, 'idno'))
    if (element.name === 'sourceDesc' && /^https?:/.test(textOf(idno).trim())) sitting.url ??= lineOf(idno);
}

/** English titles come first, since that is what statements are read in. */
function rankOf({ attributes: { type, lang } }: XmlElement): number {
  return (type === 'main' || type === undefined ? 0 : 2) + (lang === 'en' || lang === undefined ? 0 : 1);
}

function organisationOf(element: XmlElement, known: Map<string, SourceSpeaker>): SourceEntity | null {
  const names = childrenOf(element, 'orgName').filter(({ attributes: { full } }) => full !== 'abb');
  const inEnglish = names.find(({ attributes: { lang } }) => lang === 'en') ?? names[0];
  const name = lineOf(inEnglish);
  const { id = '' } = element.attributes;
  if (name === null) return null;
  known.set(id, { name, role: null, institution: null, country: null });
  const aliases = childrenOf(element, 'orgName').flatMap((other) => lineOf(other) ?? []);
  return entity(
    id,
    'organisation',
    name,
    aliases.filter((alias) => alias !== name),
  );
}

function personOf(element: XmlElement, speakers: Map<string, SourceSpeaker>): SourceEntity | null {
  const { id = '' } = element.attributes;
  const [name, ...aliases] = childrenOf(element, 'persName').flatMap((persName) => nameOf(persName) ?? []);
  if (name === undefined) return null;
  const offices = childrenOf(element, 'affiliation').map((affiliation) => {
    const { role = 'member', ref = '', from = '', to = '', when = '' } = affiliation.attributes;
    const title = lineOf(childOf(affiliation, 'roleName')) ?? spaced(role);
    const institution = speakers.get(ref.replace(/^.*#/, ''))?.name ?? null;
    return { title, institution, country: null, from: sourceDate(from || when), to: sourceDate(to || when) };
  });
  const office = offices.find(({ title }) => title !== 'member' && title !== 'MP') ?? offices[0];
  speakers.set(id, {
    name,
    role: office?.title ?? null,
    institution: office?.institution ?? null,
    country: null,
  });
  const sameAs = childrenOf(element, 'idno').flatMap((idno) => /\bQ\d+\b/.exec(textOf(idno))?.[0] ?? []);
  return { ...entity(id, 'person', name, aliases), offices, sameAs };
}

function entity(source: string, kind: SourceEntity['kind'], name: string, aliases: string[]): SourceEntity {
  return { type: 'entity', source, kind, name, aliases, country: null, offices: [], sameAs: [] };
}

/** Given names before the family name, whatever the order in which the file has them. */
function nameOf(persName: XmlElement): string | null {
  const parts = ['forename', 'nameLink', 'surname'].flatMap((part) =>
    childrenOf(persName, part).flatMap((child) => lineOf(child) ?? []),
  );
  return parts.length > 0 ? parts.join(' ') : lineOf(persName);
}

function* statementsOf(
  speech: XmlElement,
  number: number,
  file: SourceFile,
  sitting: Sitting,
  speakers: ReadonlyMap<string, SourceSpeaker>,
): Generator<SourceEntry> {
  const who = speech.attributes.who?.replace(/^.*#/, '') ?? '';
  const called = sitting.called;
  const speaker = speakers.get(who) ?? unknownSpeaker(called ?? spaced(who));
  const said = sourceDate(sitting.date ?? '');
  const language = speech.attributes.lang ?? null;
  const meta = filledMeta(file.meta, { title: sitting.title, url: sitting.url, published: said, language });
  const paragraphs = childrenOf(speech, 'seg', 'p');
  const id = speech.attributes.id ?? `${file.source}#u${number}`;
  for (const [at, paragraph] of (paragraphs.length > 0 ? paragraphs : [speech]).entries()) {
    const text = wordsOf(paragraph);
    if (text === '') continue;
    const source = paragraph.attributes.id ?? `${id}.${at + 1}`;
    yield { item: { type: 'statement', source, text, speaker, said, meta }, warnings: [] };
  }
}

function unknownSpeaker(name: string): SourceSpeaker | null {
  return name === '' ? null : { name, role: null, institution: null, country: null };
}

/** Running text; annotated words are joined again, without the minutes' own notes. */
function wordsOf(element: XmlElement): string {
  const parts: string[] = [];
  const visit = ({ children }: XmlElement): void => {
    for (const child of children) {
      if (typeof child === 'string') parts.push(child);
      else if (child.name === 'w' || child.name === 'pc')
        parts.push(textOf(child).trim(), child.attributes.join === 'right' ? '' : ' ');
      else if (!/^(?:note|gap|kinesic|vocal|incident|linkGrp)$/.test(child.name)) visit(child);
    }
  };
  visit(element);
  return parts
    .join('')
    .replace(/\s+/g, ' ')
    .replace(/ ([,.;:!?)])/g, '$1')
    .trim();
}

/** `OrsikVendal` → `Orsik Vendal`, `deputyMinister` → `deputy Minister` */
function spaced(name: string): string {
  return name
    .replace(/[_.-]+/g, ' ')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .trim();
}
