import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze, articleFromText } from '../../utils/analyze.ts';
import type { Span } from '../../utils/model.ts';

/** Pieces that detectors take hold of, so that random text reaches them. */
const piece = fc.constantFrom(
  'Anna',
  'Brandel',
  'Latvia',
  '’s',
  ' foreign',
  ' minister',
  ', ',
  '. ',
  '“',
  '”',
  '"',
  ' said',
  ' he ',
  ' the ',
  '(',
  ')',
  'NATO',
  ' of ',
  ' and ',
  'Ministry',
  ' for ',
  '\n\n',
  '5%',
  '\ud800',
  '\u200b',
  '\u202e',
  '\u0000',
  'Dr. ',
  'U.S.',
  ' who ',
  'Party',
  'Боєв',
  "'s",
  '-',
  ' van ',
  'A.',
  ' is ',
  'Photo: ',
);
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(piece, { maxLength: 80 }).map((parts) => parts.join('')),
);

function allSpans(input: string): Span[] {
  const { entities, statements, claims } = analyze(articleFromText(input, { language: 'en' }));
  return [
    ...entities.flatMap((entity) => [
      ...entity.mentions,
      ...entity.references,
      ...entity.roles.map((role) => role.span),
    ]),
    ...statements.flatMap(
      (statement) => [...statement.content, statement.cue ?? [0, 0], statement.source ?? [0, 0]] as Span[],
    ),
    ...claims.map((claim) => claim.span),
  ];
}

describe('the reading of any text', () => {
  it('never throws, and keeps every span within the text', () => {
    fc.assert(
      fc.property(text, (input) => {
        for (const [start, end] of allSpans(input)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(input.length);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('never lets two mentions overlap', () => {
    fc.assert(
      fc.property(text, (input) => {
        const mentions = analyze(articleFromText(input, { language: 'en' }))
          .entities.flatMap((entity) => entity.mentions)
          .toSorted((a, b) => a[0] - b[0]);
        mentions.forEach((mention, index) => {
          const next = mentions[index + 1];
          if (next) expect(mention[1]).toBeLessThanOrEqual(next[0]);
        });
      }),
      { numRuns: 300 },
    );
  });

  it('numbers entities in order of appearance', () => {
    const { entities } = analyze(articleFromText('Anna Brandel met Tomas Vaitkevar in Riga.'));

    expect(entities.map((entity) => [entity.id, entity.name])).toEqual([
      ['e1', 'Anna Brandel'],
      ['e2', 'Tomas Vaitkevar'],
      ['e3', 'Riga'],
    ]);
  });

  it('reads no name from furniture', () => {
    const input = 'Anna Brandel met nobody.\n\nPhoto: Tomas Vaitkevar\n\nRead also: Peter Osterhaut wins';

    const { entities } = analyze(articleFromText(input));

    expect(entities.map((entity) => entity.name)).toEqual(['Anna Brandel']);
  });

  it.each([
    ['uk', 'Перший заступник міністра оборони України зустрівся з делегацією та обговорив це.'],
    ['lt', 'Ministras sakė, kad tai yra svarbu ir kad jis apie tai kalbėjo su kolegomis.'],
  ])('says that there are no rules for %s', (language, input) => {
    expect(analyze(articleFromText(input))).toMatchObject({
      language,
      readable: false,
      statements: [],
      claims: [],
    });
  });
});
