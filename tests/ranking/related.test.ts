import { describe, expect, it } from 'vitest';
import { rank, refOf, type Said } from './statements.ts';

const order = (corpus: readonly Said[], query: Parameters<typeof rank>[1]): string[] =>
  rank(corpus, query).map(({ candidate }) => candidate.row.text);

describe('related statements', () => {
  it('come in the order of what they share with the asked one', () => {
    const corpus: Said[] = [
      { text: 'The weather on the islands was fine.' }, // shares nothing
      { text: 'Harbours need dredging.' }, // one common word
      { text: 'The dredging of all eastern harbours will end in spring.' }, // the subject, in other words
      { text: 'Dredging the harbours of Nordland costs too much.' }, // the same subject and the rare name
      { text: 'We shall finish dredging the harbours of Nordland.' }, // the same run of words
    ];

    const found = order(corpus, { text: 'We shall finish dredging the harbours of Nordland this year.' });

    expect(found).toEqual([...corpus].reverse().map(({ text }) => text));
  });

  it('by the same speaker come before as near ones of others, and those before ones of nobody', () => {
    const corpus: Said[] = [
      { text: 'Tolls on the northern bridges are too high.' }, // nobody is known to have said it
      { by: 'Rana Malik', text: 'Tolls for the northern bridges are too high.' }, // somebody else
      { by: 'Ole Brandt', text: 'The tolls of northern bridges are too high.' }, // the speaker
    ];

    const found = rank(corpus, {
      text: 'Northern bridges have too high tolls.',
      speakers: [{ ref: refOf('Ole Brandt'), weight: 1 }],
    });

    expect(found.map(({ candidate }) => candidate.row.speakers[0] ?? 'nobody')).toEqual([
      'Ole Brandt',
      'Rana Malik',
      'nobody',
    ]);
    expect(found[0]?.group).toBe('speaker');
  });

  it('for the same institution are their own group, before others', () => {
    const corpus: Said[] = [
      { by: 'Rana Malik', text: 'Tolls on bridges are too high.' },
      { by: 'Ina Voss', for: 'Ministry of Roads of Nordland', text: 'Tolls of bridges are too high.' },
    ];

    const found = rank(corpus, {
      text: 'Bridges have high tolls.',
      institutions: [refOf('Ministry of Roads of Nordland')],
    });

    expect(found.map(({ group }) => group)).toEqual(['institution', 'others']);
  });

  it('with the subject in common come before ones with as rare words that are in talk about anything', () => {
    const corpus: Said[] = [
      { text: 'Everyone knows we keep trying and never get anything.' }, // as talk goes
      { text: 'Lighthouses are under repair.' }, // the subject
    ];

    const found = order(corpus, { text: 'We never keep anything, everyone knows: take the lighthouses.' });

    expect(found[0]).toBe('Lighthouses are under repair.');
  });

  it('of the same year come first, of another year last', () => {
    const corpus: Said[] = [
      { text: 'The storm of March 2017 broke the pier of Arl.' }, // another year
      { text: 'The storm of March last broke the pier of Arl.' }, // no year
      { text: 'The storm of March 2019 broke the pier of Arl.' }, // the same
    ];

    const found = order(corpus, { text: 'The pier of Arl after the storm, 4 March 2019' });

    expect(found).toEqual([...corpus].reverse().map(({ text }) => text));
  });

  it('say which words both share, the rarest first', () => {
    const corpus: Said[] = [
      { text: 'Dredging of harbours costs 5% of the budget.' },
      { text: 'The budget was late.' },
    ];

    const [best] = rank(corpus, { text: 'A budget of 5 per cent for harbour dredging' });

    expect(best?.shared).toEqual(['Dredging', 'harbours', '5%', 'budget']);
  });

  it('that are equal come newest first, undated last, then in the order given', () => {
    const text = (town: string): string => `The mayor of ${town} opened a library.`;
    const corpus: Said[] = [
      { text: text('Arl') },
      { text: text('Bram') },
      { text: text('Cord'), date: '2024-05-01' },
      { text: text('Dorn'), date: '2025-05-01' },
    ];

    const found = rank(corpus, { text: 'mayor opened library' }).map(({ candidate }) => candidate.row.source);

    expect(found).toEqual(['line 3', 'line 2', 'line 0', 'line 1']);
  });

  it('without a candidate are an empty list', () => {
    expect(rank([], { text: 'anything' })).toEqual([]);
  });
});

describe('near-duplicates', () => {
  it('are one result under the first printed, the others its sightings', () => {
    const corpus: Said[] = [
      {
        by: 'Ole Brandt',
        text: 'We will rebuild all nine lighthouses of the coast by autumn.',
        date: '2025-03-02',
      },
      {
        by: 'Ole Brandt',
        text: '“We will rebuild all nine lighthouses of the coast by autumn”',
        date: '2025-03-01',
      },
      { by: 'Ole Brandt', text: 'We will rebuild all nine lighthouses', date: '2025-03-03' },
    ];

    const found = rank(corpus, { text: 'lighthouses of the coast' });

    expect(found).toHaveLength(1);
    expect(found[0]?.candidate.date).toBe('2025-03-01');
    expect(found[0]?.sightings.map(({ date }) => date)).toEqual(['2025-03-02', '2025-03-03']);
  });

  it('are not a long statement with another figure in words, however alike', () => {
    const text = (count: string): string =>
      `In the hall of the old school on the hill above the harbour the council of the town of Arl decided on Monday after a long debate to buy ${count} boats for the ferry to the islands in the next year and the year after it.`;

    expect(rank([{ text: text('nine') }, { text: text('ten') }], { text: 'boats' })).toHaveLength(2);
  });

  it.each([
    ['We will rebuild all ten lighthouses of the coast by autumn.', 'another figure in words'],
    ['We will not rebuild all nine lighthouses of the coast by autumn.', 'a negation'],
  ])('are not %j: %s', (other) => {
    const corpus: Said[] = [
      { text: 'We will rebuild all nine lighthouses of the coast by autumn.' },
      { text: other },
    ];
    expect(rank(corpus, { text: 'lighthouses' }).length).toBe(2);
  });

  it('of two known speakers stay two', () => {
    const text = 'Nobody in this house wants the tower to be torn down.';
    expect(
      rank(
        [
          { by: 'Ole Brandt', text },
          { by: 'Rana Malik', text },
        ],
        { text },
      ),
    ).toHaveLength(2);
  });
});
