/** How a page may ask for the closed root of an element that it has defined itself; each function runs in the page, so it names nothing from here. */

/** Says what the host's element is, before it is made: its constructor may ask for the internals, and so for a closed root. */
export function defineHost(): void {
  const given: ElementInternals[] = [];
  Object.assign(window, { given });
  customElements.define(
    'on-record-card',
    class extends HTMLElement {
      constructor() {
        super();
        given.push(this.attachInternals());
      }
    },
  );
}

/** What the internals give of the host's root; a host that the page's definition never reached shows nothing. */
export function rootsGiven(): string[] {
  const { given } = window as unknown as { given: ElementInternals[] };
  return given.flatMap(({ shadowRoot }) =>
    shadowRoot === null ? [] : [`it was given the root, with ${shadowRoot.innerHTML.slice(0, 200)}`],
  );
}
