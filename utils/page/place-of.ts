/** Where on its page a piece of an article stands. */
export interface PagePlace {
  /** Headings above it, outermost first, without the headline. */
  readonly headings: readonly string[];
  /** The id of the nearest element around it that has one, else of the heading above it; null where neither has. */
  readonly fragment: string | null;
}

/** `Node.DOCUMENT_POSITION_FOLLOWING`. */
const FOLLOWING = 4;
const ELEMENT_NODE = 1;
/** A longer one is no heading, in characters. */
const LONGEST_HEADING = 300;
/** A longer one was made by a machine for itself, in characters. */
const LONGEST_ID = 100;

/** The way down to a place, by the headings before it: `h2` ends what an earlier `h2` or `h3` began. */
export function placeOf(range: Range, container: Element | null, headline: string | null): PagePlace {
  const { startContainer } = range;
  const path: { readonly level: number; readonly text: string; readonly id: string }[] = [];
  for (const heading of Array.from(container?.querySelectorAll('h1, h2, h3, h4, h5, h6') ?? [])) {
    if ((heading.compareDocumentPosition(startContainer) & FOLLOWING) === 0) break;
    const text = (heading.textContent ?? '').replace(/\s+/g, ' ').trim();
    if (text === '' || text.length > LONGEST_HEADING || text === headline) continue;
    const level = Number(heading.localName.slice(1));
    while ((path.at(-1)?.level ?? 0) >= level) path.pop();
    path.push({ level, text, id: heading.id });
  }
  const element =
    startContainer.nodeType === ELEMENT_NODE ? (startContainer as Element) : startContainer.parentElement;
  const around = element?.closest('[id]') ?? null;
  // What holds the whole article says nothing of a place in it.
  const own = around !== null && container?.contains(around) && around !== container ? around.id : '';
  const id = [own, path.at(-1)?.id ?? ''].find((each) => each !== '' && each.length <= LONGEST_ID);
  return { headings: path.map(({ text }) => text), fragment: id ?? null };
}
