import { Parser } from 'htmlparser2';
import { HtmlElement, HtmlText } from './html-node.ts';
import { matcherOf } from './html-selector.ts';

/** Elements in each other; what is nested deeper ends the reading, since no page is and the parser becomes slow. */
const MOST_DEPTH = 2_000;

/**
 * A `Document` of a page's markup where there is no browser: as much of one as reading a page asks for, to be read
 * only. Nothing in it runs or loads.
 *
 * Context: linkedom's took more than half of the time that a page costs, and brings a style sheet parser with an
 * `eval` of its own into the extension. Decision: the parser that linkedom stands on, and nodes without attributes
 * and events that are objects. Consequence: what `utils/page` asks of a document anew is added to `html-node.ts`;
 * `tests/builder/html-document.test.ts` reads pages with both.
 */
export function htmlDocument(markup: string): Document {
  const elements: HtmlElement[] = [];
  const children: HtmlElement[] = [];
  const open: HtmlElement[] = [];
  let text: HtmlText | null = null;
  const parser = new Parser({
    onopentag(name, attributes) {
      text = null;
      const parent = open.at(-1) ?? null;
      const element = new HtmlElement(name, attributes, parent, elements);
      elements.push(element);
      if (parent === null) children.push(element);
      else parent.append(element);
      open.push(element);
      if (open.length > MOST_DEPTH) parser.pause();
    },
    ontext(data) {
      if (text !== null) text.data += data;
      else {
        text = new HtmlText(data);
        open.at(-1)?.append(text);
      }
    },
    onclosetag() {
      text = null;
      const closed = open.pop();
      if (closed !== undefined) closed.end = elements.length;
    },
  });
  parser.end(markup);
  for (const element of open) element.end = elements.length;
  return documentOf(children, elements) as unknown as Document;
}

interface HtmlDocument {
  readonly children: readonly HtmlElement[];
  readonly documentElement: HtmlElement | null;
  readonly title: string;
  querySelectorAll(selector: string): HtmlElement[];
  querySelector(selector: string): HtmlElement | null;
}

function documentOf(children: readonly HtmlElement[], elements: readonly HtmlElement[]): HtmlDocument {
  // A picture's title is not the page's.
  const title = elements.find((element) => element.localName === 'title' && !isInPicture(element));
  return {
    children,
    documentElement: children.find(({ localName }) => localName === 'html') ?? null,
    title: title?.textContent.replace(/\s+/g, ' ').trim() ?? '',
    querySelectorAll: (selector) => elements.filter(matcherOf(selector)),
    querySelector: (selector) => elements.find(matcherOf(selector)) ?? null,
  };
}

function isInPicture({ parentElement }: HtmlElement): boolean {
  return parentElement !== null && (parentElement.localName === 'svg' || isInPicture(parentElement));
}
