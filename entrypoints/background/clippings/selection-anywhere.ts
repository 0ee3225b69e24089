/** What is selected in a document that was not read as an article. */
export interface PlainSelection {
  readonly exact: string;
  /** The text of the block around it. */
  readonly block: string;
  readonly title: string;
  readonly language: string;
  readonly canonical: string | null;
  readonly address: string;
}

/**
 * Reads the selection of the document that it runs in; null where there is none. The browser is handed its source, so
 * it stands by itself and names nothing from outside.
 */
export function selectionAnywhere(): PlainSelection | null {
  /** A longer block is a whole page's text, in characters. */
  const longestBlock = 20_000;
  const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();
  const selection = document.getSelection();
  const exact = squeeze(selection?.toString() ?? '');
  if (selection === null || exact === '') return null;
  const { commonAncestorContainer: node } = selection.getRangeAt(0);
  let element = node instanceof Element ? node : node.parentElement;
  while (element !== null && element !== document.body && getComputedStyle(element).display === 'inline')
    element = element.parentElement;
  const block = squeeze(element instanceof HTMLElement ? element.innerText : (element?.textContent ?? ''));
  return {
    exact,
    block: block.slice(0, longestBlock),
    title: document.title,
    language: document.documentElement.lang,
    canonical: document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? null,
    address: location.href,
  };
}
