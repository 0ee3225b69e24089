import type { CDPSession, Page } from '@playwright/test';

interface ProfileNode {
  readonly id: number;
  readonly callFrame: { readonly url: string };
  readonly children?: readonly number[];
}

/** Time that a tab spends in the extension's functions and in what they call, in ms, over so many seconds. */
export async function ownWork(tab: Page, seconds: number): Promise<number> {
  const session: CDPSession = await tab.context().newCDPSession(tab);
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 500 });
  await session.send('Profiler.start');
  await tab.waitForTimeout(seconds * 1_000);
  const { profile } = await session.send('Profiler.stop');
  const nodes = new Map(profile.nodes.map((node: ProfileNode) => [node.id, node]));
  const own = new Set<number>();
  // Callers come before what they call.
  for (const { id, callFrame, children = [] } of nodes.values()) {
    const isOwn = own.has(id) || callFrame.url.startsWith('chrome-extension://');
    if (isOwn) for (const each of [id, ...children]) own.add(each);
  }
  const times = profile.timeDeltas ?? [];
  const micros = (profile.samples ?? []).reduce(
    (sum, id, at) => sum + (own.has(id) ? (times[at] ?? 0) : 0),
    0,
  );
  await session.detach();
  return micros / 1_000;
}
