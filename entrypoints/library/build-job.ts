import type { Result } from '../../utils/model.ts';
import type { BuildAnswers, BuildNews, BuildRequest } from './build-messages.ts';

export interface BuildJob<Answer> {
  /** Null where it was stopped. */
  readonly ended: Promise<Result<Answer> | null>;
  stop(): void;
}

/** Asks a worker, which is gone at the end. */
export function startBuild<Ask extends keyof BuildAnswers>(
  worker: Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>,
  request: Extract<BuildRequest, { readonly ask: Ask }>,
  onProgress: (bytes: number, total: number) => void = () => undefined,
): BuildJob<BuildAnswers[Ask]> {
  let end: (result: Result<BuildAnswers[Ask]> | null) => void = () => undefined;
  const ended = new Promise<Result<BuildAnswers[Ask]> | null>((resolve) => {
    end = (result) => {
      worker.terminate();
      resolve(result);
    };
  });
  worker.addEventListener('message', (({ data }: MessageEvent<BuildNews<Ask>>) => {
    if (data.type === 'progress') onProgress(data.bytes, data.total);
    else end({ ok: true, value: data.answer });
  }) as EventListener);
  worker.addEventListener('error', ((event: ErrorEvent) => {
    const [name = ''] = request.files.map((file) => file.name);
    end({ ok: false, error: { code: 'source-failed', message: event.message ?? '', values: [name] } });
  }) as EventListener);
  worker.postMessage(request);
  return { ended, stop: () => end(null) };
}
