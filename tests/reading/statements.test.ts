import { describe, expect, it } from 'vitest';
import { tell } from './read-article.ts';

const INTRO = 'Marta Kalnina is the minister of trade. Oskar Brandt leads the opposition.\n\n';

/** What is told in a sentence behind one that names two people. */
const told = (sentence: string) => tell(INTRO + sentence);

describe('direct speech', () => {
  it.each([
    ['before the cue', '“The port will open,” Marta Kalnina said.', 'The port will open,'],
    [
      'before an inverted cue',
      '“The port will open,” said Marta Kalnina, the minister.',
      'The port will open,',
    ],
    ['behind the cue', 'Marta Kalnina said, “The port will open.”', 'The port will open.'],
    ['behind a colon', 'Marta Kalnina said in a statement: “The port will open.”', 'The port will open.'],
    ['behind a colon alone', 'Marta Kalnina: “The port will open.”', 'The port will open.'],
    ['split around the cue', '“The port,” Kalnina said, “will open.”', 'The port, … will open.'],
    ['going on behind the cue', '“It is late,” Kalnina said. “We must go.”', 'It is late, … We must go.'],
    ['as a question', '“Will the port open?” Kalnina asked.', 'Will the port open?'],
    ['behind a remark', 'Kalnina said, with a smile, “The port will open.”', 'The port will open.'],
    ['told to somebody', 'Kalnina told reporters on Monday: “The port will open.”', 'The port will open.'],
    ['by telephone', '“The port will open,” Kalnina said by telephone.', 'The port will open,'],
    ['by somebody in person', '“The port will open,” Kalnina herself said.', 'The port will open,'],
    ['as all there was to say', 'Kalnina could only say: “The port will open.”', 'The port will open.'],
    ['by means of', 'Kalnina closed the fair by saying “The port will open.”', 'The port will open.'],
    ['with an abbreviation before it', 'Kalnina, R-Lo., said, “The port will open.”', 'The port will open.'],
    ['of a failure', '“The talks failed,” said Kalnina. “Now go.”', 'The talks failed, … Now go.'],
    ['tweeted', 'Kalnina tweeted, “The port will open.”', 'The port will open.'],
  ])('is read %s', (_, sentence, said) => {
    expect(told(sentence)).toEqual([
      expect.objectContaining({ kind: 'direct', said, speakers: ['Marta Kalnina'] }),
    ]);
  });

  it('has a source that a relative clause describes', () => {
    expect(told('“The port will open,” said an official who saw the plan but spoke in confidence.')).toEqual([
      expect.objectContaining({ said: 'The port will open,', source: 'an official' }),
    ]);
  });

  it('holds a quotation of others', () => {
    const said = tell('“She told me ‘we never met,’ and left,” Anna Brandel said.');

    expect(said).toEqual([
      {
        kind: 'direct',
        said: 'She told me ‘we never met,’ and left,',
        source: 'Anna Brandel',
        speakers: ['Anna Brandel'],
      },
    ]);
  });

  it('is not the title of a programme', () => {
    expect(told('On Sunday on “Morning Lorn,” Kalnina said the port would open.')).toEqual([
      expect.objectContaining({ kind: 'indirect', said: 'the port would open' }),
    ]);
  });

  it('goes on in the next paragraph, quoted whole', () => {
    expect(told('“The port will open,” Kalnina said.\n\n“The road will follow.”')).toEqual([
      expect.objectContaining({ said: 'The port will open, … The road will follow.' }),
    ]);
  });

  it('has its speaker behind an apposition with commas of its own', () => {
    const [statement] = told('“No,” Oskar Brandt, a lawyer from Lorn, Estmark, who lost in May, said.');
    expect(statement).toMatchObject({ said: 'No,', source: 'Oskar Brandt' });
  });
});

describe('mixed speech', () => {
  it('holds the whole clause', () => {
    expect(told('Kalnina said that the plan was “a gift to smugglers” and nothing else.')).toEqual([
      expect.objectContaining({
        kind: 'mixed',
        said: 'the plan was “a gift to smugglers” and nothing else',
      }),
    ]);
  });

  it('may be a quoted object', () => {
    expect(told('Kalnina cited “leaking pipes and blocked drains in every hall.”')).toEqual([
      expect.objectContaining({ said: '“leaking pipes and blocked drains in every hall.”' }),
    ]);
  });

  it('ends where another verb begins', () => {
    expect(told('Kalnina called the plan “a gift” and left the hall.')[0]?.said).toBe('the plan “a gift”');
  });
});

