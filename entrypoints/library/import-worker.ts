import { INDEX_RULES } from '../../utils/answer/index-rules.ts';
import { openIndexedDbStore } from '../../utils/corpus/indexed-db-store.ts';
import type { DeskToPage, PageToDesk } from './desk-messages.ts';
import { createImportDesk } from './import-desk.ts';

/** The part of a dedicated worker's global scope that this one uses; the project's types are a page's. */
interface WorkerScope {
  postMessage(message: DeskToPage): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<PageToDesk>) => void): void;
}

const scope = globalThis as unknown as WorkerScope;
const receive = createImportDesk(
  openIndexedDbStore(),
  INDEX_RULES,
  (message) => scope.postMessage(message),
  freeBytes,
);
scope.addEventListener('message', ({ data }) => receive(data));

async function freeBytes(): Promise<number | null> {
  const { quota, usage } = await navigator.storage.estimate().catch((): StorageEstimate => ({}));
  return quota === undefined || usage === undefined ? null : quota - usage;
}
