import { describe, expect, it } from 'vitest';
import { tell } from './read-article.ts';

const INTRO = 'Marta Kalnina is the minister of trade. Oskar Brandt leads the opposition.\n\n';
const told = (sentence: string): string[] =>
  tell(INTRO + sentence).map(({ said, source }) => `${source}: ${said}`);

describe('what somebody is said to have said', () => {
  it.each([
    [
      'is the word of who says so, alone',
      'Kalnina said that Brandt had denied the claims.',
      ['Kalnina: Brandt had denied the claims'],
    ],
    [
      'is one statement where they tell their own belief',
      'Kalnina said she believes that the port will close.',
      ['Kalnina: she believes that the port will close'],
    ],
    [
      'is theirs where a newspaper passes it on',
      'The Lorn Times reported that Kalnina said the port would close.',
      ['The Lorn Times: Kalnina said the port would close', 'Kalnina: the port would close'],
    ],
    [
      'is theirs where their very words are quoted',
      'Brandt said Kalnina had told him: “Close the port.”',
      ['Brandt: Kalnina had told him: “Close the port.”', 'Kalnina: Close the port.'],
    ],
    [
      'is one statement where they quote themselves',
      'Kalnina told reporters that she observed “an influx of traders who want to stay.”',
      ['Kalnina: she observed “an influx of traders who want to stay.”'],
    ],
    [
      'is theirs alone where a newspaper passes on “this”',
      'The port is shut.\n\nThe Ministry of Trade reported this on Monday, according to the Lorn Times.',
      ['The Ministry of Trade: The port is shut'],
    ],
  ])('%s', (_, sentence, statements) => {
    expect(told(sentence)).toEqual(statements);
  });
});
