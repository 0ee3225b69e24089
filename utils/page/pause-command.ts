import { fits, runsHere, type WhereSettings } from './runs-here.ts';

/** What a reader can say of where the extension runs: in the panel, in the button's menu, with a key. */
export type PauseCommand =
  | 'pause-here'
  | 'pause-hour'
  | 'pause-everywhere'
  | 'resume'
  /** Pauses a site, or resumes it where it is stopped. */
  | 'toggle-here'
  | 'always-here'
  /** The site is read again like any other. */
  | 'not-always-here';

/** As long as “an hour” is, in ms. */
const AN_HOUR_MS = 3_600_000;

/**
 * What a command changes in the settings. What is said of a site changes nothing where there is none (null); a site
 * that is turned on or resumed ends the pause of everything too, since the reader wants it now.
 *
 * @param now in ms since 1970
 */
export function obeyPause(
  command: PauseCommand,
  site: string | null,
  settings: WhereSettings,
  now: number,
): Partial<WhereSettings> {
  const without = (entries: readonly string[]): string[] => entries.filter((entry) => entry !== site);
  const resumed = {
    paused: settings.paused.filter((entry) => !fits(site, entry)),
    pausedUntil: null,
  };
  switch (command) {
    case 'pause-here':
      return site === null
        ? {}
        : { allowed: without(settings.allowed), paused: [...without(settings.paused), site] };
    case 'pause-hour':
      return { pausedUntil: now + AN_HOUR_MS };
    case 'pause-everywhere':
      return { pausedUntil: 'forever' };
    case 'resume':
      return resumed;
    case 'toggle-here': {
      const stopped = runsHere(site, settings, now);
      const isPaused = stopped.runs === 'no' && stopped.because !== 'not-allowed';
      return obeyPause(isPaused ? 'resume' : 'pause-here', site, settings, now);
    }
    case 'always-here':
      return site === null ? {} : { ...resumed, allowed: [...without(settings.allowed), site] };
    case 'not-always-here':
      return { allowed: settings.allowed.filter((entry) => !fits(site, entry)) };
  }
}
