import { expect, test } from 'vitest';
import { canonicalUrl } from '../../utils/reader/canonical-url.ts';

const PAGE = 'https://www.herald.example/2025/dams?id=7';

test.each([
  ['the address itself', PAGE, null, PAGE],
  ['without tracking', `${PAGE}&utm_source=x&utm_medium=y&fbclid=1&GCLID=2`, null, PAGE],
  [
    'without a question mark that asks nothing',
    'https://herald.example/a?utm_source=x',
    null,
    'https://herald.example/a',
  ],
  [
    'without the fragment and who is logged in',
    'https://me:secret@herald.example/a#top',
    null,
    'https://herald.example/a',
  ],
  [
    'with other parameters as they are spelled',
    'https://herald.example/?q=a%20b+c',
    null,
    'https://herald.example/?q=a%20b+c',
  ],
  [
    'the canonical link',
    `${PAGE}&page=2`,
    'https://herald.example/2025/dams',
    'https://herald.example/2025/dams',
  ],
  ['a canonical link without a host', PAGE, '/2025/dams', 'https://www.herald.example/2025/dams'],
  [
    'a canonical link of the mobile site',
    'https://m.herald.example/x',
    'https://www.herald.example/x',
    'https://www.herald.example/x',
  ],
  ['not a canonical link to the front page', PAGE, 'https://www.herald.example/', PAGE],
  ['not a canonical link to another site', PAGE, 'https://elsewhere.example/x', PAGE],
  ['not a script', 'javascript:alert(1)', null, null],
  ['not a file', 'file:///home/a.html', null, null],
  ['nothing', null, null, null],
  ['no address at all', 'not an address', 'nor this', null],
])('a page is known by %s', (_, address, link, expected) => {
  expect(canonicalUrl(address, link)).toBe(expected);
});
