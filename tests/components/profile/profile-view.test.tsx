import '../strings.ts';
import { createRef } from 'preact';
import { describe, expect, test } from 'vitest';
import { pageItems } from '../../../components/page/page-items.ts';
import { ProfileView, type ProfileViewProps } from '../../../components/profile/profile-view.tsx';
import {
  ALL_STATEMENTS,
  filterStatements,
  kindChoices,
  monthChoices,
  outletChoices,
  yearChoices,
} from '../../../components/profile/statement-filter.ts';
import type { Circle } from '../../../utils/messages/circle.ts';
import type { IsoDate, Profile } from '../../../utils/model.ts';
import { ARTICLE, corpusStatement, matchOf, PAGE, profileOf, TOLVANE } from '../made-up.ts';
import { drawn, texts } from '../render.ts';

const SAID = [
  corpusStatement('a', 'The dam holds', '2025-05-02'),
  corpusStatement('b', 'the dam will hold', '2025-01', { kind: 'indirect' }),
];

function profile(change: Partial<ProfileViewProps> = {}): Element {
  const nothing = (): void => undefined;
  return drawn(
    <ProfileView
      entity={TOLVANE}
      name={TOLVANE.name}
      profile={{ state: 'answered', value: profileOf(SAID, { aliases: ['Myra Tolvan'] }) }}
      possible={[]}
      items={pageItems(ARTICLE, PAGE.analysis)}
      article={ARTICLE}
      ownDocument={null}
      headingRef={createRef()}
      onShow={nothing}
      onOpenProfile={nothing}
      {...change}
    />,
  );
}

describe('an official', () => {
  test('has a name, other spellings, what they say here and what they said before', () => {
    const root = profile();

    expect(texts(root, '#profile-name')).toEqual(['Mira Tolvane']);
    expect(texts(root, '.profile-aliases')).toEqual(['Also written: Myra Tolvan']);
    expect(texts(root, '.section-title')).toEqual(['Said on this page 2', 'Statements 2']);
    expect(texts(root, '.quotation')).toEqual(['“The dam holds”', 'the dam will hold']);
  });

  test('has a picture of when they spoke that says the same in words', () => {
    const picture = profile().querySelector('.timeline svg');

    expect(picture?.getAttribute('aria-label')).toBe('2 statements, from Jan 2025 to 2 May 2025');
    expect(picture?.querySelectorAll('circle')).toHaveLength(2);
  });

  test('that the corpus does not have is said to be absent', () => {
    expect(texts(profile({ profile: null }), '.notice h2')).toEqual(['Not in your corpus']);
  });

  test('that the corpus may have is offered to be looked at', () => {
    const root = profile({
      profile: null,
      possible: [matchOf(false)],
      bundleName: () => 'Rivers of Aldovia',
    });

    expect(texts(root, '.possible-list .soft')).toEqual(['matched by name · Rivers of Aldovia']);
    expect(texts(root, '.possible-list button')).toEqual(['Mira Tolvane']);
  });

  test('that could not be asked for says why', () => {
    const root = profile({ profile: { state: 'failed', message: 'The disk is full.' } });

    expect(texts(root, '.notice h2')).toEqual(['Your corpus could not be asked: The disk is full.']);
  });
});

describe('the statements of an official', () => {
  test('can be narrowed by kind and by outlet', () => {
    expect(filterStatements(SAID, { ...ALL_STATEMENTS, kind: 'indirect' }).map(({ id }) => id)).toEqual([
      'b',
    ]);
    expect(filterStatements(SAID, { ...ALL_STATEMENTS, outlet: 'The Aldovia Herald' })).toEqual([]);
  });

  test('offer what there is, the most frequent first', () => {
    const third = corpusStatement('c', 'no', null, { kind: 'indirect' });

    expect(kindChoices([...SAID, third])).toEqual([
      { value: 'indirect', count: 2 },
      { value: 'direct', count: 1 },
    ]);
    expect(outletChoices(SAID)).toEqual([]);
  });

  test('can be narrowed to a year, the latest first', () => {
    const old = corpusStatement('c', 'no', '2019');

    expect(yearChoices([old, ...SAID]).map(({ value }) => value)).toEqual(['2025', '2019']);
    expect(filterStatements([old, ...SAID], { ...ALL_STATEMENTS, time: '2019' })).toEqual([old]);
  });

  test('can be narrowed to a month of the chosen year', () => {
    const old = corpusStatement('c', 'no', '2019-03-01');
    const months = (time: string | null): readonly string[] =>
      monthChoices([old, ...SAID], time).map(({ value }) => value);

    expect(months(null)).toEqual([]);
    expect(months('2025')).toEqual(['2025-05', '2025-01']);
    expect(months('2025-01')).toEqual(['2025-05', '2025-01']);
    expect(filterStatements(SAID, { ...ALL_STATEMENTS, time: '2025-05' }).map(({ id }) => id)).toEqual(['a']);
  });
});

