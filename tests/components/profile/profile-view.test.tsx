import '../strings.ts';
import { createRef } from 'preact';
import { describe, expect, test } from 'vitest';
import { pageItems } from '../../../components/page/page-items.ts';
import { ProfileView, type ProfileViewProps } from '../../../components/profile/profile-view.tsx';
import {
  filterStatements,
  kindChoices,
  outletChoices,
} from '../../../components/profile/statement-filter.ts';
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
      published={null}
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
    const root = profile({ profile: null, possible: [matchOf(false)] });

    expect(texts(root, '.possible-list button')).toEqual(['Mira Tolvane']);
  });

  test('that could not be asked for says why', () => {
    const root = profile({ profile: { state: 'failed', message: 'The disk is full.' } });

    expect(texts(root, '.notice h2')).toEqual(['Your corpus could not be asked: The disk is full.']);
  });
});

describe('the statements of an official', () => {
  test('can be narrowed by kind and by outlet', () => {
    expect(filterStatements(SAID, { kind: 'indirect', outlet: null }).map(({ id }) => id)).toEqual(['b']);
    expect(filterStatements(SAID, { kind: null, outlet: 'The Aldovia Herald' })).toEqual([]);
  });

  test('offer what there is, the most frequent first', () => {
    const third = corpusStatement('c', 'no', null, { kind: 'indirect' });

    expect(kindChoices([...SAID, third])).toEqual([
      { value: 'indirect', count: 2 },
      { value: 'direct', count: 1 },
    ]);
    expect(outletChoices(SAID)).toEqual([]);
  });
});
