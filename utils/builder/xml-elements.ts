import { SaxesParser } from 'saxes';
import { NAMED_ENTITIES } from './entities.ts';
import { textDecoder } from './text-decoder.ts';

/** An element of an XML file, with all that is in it. Names are without their prefix. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (XmlElement | string)[];
}

export interface XmlFault {
  readonly line: number;
  readonly message: string;
}

/** Characters of one element; what is longer is cut. */
const MOST_TEXT = 4_000_000;

/**
 * The elements of an XML file for which `wanted` says so, by the names from the root down to them, as they close;
 * memory is bounded by one of them. Entities that the file itself defines are never expanded. A fault does not
 * end the reading: what is whole around it comes; faults are told of once they are met.
 */
export async function* xmlElements(
  stream: AsyncIterable<Uint8Array>,
  wanted: (path: readonly string[]) => boolean,
  onFault: (fault: XmlFault) => void,
): AsyncGenerator<{ readonly element: XmlElement; readonly path: readonly string[] }> {
  const parser = new SaxesParser({ xmlns: false });
  const done: { element: XmlElement; path: readonly string[] }[] = [];
  const path: string[] = [];
  /** The element that is wanted, and those open in it. */
  const open: XmlElement[] = [];
  let length = 0;

  Object.assign(parser.ENTITIES, NAMED_ENTITIES);
  parser.on('error', (error) =>
    onFault({ line: parser.line, message: error.message.replace(/^(?:[^:]*:)?\d+:\d+: /, '') }),
  );
  parser.on('opentag', ({ name, attributes }) => {
    path.push(localName(name));
    if (open.length === 0 && !wanted(path)) return;
    const element: XmlElement = {
      name: localName(name),
      attributes: localAttributes(attributes),
      children: [],
    };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  const addText = (text: string): void => {
    length += text.length;
    if (length <= MOST_TEXT) open.at(-1)?.children.push(text);
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    const element = open.pop();
    if (element !== undefined && open.length === 0) {
      done.push({ element, path: [...path] });
      length = 0;
    }
    path.pop();
  });

  let decoder: TextDecoder | null = null;
  for await (const chunk of stream) {
    decoder ??= textDecoder(chunk);
    parser.write(decoder.decode(chunk, { stream: true }));
    yield* done.splice(0);
  }
  try {
    parser.write(decoder?.decode() ?? '').close();
  } catch {
    onFault({ line: parser.line, message: 'the file ends too early.' });
  }
  yield* done.splice(0);
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** `xml:id` and `id` are both `id`; a name without a prefix comes first. */
function localAttributes(attributes: Readonly<Record<string, unknown>>): Record<string, string> {
  const local: Record<string, string> = {};
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'string' && (!name.includes(':') || !Object.hasOwn(local, localName(name))))
      local[localName(name)] = value;
  }
  return local;
}

/** All text in an element, as it stands. */
export function textOf(element: XmlElement | undefined): string {
  if (element === undefined) return '';
  return element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}

/** The same in one line; null where there is none. */
export function lineOf(element: XmlElement | undefined): string | null {
  return textOf(element).replace(/\s+/g, ' ').trim() || null;
}

/** The children of these names, in the order of the file. */
export function childrenOf(element: XmlElement, ...names: readonly string[]): XmlElement[] {
  return element.children.filter(
    (child): child is XmlElement => typeof child !== 'string' && names.includes(child.name),
  );
}

/** The first child of the first of these names that there is one of. */
export function childOf(element: XmlElement, ...names: readonly string[]): XmlElement | undefined {
  for (const name of names) {
    const [found] = childrenOf(element, name);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Every element of a name, however deep. */
export function descendantsOf(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((child) => {
    if (typeof child === 'string') return [];
    return [...(child.name === name ? [child] : []), ...descendantsOf(child, name)];
  });
}

/** The markup of an element's content, for what is XHTML inside. */
export function markupOf(element: XmlElement): string {
  return element.children
    .map((child) =>
      typeof child === 'string'
        ? child.replace(/&/g, '&amp;').replace(/</g, '&lt;')
        : `<${child.name}>${markupOf(child)}</${child.name}>`,
    )
    .join('');
}
