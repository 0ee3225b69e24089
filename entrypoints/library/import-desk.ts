import { openBundle } from '../../utils/bundle/open-bundle.ts';
import { hasRoom } from '../../utils/corpus/has-room.ts';
import type { IndexRules } from '../../utils/corpus/index-rules.ts';
import { installBundle } from '../../utils/corpus/install-bundle.ts';
import { maintain } from '../../utils/corpus/maintain.ts';
import { previewBundle } from '../../utils/corpus/preview-bundle.ts';
import { removeBundle } from '../../utils/corpus/remove-bundle.ts';
import { asResult, DISK_FULL } from '../../utils/corpus/storage-failure.ts';
import type { RecordStore } from '../../utils/corpus/store.ts';
import type { Problem, Result } from '../../utils/model.ts';
import type { DeskToPage, Installed, PageToDesk } from './desk-messages.ts';

type Check = Extract<PageToDesk, { type: 'check' }>;
type Install = Extract<PageToDesk, { type: 'install' }>;

const CANCELLED: { readonly ok: false; readonly error: Problem } = {
  ok: false,
  error: { code: 'cancelled', message: 'Cancelled before it began; nothing was changed.' },
};

/**
 * What the library page's worker does: checks and installs one at a time in the order asked, so that memory is
 * bounded by one shard; a cancel or a removal waits for nothing. Everything ends in exactly one answer. `freeBytes` is
 * what is left on the disk, as far as the browser says.
 */
export function createImportDesk(
  store: RecordStore,
  rules: IndexRules,
  tell: (message: DeskToPage) => void,
  freeBytes: () => Promise<number | null> = async () => null,
): (message: PageToDesk) => void {
  const stops = new Map<number, AbortController>();
  let turn: Promise<unknown> = Promise.resolve();

  function inTurn<T>(job: number, work: (signal: AbortSignal) => Promise<Result<T>>): Promise<Result<T>> {
    const stop = new AbortController();
    stops.set(job, stop);
    const done = turn.then(async () => {
      if (stop.signal.aborted) return CANCELLED;
      tell({ type: 'started', job });
      const ended = await asResult(work(stop.signal));
      return ended.ok ? ended.value : ended;
    });
    turn = done.then(() => stops.delete(job));
    return done;
  }

  function check({ job, file }: Check): Promise<void> {
    return inTurn(job, async (signal) => {
      const bundle = await openBundle(file, file.name);
      if (!bundle.ok) return bundle;
      const onProgress = (progress: { rows: number; total: number }): void =>
        tell({ type: 'progress', job, ...progress });
      return previewBundle(store, bundle.value, rules, { signal, onProgress });
    }).then((result) => tell({ type: 'checked', job, result }));
  }

  async function install({ job, file, withoutBadRows, shipped }: Install): Promise<void> {
    const result = await inTurn(job, async (signal): Promise<Result<Installed>> => {
      const bundle = await openBundle(file, file.name);
      if (!bundle.ok) return bundle;
      if (!hasRoom(file.size, await freeBytes())) return DISK_FULL;
      const installed = await installBundle(store, bundle.value, rules, {
        signal,
        withoutBadRows,
        shipped,
        onHeld: () => tell({ type: 'held', job }),
        onProgress: (progress) => tell({ type: 'progress', job, ...progress }),
      });
      if (!installed.ok) return installed;
      const { outcome, install: row, leftOut } = installed.value;
      const { name, publisher } = row.manifest;
      return { ok: true, value: { outcome, bundle: row.bundle, name, publisher, leftOut } };
    });
    tell({ type: 'installed', job, result });
    tidy();
  }

  /** Sweeps and merges when nothing else is waiting. What fails is tried again at the next start. */
  function tidy(): void {
    turn = turn.then(() => asResult(maintain(store, rules)));
  }

  return (message) => {
    switch (message.type) {
      case 'check':
        void check(message);
        return;
      case 'install':
        void install(message);
        return;
      case 'cancel':
        stops.get(message.job)?.abort();
        return;
      case 'remove':
        void removeBundle(store, message.bundle).then((result) => {
          tell({ type: 'removed', bundle: message.bundle, result });
          tidy();
        });
    }
  };
}
