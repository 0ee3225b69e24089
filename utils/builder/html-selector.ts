/** Whether an element is one that a selector asks for. */
export type Matches = (element: SelectedElement) => boolean;

/** What is asked of an element. */
export interface SelectedElement {
  readonly localName: string;
  getAttribute(name: string): string | null;
}

const SIMPLE = /^([a-z0-9]*)(?:\[([a-z-]+)(?:(~?=)"([^"]*)")?\])?$/;
const known = new Map<string, Matches>();

/**
 * The part of CSS that reading a page uses: tags, and attributes that are there, have a value or have a word, several
 * with commas between. `h1, h2` · `[itemtype]` · `link[rel="canonical"]` · `[class~="byline"]`. Throws at any other.
 */
export function matcherOf(selector: string): Matches {
  const before = known.get(selector);
  if (before !== undefined) return before;
  const each = selector.split(',').map((one) => simpleMatcher(one.trim()));
  const [only] = each;
  const matches: Matches =
    only !== undefined && each.length === 1 ? only : (element) => each.some((one) => one(element));
  known.set(selector, matches);
  return matches;
}

function simpleMatcher(selector: string): Matches {
  const [whole, tag = '', attribute, how, value = ''] = SIMPLE.exec(selector) ?? [];
  if (!whole)
    throw new Error(
      `“${selector}” is more than the builder's own documents understand: see html-selector.ts.`,
    );
  const test = attribute === undefined ? null : attributeTest(attribute, how, value);
  return (element) => (tag === '' || element.localName === tag) && test?.(element) !== false;
}

function attributeTest(name: string, how: string | undefined, value: string): Matches {
  if (how === undefined) return (element) => element.getAttribute(name) !== null;
  if (how === '=') return (element) => element.getAttribute(name) === value;
  return (element) => {
    const words = element.getAttribute(name);
    // Most have it nowhere, and need not be taken apart.
    return words?.includes(value) === true && words.split(/\s+/).includes(value);
  };
}
