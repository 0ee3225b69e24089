import { serveSite } from '../../../scripts/serve-site.ts';
import type { Outcome, Suite } from '../suite.ts';
import { fullDiskInFirefox, privateLibraryInFirefox, privateWindowInFirefox } from './firefox.ts';
import { refusedInFirefox } from './firefox-refused.ts';
import { fullDisk } from './full-disk.ts';
import { privateWindow } from './private-window.ts';
import { refused } from './refused.ts';
import { inChromium, type Scene } from './scene.ts';
import { secondProfile, secondWindow } from './windows.ts';

/** Storage that is full, shared, private or refused, in a real browser: said plainly, and nothing lost. */
export const oddStorage: Suite = {
  name: 'odd storage',
  attempt: 'full disk, second window, second profile, private window or storage that the browser refuses',
  quick: false,
  waits: true,
  run,
};

const SCENES: Readonly<Record<string, Scene>> = {
  'a full disk': fullDisk,
  'a full disk under Firefox': fullDiskInFirefox,
  'a second window': inChromium(secondWindow),
  'a second profile': inChromium(secondProfile),
  'a private window': privateWindow,
  'a private window of Firefox': privateWindowInFirefox,
  'the library in a private window of Firefox': privateLibraryInFirefox,
  'IndexedDB refused': (origin) => refused('IndexedDB', origin),
  'IndexedDB refused by Firefox': refusedInFirefox,
  'storage.local refused': (origin) => refused('storage.local', origin),
};

async function run(): Promise<Outcome> {
  const site = await serveSite();
  const losses: string[] = [];
  const notes: string[] = [];
  let attempts = 0;
  try {
    for (const [name, play] of Object.entries(SCENES)) {
      const found = await play(site.origin).catch((error: unknown) => ({
        losses: [`it broke off: ${error}`],
        notes: [],
      }));
      if (found === null) {
        notes.push(`${name}: this machine does not let it be tried`);
        continue;
      }
      attempts++;
      losses.push(...found.losses.map((loss) => `${name}: ${loss}`));
      notes.push(...(found.notes ?? []).map((note) => `${name}: ${note}`));
    }
  } finally {
    await site.close();
  }
  return { attempts, losses, notes };
}
