import { FEWEST_ATTRIBUTIONS } from './looks-like-news.ts';
import { countSayings } from './saying-words.ts';
import { SILENT_TAGS } from './silent-tags.ts';

/** What the shortest news has, in characters of text, wherever they stand on the page. */
const SHORTEST_DECLARED = 80;
const SHORTEST_UNDECLARED = 240;
/** Text is looked through in heaps of so many characters. */
const HEAP = 8_000;
/** Longer is no schema's name but a text made to be looked through for long, in characters. */
const LONGEST_TYPE = 500;
/** An article that begins later is not found where nothing declares it, in characters. */
const MOST_LOOKED_AT = 200_000;

const ELEMENT_NODE = 1;
const TEXT_NODE = 3;

/**
 * Whether a page may be news: a cheap first look, which says yes wherever `looksLikeNews` would, and now and then where
 * it would not. It asks for no layout and changes nothing. `onRoot` is told the open shadow roots that it looks into.
 */
export function mayBeNews(document: Document, onRoot: (root: ShadowRoot) => void = () => undefined): boolean {
  const declared = declaresArticle(document);
  let seen = 0;
  let sayings = 0;
  let heap = '';
  const count = (): void => {
    sayings += countSayings(heap);
    heap = '';
  };
  const isEnough = (): boolean =>
    declared ? seen >= SHORTEST_DECLARED : seen >= SHORTEST_UNDECLARED && sayings >= FEWEST_ATTRIBUTIONS;

  for (const text of textsOf(document, onRoot)) {
    seen += text.length;
    if (!declared) {
      heap += `${text} `;
      if (heap.length >= HEAP) count();
    }
    if (isEnough()) return true;
    if (seen >= MOST_LOOKED_AT) break;
  }
  count();
  return isEnough();
}

function declaresArticle(document: Document): boolean {
  const metas = Array.from(document.querySelectorAll('meta'));
  if (metas.some(declaresByMeta)) return true;
  const items = Array.from(document.querySelectorAll('[itemtype]'));
  const typeOf = (item: Element): string => (item.getAttribute('itemtype') ?? '').slice(0, LONGEST_TYPE);
  if (items.some((item) => /schema\.org.*(?:Article|Posting|Report)/i.test(typeOf(item)))) return true;
  const scripts = Array.from(document.querySelectorAll('script[type="application/ld+json"]'));
  return scripts.some((script) => /Article|Report|Post/.test(script.textContent ?? ''));
}

function declaresByMeta(meta: Element): boolean {
  const name = meta.getAttribute('property') ?? meta.getAttribute('name') ?? '';
  const content = meta.getAttribute('content') ?? meta.getAttribute('value') ?? '';
  return name.toLowerCase() === 'og:type' && /article|news/i.test(content);
}

/** A page's running text, also that in open shadow roots; what is only white space is left out. */
function* textsOf(document: Document, onRoot: (root: ShadowRoot) => void): Generator<string> {
  const waiting: Node[] = [document.documentElement];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.nextSibling !== null && node !== document.documentElement) waiting.push(node.nextSibling);
    if (node.nodeType === TEXT_NODE) {
      const text = (node as Text).data.trim();
      if (text !== '') yield text;
    } else if (node.nodeType === ELEMENT_NODE) {
      const { localName, shadowRoot } = node as Element;
      if (SILENT_TAGS.has(localName)) continue;
      if (node.firstChild !== null) waiting.push(node.firstChild);
      if (shadowRoot) onRoot(shadowRoot);
      if (shadowRoot?.firstChild) waiting.push(shadowRoot.firstChild);
    }
  }
}
