import { describe, expect, it } from 'vitest';
import {
  alwaysHere,
  notAlwaysHere,
  pauseEverywhere,
  pauseForAnHour,
  pauseHere,
  resume,
  runsHere,
  siteOf,
  type WhereSettings,
} from '../../utils/page/runs-here.ts';

const NOW = 1_000_000;
const ANYWHERE: WhereSettings = { where: 'news', allowed: [], paused: [], pausedUntil: null };
const HERALD = 'herald.example';

describe('Whether a page is read', () => {
  it.each([
    ['anywhere, if it looks like news', {}, HERALD, 'if-news'],
    ['in a file, which has no site', {}, null, 'if-news'],
    ['always, on a site where the reader turned it on', { allowed: [HERALD] }, HERALD, 'always'],
    ['always, on its subdomains too', { allowed: [HERALD] }, `news.${HERALD}`, 'always'],
    ['as anywhere, on a site whose name only ends alike', { allowed: [HERALD] }, `old${HERALD}`, 'if-news'],
    ['not on a site that is paused', { paused: [HERALD] }, HERALD, 'paused-here'],
    ['not on its subdomains', { paused: [HERALD] }, `news.${HERALD}`, 'paused-here'],
    ['on other sites meanwhile', { paused: [HERALD] }, 'tribune.example', 'if-news'],
    [
      'always, where a subdomain of a paused site was turned on',
      { paused: [HERALD], allowed: [`news.${HERALD}`] },
      `news.${HERALD}`,
      'always',
    ],
    [
      'not, where a subdomain of a site that was turned on is paused',
      { allowed: [HERALD], paused: [`news.${HERALD}`] },
      `news.${HERALD}`,
      'paused-here',
    ],
    ['not, where a site is in both lists', { allowed: [HERALD], paused: [HERALD] }, HERALD, 'paused-here'],
    ['nowhere, while everything is paused', { pausedUntil: 'forever' }, HERALD, 'paused-everywhere'],
    [
      'nor on a site that was turned on',
      { pausedUntil: 'forever', allowed: [HERALD] },
      HERALD,
      'paused-everywhere',
    ],
    ['nowhere, within the hour', { pausedUntil: NOW + 1 }, HERALD, 'paused-a-while'],
    ['as before, when the hour is over', { pausedUntil: NOW }, HERALD, 'if-news'],
    ['only where it was allowed, with the list in force', { where: 'allowed' }, HERALD, 'not-allowed'],
    ['there, with the list in force', { where: 'allowed', allowed: [HERALD] }, HERALD, 'always'],
  ] as const)('%s', (_, over: Partial<WhereSettings>, site, expected) => {
    const running = runsHere(site, { ...ANYWHERE, ...over }, NOW);
    expect(running.runs === 'no' ? running.because : running.runs).toBe(expected);
  });

  it('says until when it is paused', () => {
    expect(runsHere(null, { ...ANYWHERE, pausedUntil: NOW + 5 }, NOW)).toMatchObject({ until: NOW + 5 });
  });
});

describe('The site of an address', () => {
  it.each([
    ['https://www.herald.example/2026/canal?x=1#top', HERALD],
    ['http://127.0.0.1:8080/brief.html', '127.0.0.1'],
    ['https://www2.herald.example/', 'www2.herald.example'],
    ['file:///home/reader/saved.html', null],
    ['chrome://extensions', null],
    ['about:blank', null],
    ['', null],
  ])('of %s is %s', (address, site) => {
    expect(siteOf(address)).toBe(site);
  });
});

describe('Pausing', () => {
  const changed = (settings: WhereSettings, change: Partial<WhereSettings>): WhereSettings => ({
    ...settings,
    ...change,
  });
  const whyOn = (site: string, settings: WhereSettings, now = NOW): string => {
    const running = runsHere(site, settings, now);
    return running.runs === 'no' ? running.because : running.runs;
  };

  it('on a site and resuming there leaves the settings as they were', () => {
    const paused = changed(ANYWHERE, pauseHere(HERALD, ANYWHERE));
    expect(whyOn(HERALD, paused)).toBe('paused-here');
    expect(changed(paused, resume(HERALD, paused))).toEqual(ANYWHERE);
  });

  it('twice on one site lists it once', () => {
    const paused = changed(ANYWHERE, pauseHere(HERALD, ANYWHERE));
    expect(pauseHere(HERALD, paused).paused).toEqual([HERALD]);
  });

  it('on a site that was turned on takes that back', () => {
    const on = changed(ANYWHERE, alwaysHere(HERALD, ANYWHERE));
    expect(changed(on, pauseHere(HERALD, on))).toEqual({ ...ANYWHERE, paused: [HERALD] });
  });

  it('for an hour ends by itself, and by resuming', () => {
    const paused = changed(ANYWHERE, pauseForAnHour(NOW));
    expect(whyOn(HERALD, paused, NOW + 3_599_999)).toBe('paused-a-while');
    expect(whyOn(HERALD, paused, NOW + 3_600_000)).toBe('if-news');
    expect(changed(paused, resume(null, paused))).toEqual(ANYWHERE);
  });

  it('everywhere ends where the reader turns it on for one site', () => {
    const paused = changed(ANYWHERE, pauseEverywhere());
    expect(whyOn(HERALD, changed(paused, alwaysHere(HERALD, paused)))).toBe('always');
  });

  it('is over on a subdomain when its site is resumed from there', () => {
    const paused = changed(ANYWHERE, pauseHere(HERALD, ANYWHERE));
    expect(whyOn(`news.${HERALD}`, changed(paused, resume(`news.${HERALD}`, paused)))).toBe('if-news');
  });

  it('taking back that a site is always read leaves it to how its pages look', () => {
    const on = changed(ANYWHERE, alwaysHere(HERALD, ANYWHERE));
    expect(changed(on, notAlwaysHere(HERALD, on))).toEqual(ANYWHERE);
  });
});
