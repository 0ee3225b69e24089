import { buildDropped } from '../../utils/builder/build-dropped.ts';
import { readHtml } from '../../utils/builder/read-html.ts';
import type { BuildNews, BuildRequest } from './build-messages.ts';

/** The part of a dedicated worker's global scope that this one uses; the project's types are a page's. */
interface WorkerScope {
  postMessage(message: BuildNews): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<BuildRequest>) => void): void;
}

const scope = globalThis as unknown as WorkerScope;
scope.addEventListener('message', ({ data: { files, name, today } }) => {
  const total = files.reduce((sum, { size }) => sum + size, 0);
  void buildDropped(files, name, {
    onProgress: (bytes) => scope.postMessage({ type: 'progress', bytes, total }),
    readHtml: async (html, url) => readHtml(html, url, today),
  }).then((built) => scope.postMessage({ type: 'built', built }));
});
