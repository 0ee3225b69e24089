/** What a hostile page can do with its own powers; each function runs in the page, so it names nothing from here. */

/** Everything that a page may see of what lies over it, as one text to look for secrets in. */
export async function everythingSeen(): Promise<string> {
  const seen: string[] = [];
  const host = document.querySelector('on-record-card');
  const find = (window as unknown as { find(text: string, ...rest: boolean[]): boolean }).find.bind(window);
  for (const secret of ['Serhii Boiev', 'Sanctions alone']) {
    getSelection()?.removeAllRanges();
    if (find(secret, false, false, true, false, true)) seen.push(`window.find: ${secret}`);
  }
  getSelection()?.selectAllChildren(document.documentElement);
  seen.push(String(getSelection()));
  getSelection()?.removeAllRanges();
  seen.push(document.documentElement.innerText, document.documentElement.outerHTML, host?.textContent ?? '');
  seen.push(String(host?.shadowRoot?.innerHTML ?? ''));
  seen.push([...(host?.attributes ?? [])].map(({ name, value }) => `${name}=${value}`).join());
  for (const entry of performance.getEntries()) seen.push(entry.name);
  for (let at = 0; at < window.length; at++) {
    try {
      seen.push(window[at]?.document.documentElement.innerHTML ?? '', String(window[at]?.location.href));
    } catch {
      // Another origin, as it should be.
    }
  }
  for (const [name, highlight] of CSS.highlights)
    for (const range of highlight) seen.push(`${name}: ${(range as Range).toString?.() ?? ''}`);
  const at = host?.getBoundingClientRect();
  for (let x = 0; x < innerWidth; x += 40)
    for (let y = 0; y < innerHeight; y += 40) {
      const hit = document.elementFromPoint(x, y);
      if (hit?.localName === 'on-record-card')
        seen.push((hit as HTMLElement).innerText, hit.shadowRoot?.innerHTML ?? '');
    }
  seen.push(JSON.stringify(at), document.activeElement?.outerHTML.slice(0, 500) ?? '');
  const heard = (window as unknown as { heard?: string[] }).heard ?? [];
  return [...seen, ...heard].join('\n');
}

/** Listens to whatever may pass by, from before the extension is there. Kept in `window.heard`. */
export function eavesdrop(): void {
  const heard: string[] = [];
  Object.assign(window, { heard });
  const note = (event: Event): void => {
    const { key, data } = event as unknown as { key?: string; data?: unknown };
    if (event.type === 'message' || key !== undefined)
      heard.push(`${event.type}: ${key ?? JSON.stringify(data)}`);
  };
  for (const type of [
    'message',
    'keydown',
    'keyup',
    'keypress',
    'input',
    'copy',
    'beforeinput',
    'messageerror',
  ])
    window.addEventListener(type, note, true);
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init): ShadowRoot {
    heard.push(`attachShadow of ${this.localName}`);
    return attach.call(this, { ...init, mode: 'open' });
  };
  const post = Window.prototype.postMessage as (...args: unknown[]) => void;
  window.postMessage = (...args: unknown[]): void => {
    heard.push(`postMessage: ${JSON.stringify(args[0])}`);
    post.apply(window, args);
  };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) heard.push(`entry: ${entry.name}`);
  }).observe({
    entryTypes: ['resource', 'event', 'layout-shift', 'element'].filter((type) =>
      PerformanceObserver.supportedEntryTypes.includes(type),
    ),
  });
}

/** Breaks what scripts rely on: prototypes, globals, names of the document. */
export function sabotage(): void {
  const bomb = (): never => {
    throw new Error('sabotage');
  };
  for (const prototype of [
    Array.prototype,
    String.prototype,
    Map.prototype,
    Set.prototype,
    Promise.prototype,
  ])
    for (const name of ['map', 'filter', 'forEach', 'replace', 'get', 'has', 'then', 'at', 'flatMap'])
      if (name in prototype) Object.defineProperty(prototype, name, { value: bomb, configurable: true });
  for (const name of [
    'querySelector',
    'querySelectorAll',
    'createElement',
    'createRange',
    'createTreeWalker',
  ])
    Object.defineProperty(Document.prototype, name, { value: bomb, configurable: true });
  Object.defineProperty(Object.prototype, 'token', { get: bomb, configurable: true });
  Object.defineProperty(Node.prototype, 'textContent', { get: () => '', configurable: true });
  for (const name of [
    'chrome',
    'MessageChannel',
    'MutationObserver',
    'IntersectionObserver',
    'Highlight',
    'CSS',
  ])
    Object.defineProperty(window, name, { value: new Proxy({}, { get: bomb }), configurable: true });
}

/** Acts as a hand would, where events are made by script: moves, keys, clicks on every name of the page. */
export async function actByScript(): Promise<void> {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const element = node.parentElement;
    const { left, top, width, height } = element?.getBoundingClientRect() ?? new DOMRect();
    for (let x = left; x < left + Math.min(width, 400); x += 25) {
      const init = { bubbles: true, composed: true, clientX: x, clientY: top + height / 2, shiftKey: true };
      for (const type of ['pointermove', 'pointerover', 'pointerenter'])
        element?.dispatchEvent(new PointerEvent(type, init));
      for (const type of ['mousemove', 'mouseover', 'click'])
        element?.dispatchEvent(new MouseEvent(type, init));
    }
  }
  for (const key of ['Shift', 'K', 'N', 'Enter', 'Tab'])
    for (const type of ['keydown', 'keyup'])
      document.dispatchEvent(
        new KeyboardEvent(type, { key, altKey: true, shiftKey: true, bubbles: true, composed: true }),
      );
  await new Promise((done) => setTimeout(done, 900));
}

/** Says to the background, the card and the content script what their own would say; answers what came back. */
export async function forgeMessages(extension: string): Promise<string[]> {
  const heard: string[] = [];
  window.addEventListener('message', (event) => heard.push(JSON.stringify(event.data)));
  const { chrome } = window as unknown as {
    chrome?: {
      runtime?: { sendMessage?(id: string, message: unknown, done: (answer: unknown) => void): void };
    };
  };
  const types = [
    'describe',
    'search',
    'profile',
    'corpusSummary',
    'following',
    'issueCardToken',
    'redeemCardToken',
  ];
  for (const type of types) {
    const message = { id: 1, type, data: [], timestamp: Date.now() };
    try {
      chrome?.runtime?.sendMessage?.(extension, message, (answer) => {
        if (answer !== undefined) heard.push(JSON.stringify(answer));
      });
    } catch {
      // A page that no extension has opened to has nobody to send to.
    }
    for (let at = 0; at < window.length; at++) {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = ({ data }) => heard.push(JSON.stringify(data));
      window[at]?.postMessage({ token: crypto.randomUUID() }, '*', [port2]);
      window[at]?.postMessage(message, '*');
    }
    document.dispatchEvent(new CustomEvent(type, { detail: message }));
  }
  await new Promise((done) => setTimeout(done, 700));
  return heard.filter((data) => !data.includes('"timestamp"'));
}
