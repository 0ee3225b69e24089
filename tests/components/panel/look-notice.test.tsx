import { beforeEach, describe, expect, it } from 'vitest';
import { LookNotice } from '../../../components/panel/look-notice.tsx';
import type { PageLook } from '../../../components/panel/page-look.ts';
import { type Where, WhereContext } from '../../../components/panel/where-context.ts';
import { drawn, texts } from '../render.ts';
import { speak } from '../strings.ts';

const HERALD = 'herald.example';

const notice = (look: Exclude<PageLook, { state: 'read' }>, over: Partial<Where> = {}): Element =>
  drawn(
    <WhereContext.Provider
      value={{
        site: HERALD,
        running: { runs: 'if-news' },
        onChoose: () => undefined,
        onGrant: null,
        onOptions: () => undefined,
        ...over,
      }}
    >
      <LookNotice look={look} />
    </WhereContext.Provider>,
  );

describe('A page with nothing to show', () => {
  beforeEach(() => speak('en'));

  it.each([
    ['not news', { state: 'not-news' }, [`Always on at ${HERALD}`]],
    ['paused', { state: 'stopped', why: { runs: 'no', because: 'paused-here' } }, ['Resume']],
    [
      'not on the list',
      { state: 'stopped', why: { runs: 'no', because: 'not-allowed' } },
      [`Always on at ${HERALD}`],
    ],
    ['the browser’s own', { state: 'no-access' }, []],
    ['a PDF', { state: 'pdf' }, []],
  ] as const)('that is %s has the way out of it, where there is one', (_, look, ways) => {
    expect(texts(notice(look), 'button')).toEqual(ways);
    expect(texts(notice(look), 'h2')).toHaveLength(1);
  });

  it('is not turned on where it has no site', () => {
    expect(texts(notice({ state: 'not-news' }, { site: null }), 'button')).toEqual([]);
  });

  it('leads to the options where the list leaves it out and it has no site to be put on it', () => {
    const look = { state: 'stopped', why: { runs: 'no', because: 'not-allowed' } } as const;
    expect(texts(notice(look, { site: null }), 'button')).toEqual(['Options']);
  });

  it('asks for the permission where the browser withholds it, and only there', () => {
    const onGrant = (): void => undefined;
    expect(texts(notice({ state: 'no-access' }, { onGrant }), 'button')).toEqual([
      'Allow On Record to read pages',
    ]);
    expect(texts(notice({ state: 'pdf' }, { onGrant }), 'button')).toEqual([]);
  });

  it('says the same words on a surface that belongs to no tab', () => {
    expect(texts(drawn(<LookNotice look={{ state: 'not-news' }} />), 'button')).toEqual([]);
  });
});
