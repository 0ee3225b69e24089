/** In a page of the extension: tries all that sends. Whatever arrives at the address got past the policy. */
export async function everyWayOut(url: string): Promise<void> {
  const quietly = (way: () => unknown): void => {
    try {
      void Promise.resolve(way()).catch(() => undefined);
    } catch {
      // Refused, as it should be.
    }
  };
  const add = (name: string, set: Readonly<Record<string, string>>): void =>
    quietly(() => {
      const element = document.createElement(name);
      for (const [attribute, value] of Object.entries(set)) element.setAttribute(attribute, value);
      document.body.append(element);
    });
  quietly(() => fetch(`${url}?fetch`));
  quietly(() => navigator.sendBeacon(`${url}?beacon`, 'x'));
  quietly(() => new WebSocket(`${url.replace('http', 'ws')}?socket`));
  quietly(() => new EventSource(`${url}?events`));
  quietly(() => new Worker(`${url}?worker`));
  quietly(() => import(/* @vite-ignore */ `${url}?module`));
  quietly(() => {
    const request = new XMLHttpRequest();
    request.open('GET', `${url}?xhr`);
    request.send();
  });
  quietly(() => new FontFace('x', `url(${url}?font)`).load());
  for (const rel of ['prefetch', 'preload', 'stylesheet', 'icon', 'modulepreload'])
    add('link', { rel, href: `${url}?${rel}`, as: 'script' });
  for (const name of ['img', 'script', 'iframe', 'video', 'audio', 'embed'])
    add(name, { src: `${url}?${name}` });
  add('object', { data: `${url}?object` });
  add('div', { style: `background: url(${url}?style)` });
  add('form', { action: `${url}?form`, method: 'post', id: 'way-out' });
  quietly(() => document.querySelector<HTMLFormElement>('#way-out')?.submit());
  await new Promise((done) => setTimeout(done, 800));
}
