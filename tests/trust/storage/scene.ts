import { launchChromium, type RunningChromium } from '../../../scripts/launch-chromium.ts';

/** What a scene has come to. */
export interface Found {
  readonly losses: readonly string[];
  readonly notes?: readonly string[];
}

/** Tries one kind of odd storage while the sample site answers at `origin`; null where this machine does not let it be tried. */
export type Scene = (origin: string) => Promise<Found | null>;

/** A scene in a Chromium with a new profile. */
export function inChromium(play: (chromium: RunningChromium) => Promise<readonly string[]>): Scene {
  return async () => {
    const chromium = await launchChromium({ headless: true });
    return { losses: await play(chromium).finally(chromium.close) };
  };
}
