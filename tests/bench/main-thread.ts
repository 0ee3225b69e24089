import type { CDPSession, Page } from '@playwright/test';
import type { RunningChromium } from '../../scripts/launch-chromium.ts';

/** What a page took of its renderer's main thread, in ms of the processor: what else runs on the machine is not in it. */
export interface MainThread {
  readonly tasks: number;
  readonly script: number;
  readonly longest: number;
}

/** The part of a trace event that is looked at. */
interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Of the processor, in microseconds. */
  readonly tdur?: number;
  readonly args: { readonly data?: { readonly documentLoaderURL?: string } };
}

const CATEGORIES = ['toplevel', 'blink.user_timing'];

/** Opens a page, leaves it alone until all is done that begins by itself, and closes it. */
export async function mainThreadOf(
  { context, session }: RunningChromium,
  url: string,
  settleMs: number,
): Promise<MainThread> {
  const page = await context.newPage();
  const own = await page.context().newCDPSession(page);
  // Processor time, not the clock's: a page that waits for its turn does nothing.
  await own.send('Performance.enable', { timeDomain: 'threadTicks' });
  const events = await traced(session, () => settled(page, url, settleMs));
  const { metrics } = await own.send('Performance.getMetrics');
  await page.close();
  const ms = (name: string): number =>
    (metrics.find((metric) => metric.name === name)?.value ?? Number.NaN) * 1_000;
  return { tasks: ms('TaskDuration'), script: ms('ScriptDuration'), longest: longestTask(events, url) };
}

async function settled(page: Page, url: string, settleMs: number): Promise<void> {
  await page.goto(url);
  await page.waitForTimeout(settleMs);
}

async function traced(session: CDPSession, work: () => Promise<void>): Promise<readonly TraceEvent[]> {
  const events: TraceEvent[] = [];
  const keep = ({ value }: { value: object[] }): void => void events.push(...(value as TraceEvent[]));
  session.on('Tracing.dataCollected', keep);
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES },
  });
  await work();
  const complete = new Promise<unknown>((done) => session.once('Tracing.tracingComplete', done));
  await session.send('Tracing.end');
  await complete;
  session.off('Tracing.dataCollected', keep);
  return events;
}

/** Of the thread that loaded the address. */
function longestTask(events: readonly TraceEvent[], url: string): number {
  const loaded = events.find(
    ({ name, args }) => name === 'navigationStart' && args.data?.documentLoaderURL === url,
  );
  const tasks = events.filter(
    ({ name, pid, tid }) =>
      name === 'ThreadControllerImpl::RunTask' && pid === loaded?.pid && tid === loaded.tid,
  );
  return Math.max(...tasks.map(({ tdur = 0 }) => tdur / 1_000));
}
