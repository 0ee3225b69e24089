import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyze, articleFromText } from '../../utils/analyze.ts';
import type { ArticleEntity, ArticleStatement, LocalId, Span } from '../../utils/model.ts';
import gold from '../fixtures/seed.json' with { type: 'json' };

/** A span as the golden file writes it. */
interface Marked {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const text = readFileSync(new URL('../../seeds/articles/000_3ec175746f4fdba3.txt', import.meta.url), 'utf8');
const article = articleFromText(text);
const analysis = analyze(article);

const spanOf = ({ start, end }: Marked): Span => [start, end];
const entityNamed = (name: string): ArticleEntity | undefined =>
  analysis.entities.find((entity) => entity.name === name);
const nameOf = (id: LocalId): string => analysis.entities.find((entity) => entity.id === id)?.name ?? '';
const contentOf = (statement: ArticleStatement): string =>
  statement.content.map((span) => text.slice(...span)).join(' … ');
const overlaps = ([start, end]: Span, other: Marked): boolean => start < other.end && end > other.start;

describe('the seed article', () => {
  it('is read as the article that it is', () => {
    expect(article.title).toBe(gold.document.title);
    expect(analysis.language).toBe(gold.document.language);
    expect(article.published).toBeNull();
  });

  it('lends nothing from what is no article text', () => {
    const spans = [
      ...analysis.entities.flatMap((entity) => [...entity.mentions, ...entity.references]),
      ...analysis.statements.flatMap((statement) => statement.content),
      ...analysis.claims.map((claim) => claim.span),
    ];
    for (const furniture of gold.document.notArticle)
      expect(spans.filter((span) => overlaps(span, furniture))).toEqual([]);
  });

  it.each(gold.people)('names $name with all mentions, references and the office', (person) => {
    const entity = entityNamed(person.name);
    expect(entity?.kind).toBe('person');
    expect(entity?.mentions).toEqual(person.mentions.map(spanOf));
    expect(entity?.references).toEqual(expect.arrayContaining(person.references.map(spanOf)));
    for (const role of person.roles) expect(entity?.roles).toContainEqual(expect.objectContaining(role));
  });

  it.each(gold.institutions.filter((institution) => !institution.optional))('names $name', (institution) => {
    expect(entityNamed(institution.name)?.mentions).toEqual(institution.mentions.map(spanOf));
  });

  it.each(gold.institutionsImplied)('implies %s by an office', (name) => {
    expect(entityNamed(name)).toMatchObject({ kind: 'organisation', mentions: [] });
  });

  it.each(gold.places)('names the place %s', (name) => {
    expect(entityNamed(name)?.kind).toBe('place');
  });

  it.each(
    gold.statements
      .filter((statement) => !statement.optional)
      .map((statement) => ({
        ...statement,
        said: statement.content.map((part) => part.text).join(' … '),
      })),
  )('reads $kind speech with its source, cue and speaker: $said', (wanted) => {
    const found = analysis.statements.find((statement) => contentOf(statement) === wanted.said);
    expect(found).toMatchObject({
      kind: wanted.kind,
      content: wanted.content.map(spanOf),
      cue: spanOf(wanted.cue),
      source: spanOf(wanted.source),
    });
    expect(new Set(found?.speakers.map(nameOf))).toEqual(new Set(wanted.speakers));
    expect(new Set(found?.institutions.map(nameOf))).toEqual(new Set(wanted.institutions));
  });

  it('gives no statement a speaker whom its source does not name', () => {
    const known = new Map(gold.statements.map((statement) => [statement.source.start, statement.speakers]));
    for (const statement of analysis.statements) {
      const source = statement.source?.[0] ?? -1;
      const speakers = known.get(source);
      // An extra attribution (“according to Ukrinform”) names its speaker itself.
      const itself = statement.source ? text.slice(...statement.source) : '';
      for (const name of statement.speakers.map(nameOf)) expect(speakers ?? [itself]).toContain(name);
    }
  });

  it.each(gold.claims)('reads the claim: $span.text', (wanted) => {
    const found = analysis.claims.find(
      ({ span }) => span[0] === wanted.span.start && span[1] === wanted.span.end,
    );
    expect(found).toMatchObject({
      types: wanted.types,
      quantities: wanted.quantities,
      dates: wanted.dates,
    });
  });
});
