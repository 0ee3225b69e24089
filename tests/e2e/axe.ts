import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame, Page } from '@playwright/test';

const require = createRequire(import.meta.url);
/** axe-core comes with @axe-core/playwright, whose own runner does not reach a frame in a closed shadow root. */
const AXE = readFileSync(
  require.resolve('axe-core', { paths: [require.resolve('@axe-core/playwright')] }),
  'utf8',
);

/** What axe has against a page or frame, a line each: rule and element. */
export async function axeIn(where: Page | Frame): Promise<string[]> {
  await where.evaluate(AXE);
  return where.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const { violations } = await axe.run();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}
