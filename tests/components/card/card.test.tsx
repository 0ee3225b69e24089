import '../strings.ts';
import { createRef } from 'preact';
import { describe, expect, test } from 'vitest';
import { Card, type CardProps } from '../../../components/card/card.tsx';
import { NOTHING_CHOSEN } from '../../../components/choices/name-choices.ts';
import { SettingsContext } from '../../../components/settings-context.ts';
import type { CardContent } from '../../../utils/messages/card-messages.ts';
import type { BundleId, EntityId, IsoDate, NamedRef } from '../../../utils/model.ts';
import { DEFAULT_SETTINGS } from '../../../utils/settings.ts';
import { corpusStatement, matchOf, profileOf, TOLVANE } from '../made-up.ts';
import { drawn, texts } from '../render.ts';

const BEFORE = corpusStatement('a', 'The dam holds,', '2025-05-02');
const SINCE = corpusStatement('b', 'The dam has gone', '2025-07-01');
const FACTS: CardContent = {
  entity: TOLVANE,
  name: 'Myra Tolvan',
  matches: [matchOf(true, { reasons: ['other-spelling', 'same-office'] })],
  profile: profileOf([SINCE, BEFORE]),
  published: '2025-06-12' as IsoDate,
  saidHere: [],
  span: [0, 0],
  language: 'en',
  mention: 0,
  pinned: false,
  problem: null,
};

const nothing = (): void => undefined;
function card(change: Partial<CardContent> = {}, more: Partial<CardProps> = {}): Element {
  return drawn(
    <Card
      facts={{ ...FACTS, ...change }}
      choices={NOTHING_CHOSEN}
      own={[]}
      onOpenClipping={nothing}
      kept={null}
      onKeep={nothing}
      unkept={null}
      openByHand={false}
      dialogRef={createRef()}
      onPin={nothing}
      onClose={nothing}
      onStep={nothing}
      onOpenPanel={nothing}
      onOpenProfile={nothing}
      onRefuse={nothing}
      onNeverMark={nothing}
      {...more}
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

  test('tells when the article is newer than all that the corpus has of them', () => {
    const fresh = 'Your corpus has nothing of theirs after 2 May 2025.';

    expect(card({ profile: profileOf([BEFORE]) }).textContent).toContain(fresh);
    expect(card().textContent).not.toContain('Your corpus has nothing of theirs after');
  });

  test('tells the office that is reported since, where it is another', () => {
    const office = { title: 'Prime Minister', institution: null, country: 'Aldovia', document: null };
    const later = { ...office, from: '2026-01' as IsoDate, to: '2026-02' as IsoDate };

    expect(texts(card({ profile: profileOf([BEFORE], { offices: [later] }) }), '.card-office').at(-1)).toBe(
      'Later: Prime Minister, Aldovia reported Jan 2026 – Feb 2026',
    );
  });

  test('shows as many statements as the reader set', () => {
    const many = ['1', '2', '3'].map((day) => corpusStatement(day, `Day ${day}`, `2025-05-0${day}`));
    const root = drawn(
      <SettingsContext.Provider value={{ ...DEFAULT_SETTINGS, cardStatements: 1 }}>
        <Card
          {...{ choices: NOTHING_CHOSEN, unkept: null, openByHand: false, dialogRef: createRef() }}
          {...{ own: [], onOpenClipping: nothing, kept: null, onKeep: nothing }}
          {...{ onPin: nothing, onClose: nothing, onStep: nothing, onOpenPanel: nothing }}
          {...{ onOpenProfile: nothing, onRefuse: nothing, onNeverMark: nothing }}
          facts={{ ...FACTS, profile: profileOf(many) }}
        />
      </SettingsContext.Provider>,
    );

    expect(texts(root, '.quotation')).toHaveLength(1);
  });

  test('says which of the mentions on the page this is', () => {
    const twice = {
      ...TOLVANE,
      mentions: [
        [0, 1],
        [5, 6],
      ],
    } as const;

    expect(texts(card({ entity: twice, mention: 1 }), '.card-times')).toEqual(['2 of 2 here']);
    expect(texts(card({ entity: twice, mention: -1 }), '.card-times')).toEqual(['2 times here']);
  });

  test('names the speaker of a statement in the card of a ministry, and leads there', () => {
    const speaker = { bundle: 'rivers', id: 'p9', name: 'Odo Brisk' } as unknown as NamedRef;
    const said = corpusStatement('a', 'The dam holds', '2025-05-02', { speakers: [speaker] });
    const opened: string[] = [];

    const root = card(
      { profile: profileOf([said], { kind: 'organisation', name: 'Ministry of Rivers' }) },
      { onOpenProfile: (_, name) => opened.push(name) },
    );
    root.querySelector<HTMLElement>('.card-speakers button')?.click();

    expect(opened).toEqual(['Odo Brisk']);
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
    const saidHere = [
      { kind: 'indirect', text: 'the dam would hold', spans: [] },
      { kind: 'direct', text: 'It holds,', spans: [] },
    ] as const;
    const root = card({ matches: [], profile: null, saidHere });

    expect(texts(root, '.card-absent')).toEqual(['Not in your corpus']);
    expect(texts(root, '.card-said .quotation')).toEqual(['the dam would hold', '“It holds”']);
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

  test('names the bundles where they have somebody each', () => {
    const [one, other] = ['rivers', 'lakes'].map((id) => ({ bundle: id as BundleId, id: 'e' as EntityId }));
    const root = card(
      {
        matches: [one, other].map((entity) =>
          matchOf(false, { ...(entity && { entity }), reasons: ['same-name'] }),
        ),
        profile: null,
      },
      { bundles: { rivers: 'Rivers of Aldovia' } as Record<BundleId, string> },
    );

    expect(texts(root, '.match-line')).toEqual([
      'Mira Tolvane matched by name · Rivers of Aldoviapossible',
      'Mira Tolvane matched by namepossible',
    ]);
  });

  test('says what is wrong where the corpus could not be asked, and not that it has nobody', () => {
    const root = card({
      matches: [],
      profile: null,
      problem: { code: 'x', message: 'The corpus could not be opened.' },
    });

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
    'More about this name',
    'Not the one on this page',
    'Never mark this name',
    'Close',
    'Copy as citation',
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
  expect(texts(card({}, { openByHand: true }), '.card-by-hand')[0]).toMatch(/press the On Record button/);
});

describe('what the reader chooses for a name', () => {
  const refused = [{ ...matchOf(true).entity, name: 'Mira Tolvane' }];

  test('is folded away under “more”', () => {
    const more = card().querySelector('[aria-expanded]');

    expect(more?.getAttribute('aria-expanded')).toBe('false');
    expect(card().querySelector('.card-fold')?.hasAttribute('hidden')).toBe(true);
  });

  test('is said in the card once chosen, and can be taken back there', () => {
    const taken: boolean[] = [];
    const root = card(
      { matches: [], profile: null },
      {
        choices: { refused, neverMarked: true },
        onRefuse: (_, refuse) => taken.push(refuse),
        onNeverMark: (never) => taken.push(never),
      },
    );

    expect(texts(root, '.chosen p')).toEqual([
      'You said that this name is not Mira Tolvane. Take that back',
      '“Mira Tolvane” is not marked on any page. Mark it again',
    ]);
    for (const button of root.querySelectorAll<HTMLElement>('.chosen button')) button.click();
    expect(taken).toEqual([false, false]);
  });

  test('says so where it could not be kept', () => {
    expect(texts(card({}, { unkept: 'No storage here.' }), '.chosen')).toEqual(['No storage here.']);
  });
});
