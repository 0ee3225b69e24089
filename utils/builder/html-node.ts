import { matcherOf } from './html-selector.ts';

type Child = HtmlElement | HtmlText;

/** A run of text. */
export class HtmlText {
  readonly nodeType = 3;
  data: string;
  nextSibling: Child | null = null;

  constructor(data: string) {
    this.data = data;
  }
}

/** An element, with its place among all elements of its document: those in it are the ones up to `end`. */
export class HtmlElement {
  readonly nodeType = 1;
  readonly shadowRoot = null;
  readonly localName: string;
  readonly parentElement: HtmlElement | null;
  firstChild: Child | null = null;
  nextSibling: Child | null = null;
  /** Behind the last element in it; the parser knows it once the element is closed. */
  end: number;
  readonly #all: readonly HtmlElement[];
  readonly #place: number;
  readonly #attributes: Readonly<Record<string, string>>;
  #lastChild: Child | null = null;

  constructor(
    localName: string,
    attributes: Readonly<Record<string, string>>,
    parent: HtmlElement | null,
    all: readonly HtmlElement[],
  ) {
    this.localName = localName;
    this.#attributes = attributes;
    this.parentElement = parent;
    this.#all = all;
    this.#place = all.length;
    this.end = all.length + 1;
  }

  append(child: Child): void {
    if (this.#lastChild === null) this.firstChild = child;
    else this.#lastChild.nextSibling = child;
    this.#lastChild = child;
  }

  getAttribute(name: string): string | null {
    return Object.hasOwn(this.#attributes, name) ? (this.#attributes[name] ?? null) : null;
  }

  hasAttribute(name: string): boolean {
    return Object.hasOwn(this.#attributes, name);
  }

  hasAttributes(): boolean {
    for (const _ in this.#attributes) return true;
    return false;
  }

  get textContent(): string {
    const parts: string[] = [];
    addText(this, parts);
    return parts.join('');
  }

  querySelectorAll(selector: string): HtmlElement[] {
    const matches = matcherOf(selector);
    return this.#all.slice(this.#place + 1, this.end).filter(matches);
  }

  querySelector(selector: string): HtmlElement | null {
    const matches = matcherOf(selector);
    for (let at = this.#place + 1; at < this.end; at++) {
      const element = this.#all[at];
      if (element !== undefined && matches(element)) return element;
    }
    return null;
  }

  /** https://dom.spec.whatwg.org/#dom-node-comparedocumentposition */
  compareDocumentPosition(other: HtmlElement): number {
    const [here, there] = [this.#place, other.#place];
    if (here === there) return 0;
    if (there > here) return there < this.end ? FOLLOWING | CONTAINED_BY : FOLLOWING;
    return here < other.end ? PRECEDING | CONTAINS : PRECEDING;
  }
}

const PRECEDING = 2;
const FOLLOWING = 4;
const CONTAINS = 8;
const CONTAINED_BY = 16;

/** The depth is bounded by `htmlDocument`. */
function addText(element: HtmlElement, parts: string[]): void {
  for (let child = element.firstChild; child !== null; child = child.nextSibling) {
    if (child.nodeType === 3) parts.push(child.data);
    else addText(child, parts);
  }
}
