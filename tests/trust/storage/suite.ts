import { launchChromium, type RunningChromium } from '../../../scripts/launch-chromium.ts';
import { serveSite } from '../../../scripts/serve-site.ts';
import type { Outcome, Suite } from '../suite.ts';
import { fullDisk } from './full-disk.ts';
import { privateWindow } from './private-window.ts';
import { secondProfile, secondWindow } from './windows.ts';

/** Storage that is full, shared or private, in a real Chromium: said plainly, and nothing lost. */
export const oddStorage: Suite = {
  name: 'odd storage',
  attempt: 'full disk, second window, second profile or private window',
  quick: false,
  run,
};

const SCENES: Readonly<
  Record<string, (chromium: RunningChromium, origin: string) => Promise<readonly string[]>>
> = {
  'a second window': secondWindow,
  'a second profile': secondProfile,
  'a private window': (_, origin) => privateWindow(origin),
};

async function run(): Promise<Outcome> {
  const site = await serveSite();
  const losses: string[] = [];
  const notes: string[] = [];
  const broken = (error: unknown): readonly string[] => [`it broke off: ${error}`];
  const disk = await fullDisk().catch((error: unknown) => ({ losses: broken(error), notes: [] }));
  notes.push(...(disk?.notes ?? ['no disk could be mounted here, so none was filled']));
  losses.push(...(disk?.losses ?? []).map((loss) => `a full disk: ${loss}`));
  try {
    for (const [name, scene] of Object.entries(SCENES)) {
      const chromium = await launchChromium({ headless: true });
      const lost = await scene(chromium, site.origin).catch(broken);
      losses.push(...lost.map((loss) => `${name}: ${loss}`));
      await chromium.close();
    }
  } finally {
    await site.close();
  }
  return { attempts: Object.keys(SCENES).length + Number(disk !== null), losses, notes };
}
