import { beforeEach, describe, expect, it } from 'vitest';
import { PauseMenu } from '../../../components/panel/pause-menu.tsx';
import type { PauseCommand } from '../../../utils/page/pause-command.ts';
import type { Running } from '../../../utils/page/runs-here.ts';
import { drawn, texts } from '../render.ts';
import { speak } from '../strings.ts';

const HERALD = 'herald.example';

const menu = (
  running: Running,
  site: string | null = HERALD,
  onChoose: (command: PauseCommand) => void = () => {},
) => drawn(<PauseMenu running={running} site={site} onChoose={onChoose} />);

describe('The menu that pauses', () => {
  beforeEach(() => speak('en'));

  it.each([
    [
      'a page that is read like any other',
      { runs: 'if-news' },
      [`Pause on ${HERALD}`, 'Pause for an hour', 'Pause everywhere', `Always on at ${HERALD}`],
    ],
    [
      'a site that is always read',
      { runs: 'always' },
      [`Pause on ${HERALD}`, 'Pause for an hour', 'Pause everywhere', `No longer always on at ${HERALD}`],
    ],
    ['a paused site', { runs: 'no', because: 'paused-here' }, ['Resume']],
    ['a pause of everything', { runs: 'no', because: 'paused-everywhere' }, ['Resume']],
    ['a site that is not on the list', { runs: 'no', because: 'not-allowed' }, [`Always on at ${HERALD}`]],
  ] as const)('offers on %s what changes it', (_, running, offered) => {
    expect(texts(menu(running), '.pause-menu button')).toEqual(offered);
  });

  it('offers nothing of a site where there is none', () => {
    expect(texts(menu({ runs: 'if-news' }, null), '.pause-menu button')).toEqual([
      'Pause for an hour',
      'Pause everywhere',
    ]);
  });

  it('says in words how it stands', () => {
    expect(texts(menu({ runs: 'no', because: 'paused-here' }), '.pause-state')).toEqual([
      `Paused on ${HERALD}`,
    ]);
    const until = new Date(2026, 2, 12, 17, 20).getTime();
    const [words] = texts(menu({ runs: 'no', because: 'paused-a-while', until }), '.pause-state');
    expect(words).toMatch(/^Paused until .*20/);
  });
});