describe('indirect speech', () => {
  it.each([
    ['with that', 'Kalnina said that the port would open.', 'the port would open'],
    ['without that', 'Kalnina said the port would open.', 'the port would open'],
    ['behind a day', 'Kalnina said on Friday that the port would open.', 'the port would open'],
    ['behind a medium', 'Kalnina said in an interview that the port would open.', 'the port would open'],
    ['told to somebody', 'Kalnina told the Daily Lantern that the port would open.', 'the port would open'],
    ['before the cue', 'The port will open in May, Kalnina said.', 'The port will open in May'],
    ['around the cue', 'The port, Kalnina said, will open in May.', 'The port … will open in May'],
    ['by according to', 'According to Marta Kalnina, the port will open.', 'the port will open'],
    ['by according to, behind', 'The port will open, according to Marta Kalnina.', 'The port will open'],
    [
      'as an object',
      'Kalnina, in turn, reaffirmed Estmark’s readiness to help.',
      'Estmark’s readiness to help',
    ],
    ['behind a preposition', 'Kalnina warned of new attacks on the port.', 'new attacks on the port'],
    ['quoted by others', 'Kalnina was quoted as saying that the port would open.', 'the port would open'],
    ['in the perfect', 'Kalnina has said the port would open.', 'the port would open'],
    ['as an intention', 'Kalnina vowed to open the port.', 'to open the port'],
  ])('is read %s', (_, sentence, said) => {
    expect(told(sentence)).toContainEqual(
      expect.objectContaining({ kind: 'indirect', said, speakers: ['Marta Kalnina'] }),
    );
  });

  it('ends where the next attribution begins', () => {
    expect(told('Kalnina said the port would open, adding that the road was ready.')).toEqual([
      expect.objectContaining({ said: 'the port would open' }),
      expect.objectContaining({ said: 'the road was ready', speakers: ['Marta Kalnina'] }),
    ]);
    expect(told('Kalnina said the port was safe, but Brandt said it was not.')).toEqual([
      expect.objectContaining({ said: 'the port was safe', speakers: ['Marta Kalnina'] }),
      expect.objectContaining({ said: 'it was not', speakers: ['Oskar Brandt'] }),
    ]);
  });

  it('leaves the dateline out', () => {
    expect(told('LORN, May 3 (Agency) – The port is open, Marta Kalnina said.')[0]?.said).toBe(
      'The port is open',
    );
  });

  it('leaves out the headline that was run into the dateline', () => {
    expect(
      told('New Port Met With Mockery LORN (Agency) — Hundreds came, Marta Kalnina said.')[0]?.said,
    ).toBe('Hundreds came');
  });

  it('leaves out a last “however”, and the day of the saying out of its source', () => {
    expect(told('The port was full, however, Kalnina acknowledged.')[0]?.said).toBe('The port was full');
    expect(told('The traders on Tuesday denied that the port was shut.')[0]?.source).toBe('The traders');
  });

  it('ends with the clause that it stands in', () => {
    expect(told('Although Kalnina denied that the port was closed, the gates were shut.')[0]?.said).toBe(
      'the port was closed',
    );
  });

  it('has two speakers where two speak', () => {
    expect(told('Together with Brandt, Kalnina stressed the need for a port.')[0]?.speakers).toEqual(
      expect.arrayContaining(['Marta Kalnina', 'Oskar Brandt']),
    );
    expect(told('Kalnina and Brandt said the port would open.')[0]?.speakers).toEqual([
      'Marta Kalnina',
      'Oskar Brandt',
    ]);
  });

  it.each([
    ['of a person and those with them', 'Kalnina and her rivals for the post', 'have'],
    ['of a share', 'Six in 10', ''],
    ['with an abbreviation behind the name', 'Vice President Oskar P. Brandt Jr', '.'],
  ])('has a source %s', (_, source, behind) => {
    const gap = behind === '.' ? '. ' : behind ? ` ${behind} ` : ' ';
    const verb = source.startsWith('Six') ? 'say' : 'said';
    expect(told(`${source}${gap}${verb} the port will open.`)).toEqual([
      expect.objectContaining({ said: 'the port will open', source }),
    ]);
  });

  it('keeps the words of a source that is nobody', () => {
    expect(told('Earlier reports said that the port would open.')).toEqual([
      expect.objectContaining({ source: 'Earlier reports', speakers: [] }),
    ]);
  });

  it('is an owner’s noun of saying', () => {
    expect(told('The vote followed Kalnina’s claim that the port was safe.')).toContainEqual(
      expect.objectContaining({ said: 'the port was safe', speakers: ['Marta Kalnina'] }),
    );
  });
});

it.each([
  ['readiness', 'Kalnina expressed Estmark’s readiness to help.', 'Estmark’s readiness to help'],
  ['hope', 'Kalnina expressed hope that the port would open.', 'hope that the port would open'],
  [
    'a rough number',
    'Kalnina says nearly two thirds of the ships are late.',
    'nearly two thirds of the ships are late',
  ],
  ['a short form of the verb', 'Kalnina said they’ll open the port.', 'they’ll open the port'],
  ['a participle', 'Kalnina said having two ports is a luxury.', 'having two ports is a luxury'],
  ['a dash', 'Kalnina changed her mind – saying the port would open.', 'the port would open'],
  ['an insertion', 'Kalnina – after a long pause – told me that the port was shut.', 'the port was shut'],
  ['a time ago', 'Kalnina said ten days ago that the port would open.', 'the port would open'],
  ['an owner behind “by”', 'It followed a warning by Kalnina that the port was full.', 'the port was full'],
])('what was said may hold or follow %s', (_, sentence, said) => {
  expect(told(sentence)[0]).toMatchObject({ said, speakers: ['Marta Kalnina'] });
});

describe('no statement', () => {
  it.each([
    ['denied saying', 'Kalnina did not say that the port would open.'],
    ['refused saying', 'Kalnina declined to say whether the port would open.'],
    ['conditional saying', 'Brandt will resign if Kalnina says the port is closed.'],
    ['saying that never was', 'Had Kalnina said that the port was closed, Brandt would have left.'],
    ['possible saying', 'Kalnina could say that the port is closed.'],
    ['scare quotes', 'The “port” of Lorn is a wooden pier.'],
    [
      'a noun that looks like a verb',
      'The state of the port worried traders in three states that trade with it.',
    ],
    ['an adjective', 'The alleged attack closed the port for a reported two days.'],
    ['a measure', 'The states paid according to their capabilities.'],
    ['a participle', 'The printers of Lorn owned a magazine called Odala.'],
    ['a noun', 'There was no mention of the port in her opening remarks that day.'],
    ['a passive', 'The port was described by the newspaper as a pier.'],
  ])('is read from %s', (_, sentence) => {
    expect(told(sentence)).toEqual([]);
  });
});
