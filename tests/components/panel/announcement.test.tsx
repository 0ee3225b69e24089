import '../strings.ts';
import { expect, test } from 'vitest';
import { announcementOf } from '../../../components/panel/announcement.ts';
import { LookNotice } from '../../../components/panel/look-notice.tsx';
import { NOTHING_YET, type PageLook, reducePanel } from '../../../components/panel/panel-state.ts';
import { PAGE, TOLVANE } from '../made-up.ts';
import { drawn, texts } from '../render.ts';

type Unread = Exclude<PageLook, { state: 'read' }>;

const LOOKS: readonly (readonly [Unread, string])[] = [
  [{ state: 'loading' }, 'Reading this page'],
  [{ state: 'reading' }, 'Reading this page'],
  [{ state: 'not-news' }, 'This page does not look like news'],
  [{ state: 'no-access' }, 'This page is closed to extensions'],
  [{ state: 'pdf' }, 'This is a PDF'],
  [{ state: 'not-there' }, 'On Record is not on this page yet'],
  [{ state: 'failed', message: 'The text is too long.' }, 'This page could not be read'],
];

test.each(LOOKS)('a page that is %o has its own words, seen and heard', (look, words) => {
  expect(texts(drawn(<LookNotice look={look} />), 'h2')).toEqual([words]);
  expect(announcementOf({ ...NOTHING_YET, look })).toBe(words);
});

test('a failure says what failed', () => {
  const root = drawn(<LookNotice look={{ state: 'failed', message: 'The text is too long.' }} />);

  expect(texts(root, 'p')).toEqual(['The text is too long.']);
});

test('a page that was read is announced with what was found', () => {
  const state = reducePanel(NOTHING_YET, {
    type: 'looked',
    look: { state: 'read', page: PAGE, cardBlocked: false, inFrame: false },
  });

  expect(announcementOf(state)).toBe('Page read: 1 name, 3 statements and claims.');
  const atName = reducePanel(state, { type: 'go', view: { view: 'name', entity: TOLVANE.id } });
  expect(announcementOf(atName)).toBe('Showing Mira Tolvane.');
});
