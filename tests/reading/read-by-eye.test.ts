import { describe, expect, it } from 'vitest';
import { tell } from './read-article.ts';

/** What was found wrong by reading articles of the users' subject, each class with a sentence made for it. */
describe('the words of a statement', () => {
  it.each([
    [
      'are not what the speaker did meanwhile',
      'Standing among signs reading “Go home” and “No more,” Marta Kalnina said giving the land back would end the quarrel.',
      ['giving the land back would end the quarrel'],
    ],
    [
      'start with a rough number, before any relative clause',
      'Minister Oskar Brandt said about 40 men stormed the depot and fled in a raid that killed two men he called “bandits.”',
      ['about 40 men stormed the depot and fled in a raid that killed two men he called “bandits.”'],
    ],
    [
      'stand before a cue with two adjuncts',
      'Hundreds fell in the east, Marta Kalnina said during a testimony before the upper house on Tuesday.',
      ['Hundreds fell in the east'],
    ],
    [
      'are without the speaker where an office lacks its closing comma',
      'Nine prisoners have been released, Marta Kalnina, acting head of the Ports Agency said Wednesday.',
      ['Nine prisoners have been released'],
    ],
    [
      'are not what somebody took back by force',
      'He grew up before Marta Kalnina reasserted the capital’s control over the valley.',
      [],
    ],
    ['are not what a crisis shows', 'The crisis has revealed deep rifts between the camps.', []],
    ['are not what voters turned down', 'In April 61 percent of voters rejected the treaty.', []],
  ])('%s', (_, sentence, said) => {
    expect(tell(sentence).map((statement) => statement.said)).toEqual(said);
  });
});
