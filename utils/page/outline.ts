import { type Boilerplate, boilerplateOf, NO_BOILERPLATE } from './boilerplate-words.ts';
import { type CollapsedText, createCollapser } from './collapse-text.ts';
import { ASIDE_ROLES, ASIDE_TAGS, BLOCK_TAGS } from './element-kinds.ts';
import { SILENT_TAGS } from './silent-tags.ts';

/** A block-level element of the page; boxes are in document order, so those inside follow their parent. */
export interface Box {
  readonly element: Element;
  readonly tag: string;
  /** Index of the box around it; -1 for the outermost. */
  readonly parent: number;
  /** Whether its tag or role says that it stands beside the article. */
  readonly aside: boolean;
  /** Whether its class, id or test id says so. */
  readonly named: Boilerplate;
  /** Its blocks, `[from, to)`. */
  readonly from: number;
  to: number;
}

/** A paragraph of the page, wherever it stands. */
export interface Block extends CollapsedText {
  /** Index of its innermost box. */
  readonly box: number;
  /** How many of its characters are in links. */
  readonly linked: number;
}

export interface Outline {
  readonly boxes: readonly Box[];
  readonly blocks: readonly Block[];
  /** Open shadow roots that were read into. */
  readonly roots: readonly ShadowRoot[];
  /** Whether the page had more text than is read. */
  readonly capped: boolean;
}

export interface OutlineOptions {
  readonly maxText?: number;
  /** Reads what the markup hides as well: some pages hide all they have until a script has run. */
  readonly readHidden?: boolean;
}

/** One megabyte of text in UTF-16 code units: two hundred times a long article. */
export const MAX_TEXT = 1_000_000;
/** Browsers' parsers stop at 512; scripts and other parsers do not. */
const MAX_DEPTH = 800;

const ELEMENT_NODE = 1;
const TEXT_NODE = 3;

/**
 * Reads the whole page once: its block-level elements and its paragraphs, without asking for layout. An open shadow
 * root stands where its element does, and what the page puts into its slots stands there.
 */
export function outlinePage(document: Document, options: OutlineOptions = {}): Outline {
  const { maxText = MAX_TEXT, readHidden = false } = options;
  const boxes: Box[] = [];
  const blocks: Block[] = [];
  const roots: ShadowRoot[] = [];
  const collapser = createCollapser();
  let size = 0;
  let linked = 0;
  let capped = false;

  const endBlock = (box: number): void => {
    const taken = collapser.take();
    if (taken.text.trim() !== '') {
      const { text, pieces } = taken;
      blocks.push({ text, pieces, box, linked: Math.min(linked, text.length) });
      size += taken.text.length;
    }
    linked = 0;
  };

  const readText = (node: Text, box: number, inLink: boolean, keepLines: boolean): void => {
    const before = collapser.length();
    const { data } = node;
    if (size + before + data.length > maxText) {
      capped = true;
      return;
    }
    let from = 0;
    for (let line = data.indexOf('\n'); keepLines && line >= 0; line = data.indexOf('\n', from)) {
      collapser.add(node, from, line);
      if (collapser.lineBreak()) endBlock(box);
      from = line + 1;
    }
    collapser.add(node, from, data.length);
    if (inLink) linked += Math.max(0, collapser.length() - before);
  };

  const readNode = (node: Node, box: number, inLink: boolean, keepLines: boolean, depth: number): void => {
    if (capped) return;
    if (node.nodeType === TEXT_NODE) readText(node as Text, box, inLink, keepLines);
    else if (node.nodeType === ELEMENT_NODE) readElement(node as Element, box, inLink, keepLines, depth);
  };
  const walk = (element: Element, box: number, inLink: boolean, keepLines: boolean, depth: number): void => {
    const { shadowRoot } = element;
    const slotted = element.localName === 'slot' ? slottedIn(element) : [];
    if (shadowRoot) roots.push(shadowRoot);
    for (const node of slotted) readNode(node, box, inLink, keepLines, depth);
    if (slotted.length > 0) return;
    for (let node = (shadowRoot ?? element).firstChild; node !== null; node = node.nextSibling)
      readNode(node, box, inLink, keepLines, depth);
  };

  const readElement = (
    element: Element,
    box: number,
    inLink: boolean,
    keepLines: boolean,
    depth: number,
  ): void => {
    const tag = element.localName;
    // Most elements have no attribute, and each question about one costs.
    const bare = !element.hasAttributes();
    if (tag === 'br' || tag === 'hr') {
      if (collapser.lineBreak() || tag === 'hr') endBlock(box);
      return;
    }
    if (SILENT_TAGS.has(tag) || depth > MAX_DEPTH || (!readHidden && !bare && isHidden(element, tag))) return;
    const link = inLink || tag === 'a';
    if (!BLOCK_TAGS.has(tag)) {
      walk(element, box, link, keepLines, depth + 1);
      return;
    }
    endBlock(box);
    const index = boxes.length;
    const own: Box = {
      element,
      tag,
      parent: box,
      aside: bare ? ASIDE_TAGS.has(tag) : isAside(element, tag),
      named: bare ? NO_BOILERPLATE : namedAs(element),
      from: blocks.length,
      to: 0,
    };
    boxes.push(own);
    walk(element, index, link, keepLines || tag === 'pre', depth + 1);
    endBlock(index);
    own.to = blocks.length;
  };

  // Not from `document.firstChild`: a doctype's next sibling is null in linkedom. A fragment has several roots.
  for (const root of Array.from(document.children)) readElement(root, -1, false, false, 0);
  endBlock(-1);
  return { boxes, blocks, roots, capped };
}

function slottedIn(slot: Element): readonly Node[] {
  return (slot as HTMLSlotElement).assignedNodes?.() ?? [];
}

function isAside(element: Element, tag: string): boolean {
  if (ASIDE_TAGS.has(tag)) return true;
  const role = element.getAttribute('role');
  return role !== null && ASIDE_ROLES.has(role);
}

const NAMING = ['class', 'id', 'data-testid', 'data-component'] as const;

function namedAs(element: Element): Boilerplate {
  let most: Boilerplate = NO_BOILERPLATE;
  for (const attribute of NAMING) {
    const names = element.getAttribute(attribute);
    const one = names === null || names === '' ? NO_BOILERPLATE : boilerplateOf(names);
    if (one > most) most = one;
  }
  return most;
}

function isHidden(element: Element, tag: string): boolean {
  // Some pages hide their body until a script has run.
  if (tag === 'body' || tag === 'html') return false;
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  const style = element.getAttribute('style');
  return style !== null && /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style);
}