describe('what stands around an official or institution', () => {
  const circle: Circle = {
    company: [{ bundle: 'rivers', id: 'p9', name: 'Odo Brisk', kind: 'person', statements: 3 }] as never,
    outlets: [{ outlet: 'The Aldovia Herald', statements: 5 }],
    looked: 5,
    months: [],
    holders: [
      {
        ref: { bundle: 'rivers', id: 'p1', name: 'Mira Tolvane' } as never,
        offices: [
          {
            title: 'Minister of Rivers',
            country: 'Aldovia',
            from: '2025-01' as IsoDate,
            to: '2025-06' as IsoDate,
            document: null,
          },
        ],
      },
    ],
    holdersInAll: 3,
  };

  test('is whom they are mentioned with, where, and over how many statements that was counted', () => {
    const root = profile({ circle: { state: 'answered', value: circle } });

    expect(texts(root, '.tallies button')).toEqual(['Odo Brisk']);
    expect(texts(root, '#section-outlets ~ .tallies .only-heard')).toEqual(['5 statements']);
    expect(texts(root, '.tally-note')).toEqual(['counted over their 5 newest statements']);
  });

  test('for an institution is also who holds or held its offices', () => {
    const root = profile({
      profile: { state: 'answered', value: profileOf(SAID, { kind: 'organisation' }) },
      circle: { state: 'answered', value: circle },
    });

    expect(texts(root, '.holder-office')).toEqual(['Minister of Rivers reported Jan 2025 – Jun 2025']);
    expect(root.textContent).toContain('1 of 3 shown');
  });

  test('leads to the profile of whoever is named', () => {
    const opened: string[] = [];
    const root = profile({
      circle: { state: 'answered', value: circle },
      onOpenProfile: (_, name) => opened.push(name),
    });

    root.querySelector<HTMLElement>('.tallies button')?.click();

    expect(opened).toEqual(['Odo Brisk']);
  });
});

test('dated offices lie on one line of time, with a stroke at the article’s date', () => {
  const office = (title: string, from: string, to: string): Profile['offices'][number] => ({
    ...{ title, institution: null, country: null, document: null },
    ...{ from: from as IsoDate, to: to as IsoDate },
  });
  const offices = [office('Minister', '2025-01', '2025-06'), office('Deputy', '2023-01', '2024-12')];
  const root = profile({
    entity: null,
    article: { ...ARTICLE, published: '2025-03-01' as IsoDate },
    profile: { state: 'answered', value: profileOf(SAID, { offices }) },
  });

  expect(root.querySelectorAll('.office-bar rect')).toHaveLength(2);
  expect(root.querySelectorAll('.office-bar .article')).toHaveLength(2);
});

test('a profile that is being asked for keeps its place', () => {
  expect(profile({ profile: { state: 'asking' } }).querySelectorAll('.skeleton-entry')).toHaveLength(3);
});

test('where not all statements are at hand, the search over all of them is offered', () => {
  const more = { state: 'answered', value: profileOf(SAID, { statements: 900 }) } as const;
  let asked = 0;
  const root = profile({ profile: more, onSearchAll: () => asked++ });

  const button = [...root.querySelectorAll('button')].find((one) => one.textContent === 'Search all of them');
  button?.click();

  expect(asked).toBe(1);
  expect(profile({ onSearchAll: () => undefined }).textContent).not.toContain('Search all of them');
});

test('a name whose letters may deceive the eye is said to', () => {
  const note = 'This name mixes letters of several alphabets that look alike.';
  const answered = (name: string): Element =>
    profile({ profile: { state: 'answered', value: profileOf(SAID, { name }) } });

  expect(answered('Mira Tоlvane').textContent).toContain(note);
  expect(answered('Mira Tolvane').textContent).not.toContain(note);
});
