import { describe, expect, it } from 'vitest';
import { obeyPause, type PauseCommand } from '../../utils/page/pause-command.ts';
import { runsHere, type WhereSettings } from '../../utils/page/runs-here.ts';

const NOW = 1_000_000;
const HERALD = 'herald.example';
const NEWS = `news.${HERALD}`;
const ANYWHERE: WhereSettings = { where: 'news', allowed: [], paused: [], pausedUntil: null };

/** The settings after some commands, each given for a site. */
function afterwards(...commands: readonly (readonly [PauseCommand, string | null])[]): WhereSettings {
  let settings = ANYWHERE;
  for (const [command, site] of commands)
    settings = { ...settings, ...obeyPause(command, site, settings, NOW) };
  return settings;
}

function whyOn(site: string, settings: WhereSettings, now = NOW): string {
  const running = runsHere(site, settings, now);
  return running.runs === 'no' ? running.because : running.runs;
}

describe('Pausing', () => {
  it.each([
    ['a site and resuming it', ['pause-here', HERALD], ['resume', HERALD]],
    ['for an hour and resuming from anywhere', ['pause-hour', null], ['resume', null]],
    ['everywhere and resuming', ['pause-everywhere', null], ['resume', HERALD]],
    ['a site by the key, twice', ['toggle-here', HERALD], ['toggle-here', HERALD]],
    ['everything, and the key on a site', ['pause-everywhere', null], ['toggle-here', HERALD]],
    ['a site, and resuming from its subdomain', ['pause-here', HERALD], ['resume', NEWS]],
    [
      'nothing: always reading a site, and taking that back',
      ['always-here', HERALD],
      ['not-always-here', HERALD],
    ],
    ['nothing where there is no site', ['pause-here', null], ['always-here', null]],
  ] as const)('%s leaves the settings as they were', (_, first, second) => {
    expect(afterwards(first, second)).toEqual(ANYWHERE);
  });

  it.each([
    ['a site', ['pause-here', HERALD], 'paused-here'],
    ['a site by the key', ['toggle-here', HERALD], 'paused-here'],
    ['everywhere', ['pause-everywhere', null], 'paused-everywhere'],
    ['for an hour', ['pause-hour', null], 'paused-a-while'],
  ] as const)('%s stops its pages', (_, command, why) => {
    expect(whyOn(HERALD, afterwards(command))).toBe(why);
  });

  it('for an hour ends by itself', () => {
    const paused = afterwards(['pause-hour', null]);
    expect(whyOn(HERALD, paused, NOW + 3_599_999)).toBe('paused-a-while');
    expect(whyOn(HERALD, paused, NOW + 3_600_000)).toBe('if-news');
  });

  it('twice on one site lists it once', () => {
    expect(afterwards(['pause-here', HERALD], ['pause-here', HERALD]).paused).toEqual([HERALD]);
  });

  it('a site that was always read takes that back', () => {
    const settings = afterwards(['always-here', HERALD], ['pause-here', HERALD]);
    expect(settings).toEqual({ ...ANYWHERE, paused: [HERALD] });
  });

  it('everywhere ends where the reader turns it on for one site', () => {
    expect(whyOn(HERALD, afterwards(['pause-everywhere', null], ['always-here', HERALD]))).toBe('always');
  });
});
