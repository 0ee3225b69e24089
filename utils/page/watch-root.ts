/**
 * Tells when a page has put another root element in place of its own, as `document.write` after loading does: with the
 * old one went every listener on the document and its window.
 */
export function watchRoot(document: Document, onNew: () => void, signal: AbortSignal): void {
  const root = document.documentElement;
  const observer = new MutationObserver(() => {
    if (document.documentElement !== null && document.documentElement !== root) onNew();
  });
  observer.observe(document, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
