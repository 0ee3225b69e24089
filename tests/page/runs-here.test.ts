import { describe, expect, it } from 'vitest';
import { runsHere, siteOf, type WhereSettings } from '../../utils/page/runs-here.ts';

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
