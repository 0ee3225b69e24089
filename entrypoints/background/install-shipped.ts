import { browser } from 'wxt/browser';
import { INDEX_RULES } from '../../utils/answer/index-rules.ts';
import { openBundle } from '../../utils/bundle/open-bundle.ts';
import { installBundle } from '../../utils/corpus/install-bundle.ts';
import type { RecordStore } from '../../utils/corpus/store.ts';
import type { Result } from '../../utils/model.ts';

const SHIPPED = 'corpus/seed.zip';

/** Installs the bundle that came with the extension. Where one of it is there, in its place. */
export async function installShipped(store: RecordStore): Promise<Result<unknown>> {
  const response = await fetch(new URL(SHIPPED, browser.runtime.getURL('/')));
  const bundle = await openBundle(await response.blob(), SHIPPED);
  return bundle.ok ? installBundle(store, bundle.value, INDEX_RULES, { shipped: true }) : bundle;
}
