import { expect, test } from 'vitest';
import { read, tell } from './read-article.ts';

/** Names of the speakers and of their institutions, of the first statement. */
function whoSpeaks(text: string): [speakers: string[], institutions: string[]] {
  const { entities, statements } = read(text);
  const name = (id: string): string => entities.find((entity) => entity.id === id)?.name ?? '';
  const [first] = statements;
  return [(first?.speakers ?? []).map(name), (first?.institutions ?? []).map(name)];
}

test('an unnamed head of an institution is not the institution', () => {
  expect(whoSpeaks('The head of the Ports Agency said the quay was shut.')).toEqual([[], ['Ports Agency']]);
});

test('an unnamed correspondent is not the outlet', () => {
  const [speakers] = whoSpeaks('A correspondent for the Lorn Herald said the quay was shut.');

  expect(speakers).toEqual([]);
});

test.each([
  ['a spokesman', 'A spokesman for the Ports Agency said the quay was shut.'],
  ['an official', 'A Ports Agency official said the quay was shut.'],
])('%s is the voice of the institution', (_, text) => {
  expect(whoSpeaks(text)).toEqual([['Ports Agency'], ['Ports Agency']]);
});

test('an ambassador does not speak for whom they are sent to', () => {
  const [speakers, institutions] = whoSpeaks(
    'Latvia’s ambassador to the EU, Marta Kalnina, said the quay was shut.',
  );

  expect(speakers).toEqual(['Marta Kalnina']);
  expect(institutions).toEqual([]);
});

test('a name in quotation marks belongs to the source', () => {
  const [statement] = tell(
    'According to the deputy head of the “Free Harbour”, whom the team met, the quay was shut.',
  );

  expect(statement?.source).toBe('the deputy head of the “Free Harbour”');
  expect(statement?.said).toBe('the quay was shut');
});

test.each([
  '“It is safe,” said a teacher, Marta Kalnina, who crossed the bridge.',
  '“It is safe,” said a spokeswoman for the ministry, Marta Kalnina.',
  'According to the ministry’s spokeswoman, Marta Kalnina, the bridge is safe.',
])('a name between commas is that of who is described before it: %s', (text) => {
  expect(whoSpeaks(text)[0]).toEqual(['Marta Kalnina']);
});

test('a name that goes on behind a description is another’s', () => {
  expect(whoSpeaks('“It is safe,” said the ministry, Marta Kalnina having left.')[0]).toEqual([]);
  expect(whoSpeaks('“It is safe,” said residents, Marta Kalnina among them.')[0]).toEqual([]);
});
