import { expect, test } from 'vitest';
import { analyze, articleFromText } from '../../utils/analyze.ts';
import { indexKeys } from '../../utils/linking/name-keys.ts';
import { terms } from '../../utils/ranking/terms.ts';
import { wordTable } from '../../utils/text/word-table.ts';

/** Words that find something in every object. */
const OWN_WORDS = Object.getOwnPropertyNames(Object.prototype);

test('a table has what was put into it, and nothing that every object has', () => {
  const table = wordTable({ boat: 'canal' });

  expect(table.boat).toBe('canal');
  expect(OWN_WORDS.map((word) => table[word])).toEqual(OWN_WORDS.map(() => undefined));
});

test.each(OWN_WORDS)('“%s” is a word like any other: as a name, an office, a ministry, a unit', (word) => {
  const text = [
    `The ${word} of the Ministry of ${word} of Freedonia said the river rose by 5 ${word}.`,
    `Vera ${word}, ${word} minister of ${word}, pointed out that $3 ${word} was lost. ${word} ${word} agreed.`,
  ].join('\n\n');

  const { entities } = analyze(articleFromText(text));

  expect(JSON.stringify(entities)).not.toContain('native code');
  const names = [word, `Ministry of ${word}`, `${word} Orlik`, `${word} of ${word}`];
  for (const kind of ['person', 'organisation', 'place'] as const)
    for (const name of names) expect(() => indexKeys(name, kind, word)).not.toThrow();
  expect(() => terms(text)).not.toThrow();
});
