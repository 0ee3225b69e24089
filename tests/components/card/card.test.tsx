import '../strings.ts';
import { createRef } from 'preact';
import { describe, expect, test } from 'vitest';
import { Card, type CardFacts } from '../../../components/card/card.tsx';
import type { IsoDate } from '../../../utils/model.ts';
import { corpusStatement, matchOf, profileOf, TOLVANE } from '../made-up.ts';
import { drawn, texts } from '../render.ts';

const BEFORE = corpusStatement('a', 'The dam holds,', '2025-05-02');
const SINCE = corpusStatement('b', 'The dam has gone', '2025-07-01');
const FACTS: CardFacts = {
  entity: TOLVANE,
  name: 'Myra Tolvan',
  matches: [matchOf(true, { reasons: ['other-spelling', 'same-office'] })],
  profile: profileOf([SINCE, BEFORE]),
  published: '2025-06-12' as IsoDate,
  saidHere: [],
  mention: 0,
  pinned: false,
  problem: null,
};

function card(change: Partial<CardFacts> = {}, openByHand = false): Element {
  const nothing = (): void => undefined;
  return drawn(
    <Card
      facts={{ ...FACTS, ...change }}
      openByHand={openByHand}
      dialogRef={createRef()}
      onPin={nothing}
      onClose={nothing}
      onStep={nothing}
      onOpenPanel={nothing}
    />,
  );
}

describe('the card of somebody in the corpus', () => {
  test('says who it is, in which office on the article’s date, and why the name was matched', () => {
    const root = card();

    expect(texts(root, 'h1')).toEqual(['Mira Tolvane']);
    expect(texts(root, '.card-office')).toEqual(['Minister of Rivers, Aldovia on 12 Jun 2025']);
    expect(texts(root, '.match-line')).toEqual([
      '“Myra Tolvan” on this page · matched by spelling and officesure',
    ]);
  });

  test('quotes what was said before the article, with its source, and not what was said since', () => {
    const root = card();

    expect(texts(root, '.quotation')).toEqual(['“The dam holds”']);
    expect(texts(root, '.said-list .source-line, .card-said .source-line')).toEqual([
      'no outlet named · 2 May 2025 · quote · Rivers of Aldovia',
    ]);
  });

  test('says so where there are only later statements', () => {
    expect(texts(card({ profile: profileOf([SINCE]) }), 'h2')).toEqual(['Said since']);
  });

  test('tells when the newest that the corpus has is long before the article', () => {
    const old = corpusStatement('c', 'The dam is new', '2019-01');

    expect(card({ profile: profileOf([old]) }).textContent).toContain('Newest in your corpus: Jan 2019');
  });

  test('shows no more than three statements', () => {
    const many = ['1', '2', '3', '4'].map((day) => corpusStatement(day, `Day ${day}`, `2025-05-0${day}`));

    expect(texts(card({ profile: profileOf(many) }), '.quotation')).toHaveLength(3);
  });

  test('opens an address only when it is one of the web, and shows its host', () => {
    const printedAt = (url: string): Element =>
      card({
        profile: profileOf([
          corpusStatement('a', 'The dam holds', null, {
            document: {
              id: 'd' as never,
              source: 'd',
              title: null,
              url,
              outlet: 'The Aldovia Herald',
              published: null,
              language: 'en',
              authors: [],
            },
          }),
        ]),
      });

    expect(texts(printedAt('https://www.herald.example/dams'), 'a')).toEqual(['herald.example']);
    expect(texts(printedAt('javascript:alert(1)'), 'a')).toEqual([]);
  });
});

describe('the card of somebody else', () => {
  test('says that the corpus does not have them, and what they say here', () => {
    const root = card({ matches: [], profile: null, saidHere: ['the dam would hold'] });

    expect(texts(root, '.card-absent')).toEqual(['Not in your corpus']);
    expect(texts(root, '.card-said li')).toEqual(['the dam would hold']);
  });

  test('names who it may be where no match is sure', () => {
    const root = card({
      matches: [matchOf(false, { reasons: ['same-name', 'other-country'] })],
      profile: null,
    });

    expect(texts(root, '.match-line')).toEqual([
      'Mira Tolvane matched by name, but of another countrypossible',
    ]);
  });

  test('says what is wrong where the corpus could not be asked, and not that it has nobody', () => {
    const root = card({ matches: [], profile: null, problem: 'The corpus could not be opened.' });

    expect(texts(root, '[role=alert]')).toEqual(['The corpus could not be opened.']);
    expect(texts(root, '.card-absent')).toEqual([]);
  });
});

test('every control of the card has a name', () => {
  const root = card({
    entity: {
      ...TOLVANE,
      mentions: [
        [0, 1],
        [5, 6],
      ],
    },
  });

  const names = [...root.querySelectorAll('button')].map(
    (button) => button.getAttribute('aria-label') ?? button.textContent,
  );

  expect(names).toEqual([
    'Keep this card open',
    'Close',
    'Previous mention on this page',
    'Next mention on this page',
    '2 statements in all',
  ]);
});

test('the dialog is labelled by the name', () => {
  const dialog = card().querySelector('[role=dialog]');

  expect(dialog?.getAttribute('aria-labelledby')).toBe(card().querySelector('h1')?.id);
});

test('where the browser opens no panel for a page, the card says how the reader can', () => {
  expect(texts(card({}, true), '[role=status]')[0]).toMatch(/press the On Record button/);
});
