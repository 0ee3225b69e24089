import { describe, expect, it } from 'vitest';
import { read } from './read-article.ts';

/** As the panel has it: from here on a speaker is shown without a doubt. */
const CERTAIN = 0.93;

const INTRO = 'Marta Kalnina is the minister of trade. Oskar Brandt leads the opposition.\n\n';
const sure = (sentence: string): number | undefined => read(INTRO + sentence).statements.at(-1)?.confidence;

describe('a statement is certain', () => {
  it.each([
    ['quoted whole, by name', '“The port will open,” Kalnina said.'],
    ['reported with “said” at the start of its sentence', 'Kalnina said that the port would open.'],
    ['reported with “said” behind a comma', 'In Lorn, Kalnina said the port would open.'],
    ['reported with a verb that reports speech alone', 'Kalnina warned that the port was full.'],
    ['quoted in part behind “that”', 'Kalnina noted that the plan was “a gift.”'],
    ['reported before “said” and the name', 'The port will open, said Kalnina.'],
  ])('%s', (_, sentence) => {
    expect(sure(sentence)).toBeGreaterThanOrEqual(CERTAIN);
  });
});

describe('a statement is not certain', () => {
  it.each([
    ['of a pronoun', '“The port will open,” she said.'],
    ['of somebody unnamed', 'An official said that the port would open.'],
    ['quoted behind no comma or colon', 'Kalnina wrote under the name “Lady Harbour.”'],
    ['inside another clause', 'The port shut after Kalnina said that it was full.'],
    ['with a cue that also reports deeds', 'Kalnina suggested the port would open.'],
    ['whose words are an object', 'Kalnina outlined a plan for the port.'],
    ['that is a belief', 'Kalnina believes that the port will open.'],
    ['in a paragraph of its own', '“The port will open,” Kalnina said.\n\n“The road will follow.”'],
  ])('%s', (_, sentence) => {
    expect(sure(sentence)).toBeLessThan(CERTAIN);
  });
});
