import './strings.ts';
import { describe, expect, test } from 'vitest';
import { officesInOrder } from '../../components/profile/office-list.tsx';
import {
  officeInWords,
  officeOnDate,
  officeOnPage,
  officeSince,
  sameOffice,
} from '../../components/words/office.ts';
import type { IsoDate, Profile, Role } from '../../utils/model.ts';

const date = (text: string | null): IsoDate | null => text as IsoDate | null;
const role = (title: string, change: Partial<Role> = {}): Role => ({
  title,
  institution: null,
  country: 'Aldovia',
  tenure: 'current',
  span: [0, 1],
  ...change,
});
const office = (title: string, from: string | null, to: string | null): Profile['offices'][number] => ({
  title,
  institution: null,
  country: null,
  from: date(from),
  to: date(to),
  document: null,
});

describe('an office in words', () => {
  test.each([
    ['Minister of Rivers', 'Ministry of Rivers of Aldovia', 'Aldovia', 'Minister of Rivers, Aldovia'],
    [
      'Spokesperson',
      'Ministry of Rivers of Aldovia',
      'Aldovia',
      'Spokesperson, Ministry of Rivers of Aldovia',
    ],
    ['President of Aldovia', null, 'Aldovia', 'President of Aldovia'],
    ['Envoy', null, null, 'Envoy'],
  ])('%s of %s in %s is “%s”', (title, institution, country, words) => {
    expect(officeInWords(title, institution, country)).toBe(words);
  });
});

describe('the office on the article’s date', () => {
  test('holds on the date where the page gives one, else only as reported', () => {
    expect(officeOnPage([role('Envoy')], date('2025-06-12'))?.when).toBe('on 12 Jun 2025');
    expect(officeOnPage([role('Envoy')], null)?.when).toBe('as reported');
  });

  test('is the one held, not the one held before', () => {
    const roles = [role('Mayor', { tenure: 'former' }), role('Envoy')];

    expect(officeOnPage(roles, null)?.office).toBe('Envoy, Aldovia');
  });

  test.each<[string | null, string, string]>([
    ['2024-06-01', 'Envoy', 'the later one had not begun'],
    ['2025-06-01', 'Minister', 'the latest that had begun'],
    [null, 'Minister', 'without a date the latest'],
  ])('at %s is %s: %s', (at, title) => {
    const offices = [
      office('Scribe', null, null),
      office('Envoy', '2023', '2024-03'),
      office('Minister', '2025-01', '2025-03'),
    ];

    expect(officeOnDate(offices, date(at))?.title).toBe(title);
  });
});

test('an office that the page and the corpus both have is told once, with the corpus’s dates', () => {
  const lines = officesInOrder(
    [role('Envoy', { country: null })],
    [office('Mayor', '2020', '2021'), office('Envoy', '2023', '2024-03')],
    null,
  );

  expect(lines.map(({ office, when }) => `${office}: ${when}`)).toEqual([
    'Envoy: reported 2023 – Mar 2024',
    'Mayor: reported 2020 – 2021',
  ]);
});

test.each<[string | null, string | undefined, string]>([
  ['2024-06-01', 'Minister', 'the latest of those that began later'],
  ['2025-02-01', undefined, 'what was held then is not later'],
  ['2026-01-01', undefined, 'nothing began since'],
  [null, undefined, 'without a date nothing is later'],
])('the office since %s is %s: %s', (at, title) => {
  const offices = [
    office('Scribe', null, null),
    office('Envoy', '2024-08', '2024-09'),
    office('Minister', '2025-01', '2025-03'),
  ];

  expect(officeSince(offices, date(at))?.title).toBe(title);
});

describe('two offices are the same', () => {
  test.each([
    ['Minister of Defence, Aldovia', 'Minister of Defense, Aldovia', 'in another spelling'],
    ['Minister of Rivers', 'Minister of Rivers, Aldovia', 'where one does not say of what country'],
  ])('%s and %s: %s', (one, other) => {
    expect(sameOffice(one, other)).toBe(true);
    expect(sameOffice(other, one)).toBe(true);
  });

  test.each([
    ['President', 'President, Rowing Club', 'it says too little'],
    ['Minister of Rivers', 'Minister of Rivers and Lakes, Aldovia', 'it is another title'],
    ['Minister of Rivers, Aldovia', 'Minister of Rivers, Syldovia', 'it is another country'],
  ])('but not %s and %s: %s', (one, other) => {
    expect(sameOffice(one, other)).toBe(false);
    expect(sameOffice(other, one)).toBe(false);
  });
});
