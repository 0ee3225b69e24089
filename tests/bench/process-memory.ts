import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';

/** Memory of a browser's processes while something runs, in megabytes above what they had before. */
export interface MemoryWatch {
  /** Ends it; NaN where the system does not tell (anything but Linux). */
  stop(): { renderers: number; all: number };
}

const EVERY_MS = 25;
const KILOBYTES_A_MEGABYTE = 1024;

/** Watches the peak of what the processes have for themselves: private pages, not mapped files. */
export async function watchMemory(page: Page): Promise<MemoryWatch> {
  const session = await page.context().browser()?.newBrowserCDPSession();
  const { processInfo = [] } = (await session?.send('SystemInfo.getProcessInfo')) ?? {};
  await session?.detach();
  const all = processInfo.map(({ id }) => id);
  const renderers = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
  const idle = { renderers: megabytes(renderers), all: megabytes(all) };
  const peak = { ...idle };
  const timer = setInterval(() => {
    peak.renderers = Math.max(peak.renderers, megabytes(renderers));
    peak.all = Math.max(peak.all, megabytes(all));
  }, EVERY_MS);
  return {
    stop() {
      clearInterval(timer);
      return { renderers: peak.renderers - idle.renderers, all: peak.all - idle.all };
    },
  };
}

function megabytes(processes: readonly number[]): number {
  if (process.platform !== 'linux') return Number.NaN;
  let kilobytes = 0;
  for (const id of processes) {
    try {
      kilobytes += Number(/^RssAnon:\s+(\d+)/m.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1] ?? 0);
    } catch {
      // It ended meanwhile and holds nothing.
    }
  }
  return kilobytes / KILOBYTES_A_MEGABYTE;
}
