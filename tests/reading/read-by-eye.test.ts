import { describe, expect, it } from 'vitest';
import { tell } from './read-article.ts';
import { readingOf } from './reading-of.ts';

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
    [
      'are without the office in front of the name',
      'Bases were blocked, the former commander of the Black Sea Fleet, Admiral Oskar Brandt, told Interfax.',
      ['Bases were blocked'],
    ],
    [
      'are without those who were told, however many words name them',
      'The mayors told Interfax news agency that thousands were arriving.',
      ['thousands were arriving'],
    ],
    [
      'are without who quotes them',
      '“It has grown,” Marta Kalnina said, quoted by the daily.',
      ['It has grown,'],
    ],
    ['are not what somebody was asked', 'Asked if the paper is genuine, Marta Kalnina said:', []],
    ['are not a noun like a verb', 'Her freedom was one of the main demands it had for years.', []],
    ['are not there where nothing was said', 'Marta Kalnina said nothing about any agreement.', []],
    ['are not there where no one speaks', 'There no one says anything of real sense.', []],
    [
      'hold an insertion between dashes',
      'Marta Kalnina said the vote - announced after troops seized control - was a farce.',
      ['the vote - announced after troops seized control - was a farce'],
    ],
    [
      'end before a warning of their own',
      'Marta Kalnina said the group would not come, warning the vote would be illegal.',
      ['the group would not come', 'the vote would be illegal'],
    ],
    [
      'end before what else somebody wants',
      'The opposition dismissed Marta Kalnina’s promises and wants her to resign.',
      ['Marta Kalnina’s promises'],
    ],
    ['are not a letter', 'Marta Kalnina had written a letter to Oskar Brandt dated May 1.', []],
    ['are not what a crisis shows', 'The crisis has revealed deep rifts between the camps.', []],
    [
      'are not what a crisis shows, even of people',
      'The crisis has revealed deep rifts between those who lean west and those who do not.',
      [],
    ],
    [
      'are what a share of voters said',
      'Some 61 percent of voters said they would stay.',
      ['they would stay'],
    ],
    [
      'end where somebody else does something else',
      'Marta Kalnina condemned the takeover but Oskar Brandt hailed it.',
      ['the takeover'],
    ],
    [
      'go on behind a relative clause',
      'Marta Kalnina said the fees were an answer to the raid, which the town denies, as well as to the flood.',
      ['the fees were an answer to the raid, which the town denies, as well as to the flood'],
    ],
    [
      'end before what the reporter guesses',
      '“Unlike you,” Marta Kalnina said, the others took no “gift,” apparently a hint that the league takes bribes.',
      ['Unlike you, … the others took no “gift,”'],
    ],
    [
      'end before what they allude to',
      'Marta Kalnina said the flood was over, in an apparent reference to the vote.',
      ['the flood was over'],
    ],
    [
      'end where a quotation of the paragraphs before does',
      'The Ministry of Trade has announced a tighter rule for all goods,” the paper wrote.',
      ['a tighter rule for all goods'],
    ],
    [
      'are not what somebody did not get',
      'They named a lawyer and a far-right Latvian denied entry into Freedonia for his ties.',
      [],
    ],
    [
      'end before what the speaker did besides',
      'Marta Kalnina admitted that troops had come, and awarded the town a medal.',
      ['troops had come'],
    ],
    [
      'end before what others insist on meanwhile',
      'Marta Kalnina blamed the mayors for the flood, with Oskar Brandt insisting they had been warned.',
      ['the mayors for the flood'],
    ],
    [
      'are without those who are warned, also where “that” is left out',
      'Marta Kalnina warned locals the road could close.',
      ['the road could close'],
    ],
    ['are not there where only “details” are told', 'Marta Kalnina revealed details of the raid.', []],
    ['are not what voters turned down', 'In April 61 percent of voters rejected the treaty.', []],
  ])('%s', (_, sentence, said) => {
    expect(tell(sentence).map((statement) => statement.said)).toEqual(said);
  });
});

describe('the source of a statement', () => {
  it.each([
    [
      'is who acts, where the subject is a thing',
      'The move came after Marta Kalnina sent troops to the coast, claiming it needed them.',
      'Marta Kalnina',
    ],
    [
      'is the subject without its verb',
      'Marta Kalnina sets no store by polls, saying most people dare not answer.',
      'Marta Kalnina',
    ],
    [
      'is many people without what they did',
      'Some 10,000 people joined the rally, chanting “Home! Home!” as a band played.',
      'Some 10,000 people',
    ],
  ])('%s', (_, sentence, source) => {
    expect(tell(sentence).map((statement) => statement.source)).toEqual([source]);
  });
});

it('is two names with an article between', () => {
  const [statement] = tell('Since spring, Kyiv and the West have accused Freedonia of meddling.');

  expect(statement?.source).toBe('Kyiv and the West');
});

describe('the speaker of a statement', () => {
  it.each([
    ['is a medium with its noun', 'According to the AP news agency, the assault began.', 'AP'],
    [
      'is the agency that spoke before, for “it”',
      'The AP news agency said the port was shut. It said the road was open.',
      'AP',
    ],
    [
      'is a capital that stands for its government, for “which”',
      'Kyiv, which denies the talks failed, waits.',
      'Kyiv',
    ],
    [
      'is who a statement belongs to',
      'Marta Kalnina left. Kalnina’s May statement mentioned the “illegal grab.”',
      'Marta Kalnina',
    ],
  ])('%s', (_, text, speaker) => {
    expect(tell(text).at(-1)?.speakers).toEqual([speaker]);
  });
});

it('takes no institution for “it” that stands deep in the sentence before', () => {
  const [statement] = tell('They met near the gates of the Ports Agency. “Nobody came,” it said.');

  expect(statement?.speakers).toEqual([]);
});

describe('offices', () => {
  it.each([
    [
      'at the head of a party that a noun tells',
      'Oskar Brandt, leader of the Batkiv party, spoke.',
      'Leader of the Batkiv Party | Batkiv | null | current',
    ],
    [
      'at the head of a firm that nothing else tells',
      'They named Brandtech CEO Oskar Brandt.',
      'CEO | Brandtech | null | current',
    ],
    [
      'of a fleet, no longer held',
      'Former Black Sea Fleet commander Oskar Brandt left.',
      'Commander | Black Sea Fleet | null | former',
    ],
    [
      'for what the European Union does',
      'EU Enlargement Commissioner Oskar Brandt spoke.',
      'Enlargement Commissioner | EU | null | current',
    ],
    ['of a region', 'Voronezh Governor Oskar Brandt left.', 'Governor of Voronezh | null | Russia | current'],
    [
      'of a town, with a genitive',
      'Kyiv’s mayor, Oskar Brandt, left.',
      'Mayor of Kyiv | null | Ukraine | current',
    ],
    [
      'in short',
      'Dutch PM Oskar Brandt left at 8 PM.',
      'Prime Minister | Government of the Netherlands | Netherlands | current',
    ],
    [
      'behind an adjective',
      'Ukraine’s legitimate president, Oskar Brandt, was ousted.',
      'President | null | Ukraine | current',
    ],
    [
      'for a press centre',
      'Oskar Brandt, a spokesman for the press centre, spoke.',
      'Spokesman for the Press Centre | null | null | current',
    ],
  ])('%s', (_, text, role) => {
    expect(readingOf(text).roles('Oskar Brandt')).toEqual([role]);
  });
});
