import { expect, test } from 'vitest';
import { INDEX_RULES, RULES_CHECKSUM } from '../../utils/answer/index-rules.ts';
import type { EntityKind } from '../../utils/model.ts';
import { hash32 } from '../../utils/text/hash.ts';

const NAMES: readonly (readonly [string, EntityKind, string | null])[] = [
  ['Vytas Pramanytičius', 'person', null],
  ['Yurii Vasylovych Vyhadailo', 'person', 'Ukraine'],
  ['Юрій Вигадайло', 'person', null],
  ['Γιώργος Παπαδόπουλος', 'person', null],
  ['J. O’Brien-Smith Jr.', 'person', null],
  ['Vera', 'person', null],
  ['First Deputy Ministry for Bridges of Ruritania', 'organisation', null],
  ['Ruritania’s Ministry of Defence', 'organisation', 'Ruritania'],
  ['NATO', 'organisation', null],
  ['Supreme Court', 'organisation', 'Ruritania'],
  ['New Lutha', 'place', null],
];
const TEXTS: readonly string[] = [
  'Over 5 per cent of its GDP, $1.5 million and 2,000 F-16s were promised; ministries weren’t told.',
  'The deputies’ commitments to building two bridges in 2026 have grown by a third.',
  'Міністерство збільшило витрати на 5%.',
];

test('the version of the rules is that of what they make of names and texts', () => {
  const keys = NAMES.map((name) => INDEX_RULES.nameKeys(...name));
  const terms = TEXTS.map((text) => INDEX_RULES.terms(text));

  const checksum = hash32(JSON.stringify([keys, terms]));

  expect(
    checksum,
    `Names or texts are filed otherwise than before, so corpora must be indexed again: set RULES_CHECKSUM in utils/answer/index-rules.ts to ${checksum}.`,
  ).toBe(RULES_CHECKSUM);
});

test('rules of another checksum ask for another index', () => {
  expect(INDEX_RULES.version).toContain(`${RULES_CHECKSUM}`);
});
