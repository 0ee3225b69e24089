import { parseHTML } from 'linkedom';
import { type ComponentChild, render } from 'preact';

/** Draws a view into a document without a browser and gives its element; layout and focus are for the e2e tests. */
export function drawn(view: ComponentChild): Element {
  const { document } = parseHTML('<!doctype html><html><body><main></main></body></html>');
  Object.assign(globalThis, { document });
  const root = document.querySelector('main');
  if (root === null) throw new Error('The document has no main element.');
  render(view, root);
  return root;
}

/** The text of every element that a selector finds, with single spaces. */
export function texts(root: Element, selector: string): readonly string[] {
  return [...root.querySelectorAll(selector)].map((element) =>
    (element.textContent ?? '').replace(/\s+/gu, ' ').trim(),
  );
}
