import { buildDropped } from '../../utils/builder/build-dropped.ts';
import { countRows } from '../../utils/builder/count-rows.ts';
import { droppedFile } from '../../utils/builder/dropped-file.ts';
import { lookAtTable } from '../../utils/builder/look-at-table.ts';
import { readHtml } from '../../utils/builder/read-html.ts';
import type { BuildAnswers, BuildNews, BuildRequest } from './build-messages.ts';

/** The part of a dedicated worker's global scope that this one uses; the project's types are a page's. */
interface WorkerScope {
  postMessage(message: BuildNews): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<BuildRequest>) => void): void;
}

const scope = globalThis as unknown as WorkerScope;
scope.addEventListener('message', ({ data }) => {
  answerTo(data).then((answer) => scope.postMessage({ type: 'answer', answer }), reportError);
});

function answerTo(request: BuildRequest): Promise<BuildAnswers[keyof BuildAnswers]> {
  const { files } = request;
  // What cannot be read now is told with its name when it is built from.
  if (request.ask === 'look')
    return Promise.all(files.map((file) => lookAtTable(droppedFile(file)).catch(() => null)));
  if (request.ask === 'count') return countRows(files.map(droppedFile), request.columns);
  const total = files.reduce((sum, { size }) => sum + size, 0);
  return buildDropped(files, request.name, {
    columns: request.columns,
    onProgress: (bytes) => scope.postMessage({ type: 'progress', bytes, total }),
    readHtml: async (html, url) => readHtml(html, url, request.today),
  });
}
