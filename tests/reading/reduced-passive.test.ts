import { expect, test } from 'vitest';
import { tell } from './read-article.ts';

test.each([
  ['somebody denied something', 'A Sylvanian denied entry to Freedonia has sued the ministry.'],
  ['somebody accused of something', 'A trader accused of fraud fled the town.'],
  ['somebody told to go', 'The man told to leave the port has sued.'],
  ['what was pledged', 'Brandt leads by 270 pledged seats as the season ends.'],
])('%s said nothing', (_, sentence) => {
  expect(tell(sentence)).toEqual([]);
});

test.each([
  [
    'who denied something',
    'The trader denied responsibility for the attack.',
    'responsibility for the attack',
  ],
  ['who accused somebody', 'A trader accused Rufus Firefly of fraud.', 'Rufus Firefly of fraud'],
  ['who told somebody', 'The trader told the mayor that the port was full.', 'the port was full'],
])('%s said so', (_, sentence, said) => {
  expect(tell(sentence).map((statement) => statement.said)).toEqual([said]);
});
