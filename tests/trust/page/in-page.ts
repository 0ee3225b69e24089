/** What a hostile page can do with its own powers; each function runs in the page, so it names nothing from here. */

/** Everything that a page may see of what lies over it, as one text to look for secrets in. */
export async function everythingSeen(): Promise<string> {
  const seen: string[] = [];
  const look = (what: () => unknown): void => {
    try {
      seen.push(String(what()));
    } catch {
      // Another origin, or refused, as it should be.
    }
  };
  const host = document.querySelector('on-record-card');
  const find = (window as unknown as { find(text: string, ...rest: boolean[]): boolean }).find.bind(window);
  for (const secret of ['Serhii Boiev', 'Sanctions alone'])
    look(() => {
      getSelection()?.removeAllRanges();
      return find(secret, false, false, true, false, true) ? `window.find: ${secret}` : '';
    });
  look(() => getSelection()?.selectAllChildren(document.documentElement));
  look(() => getSelection());
  look(() => getSelection()?.removeAllRanges());
  look(() => document.documentElement.innerText + document.documentElement.outerHTML);
  look(() => host?.textContent);
  look(() => host?.shadowRoot?.innerHTML);
  look(() => [...(host?.attributes ?? [])].map(({ name, value }) => `${name}=${value}`));
  for (const entry of performance.getEntries()) look(() => entry.name);
  for (let at = 0; at < window.length; at++) {
    look(() => window[at]?.document.documentElement.innerHTML);
    look(() => window[at]?.location.href);
  }
  for (const [name, highlight] of CSS.highlights)
    for (const range of highlight) look(() => `${name}: ${range}`);
  for (let x = 0; x < innerWidth; x += 40)
    for (let y = 0; y < innerHeight; y += 40)
      look(() => {
        const hit = document.elementFromPoint(x, y) as HTMLElement | null;
        return hit?.localName === 'on-record-card' ? `${hit.innerText}${hit.shadowRoot?.innerHTML}` : '';
      });
  look(() => document.activeElement?.outerHTML.slice(0, 500));
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

/** Changes a text node and adds and removes elements, so many times in all, as fast as the page is let. */
export async function mutateMillions(times: number): Promise<void> {
  const article = document.querySelector('article') ?? document.body;
  const line = article.appendChild(document.createElement('p'));
  const AT_ONCE = 20_000;
  for (let done = 0; done < times; done += AT_ONCE) {
    for (let at = 0; at < AT_ONCE; at += 4) {
      line.textContent = `Rufus Firefly counted ${done + at} boats.`;
      line.setAttribute('title', String(at));
      const child = line.appendChild(document.createElement('b'));
      child.remove();
    }
    await new Promise((next) => setTimeout(next));
  }
  line.remove();
}

/** Sends each frame from page to page, so many times. */
export async function navigateFrames(times: number): Promise<void> {
  const pages = ['/brief.html', '/not-news.html', '/seed.html', 'about:blank'];
  for (let at = 0; at < times; at++) {
    for (const frame of document.querySelectorAll('iframe')) frame.src = pages[at % pages.length] ?? '';
    await new Promise((next) => setTimeout(next, 60));
  }
}

/** How long the page was kept from its own work at a time at most, and in all over 50 ms, for so long, in ms. */
export async function listenForBlocks(ms: number): Promise<{ longest: number; all: number }> {
  const until = performance.now() + ms;
  let [longest, all, last] = [0, 0, performance.now()];
  const { port1, port2 } = new MessageChannel();
  await new Promise<void>((done) => {
    port1.onmessage = () => {
      const now = performance.now();
      longest = Math.max(longest, now - last);
      if (now - last > 50) all += now - last;
      last = now;
      if (now > until) done();
      else setTimeout(() => port2.postMessage(0), 1);
    };
    port2.postMessage(0);
  });
  return { longest, all };
}
