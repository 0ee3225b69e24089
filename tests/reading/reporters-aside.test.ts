import { describe, expect, it } from 'vitest';
import { tell } from './read-article.ts';

const said = (sentence: string) => tell(sentence).map((statement) => statement.said);

describe('what was reported ends where the reporter takes over', () => {
  it.each([
    ['with a clause behind “but”', 'Bela Trentino said the port would close, but the town had expected it.'],
    ['with “but” and a name', 'Bela Trentino said the port would close, but Rufus Firefly has bought ships.'],
    ['with “which”', 'Bela Trentino said the port would close, which surprised many.'],
    ['with “even though”', 'Bela Trentino said the port would close, even though the law forbids it.'],
    [
      'with a word for what was said',
      'Bela Trentino said the port would close, a claim that the town rejects.',
    ],
    ['with what came of it', 'Bela Trentino said the port would close, prompting an outcry.'],
    ['with “something”', 'Bela Trentino said the port would close, something the town had never seen.'],
  ])('%s', (_, sentence) => {
    expect(said(sentence)).toEqual(['the port would close']);
  });

  it.each([
    ['a second “that”', 'the port would close, but that the road would stay open'],
    ['a “but” without a subject', 'the port would close, but only for a month'],
    ['an apposition inside', 'Rufus Firefly, a trader, would leave'],
    ['a rough number', 'traders left three or four months ago with ships they owned'],
    ['an “even” that is no “even though”', 'Rufus Firefly, even as a mayor, had done harm'],
    ['a relative clause inside', 'the road to Lorn, which was flooded, would stay shut'],
  ])('and goes on behind %s', (_, words) => {
    expect(said(`Bela Trentino said ${words}.`)).toEqual([words]);
  });
});

it('the reason behind the cue is part of what was said', () => {
  expect(said('The port is shut, Bela Trentino said, because the piers are rotten.')).toEqual([
    'The port is shut … because the piers are rotten',
  ]);
});

describe('an object of saying', () => {
  it.each([
    ['through whom', 'Bela Trentino denied the claims through a spokeswoman.', 'the claims'],
    ['in what', 'Bela Trentino condemned the vote in a long statement.', 'the vote'],
    ['under which condition', 'Two officials confirmed the talks on condition of anonymity.', 'the talks'],
  ])('ends before %s it was said', (_, sentence, words) => {
    expect(said(sentence)).toEqual([words]);
  });
});

describe('behind a quotation', () => {
  it('plain words about the speaker or the place are not said', () => {
    expect(said('“We like it,” Bela Trentino said in Lorn, a town of bakers, ahead of the fair.')).toEqual([
      'We like it,',
    ]);
  });

  it('an age and what the speaker is are not said', () => {
    expect(tell('“It was a shame,” said Bela Trentino, 34, a baker who lives in Lorn.')).toEqual([
      expect.objectContaining({ said: 'It was a shame,', source: 'Bela Trentino' }),
    ]);
  });
});
