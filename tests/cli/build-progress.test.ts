import { expect, test } from 'vitest';
import { progressLine } from '../../cli/build-progress.ts';

const at = { items: 1200, bytes: 25e6, file: 'march/canal.html' };

test.each([
  [
    'with a bar for somebody who watches',
    progressLine(at, 100e6, 10_000, true),
    '[#####···············]  25 %  2.5 MB/s  30 s left  1,200 read, at march/canal.html',
  ],
  [
    'without one in a log',
    progressLine(at, 100e6, 10_000, false),
    '25 %  2.5 MB/s  30 s left  1,200 read, at march/canal.html',
  ],
  [
    'without an end where none is known',
    progressLine(at, null, 10_000, true),
    '2.5 MB/s  1,200 read, at march/canal.html',
  ],
  ['without a rate at the start', progressLine(at, null, 100, true), '1,200 read, at march/canal.html'],
  [
    'in hours where it takes them',
    progressLine({ ...at, bytes: 1e6 }, 1000e6, 10_000, false),
    '0 %  0.1 MB/s  2 h 47 min left  1,200 read, at march/canal.html',
  ],
])('how far a build is, %s', (_, line, wanted) => {
  expect(line).toBe(wanted);
});
