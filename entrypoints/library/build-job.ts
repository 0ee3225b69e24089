import type { BuildNews, BuildRequest, BuiltFile } from './build-messages.ts';

export interface BuildJob {
  /** Null where it was stopped. */
  readonly built: Promise<BuiltFile | null>;
  stop(): void;
}

/** Builds a bundle in a worker of its own, which is gone at the end. */
export function startBuild(
  worker: Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>,
  request: BuildRequest,
  onProgress: (bytes: number, total: number) => void,
): BuildJob {
  let end: (built: BuiltFile | null) => void = () => undefined;
  const built = new Promise<BuiltFile | null>((resolve) => {
    end = (file) => {
      worker.terminate();
      resolve(file);
    };
  });
  worker.addEventListener('message', ((event: MessageEvent<BuildNews>) => {
    if (event.data.type === 'progress') onProgress(event.data.bytes, event.data.total);
    else end(event.data.built);
  }) as EventListener);
  worker.addEventListener('error', ((event: ErrorEvent) => {
    const problem = { code: 'source-failed', message: event.message ?? '', values: [request.name] };
    end({ bundle: null, problems: [problem] });
  }) as EventListener);
  worker.postMessage(request);
  return { built, stop: () => end(null) };
}
