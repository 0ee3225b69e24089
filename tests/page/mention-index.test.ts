import { describe, expect, it } from 'vitest';
import type { Article, ArticleEntity, BundleId, EntityId, LocalId, Match } from '../../utils/model.ts';
import { USUAL_MARKING } from '../../utils/page/marking.ts';
import { createMentionIndex, type MentionIndex } from '../../utils/page/mention-index.ts';

const entity = (id: string, over: Partial<ArticleEntity>): ArticleEntity => ({
  id: id as LocalId,
  kind: 'person',
  name: id,
  type: null,
  country: null,
  mentions: [],
  references: [],
  roles: [],
  confidence: 1,
  ...over,
});

const TEXT = 'Rufus Firefly met Chicolini of the Ministry of Bridges.';

const readingOf = (
  entities: readonly ArticleEntity[],
  readable = true,
): Parameters<typeof createMentionIndex>[0] => ({
  article: { ...EMPTY_ARTICLE, text: TEXT },
  analysis: { entities, readable, language: 'en', statements: [], claims: [] },
  matches: {},
});
const indexOf = (entities: readonly ArticleEntity[], readable = true): MentionIndex =>
  createMentionIndex(readingOf(entities, readable));

const EMPTY_ARTICLE: Article = {
  text: '',
  paragraphs: [],
  title: null,
  outlet: null,
  url: null,
  published: null,
  language: 'en',
  authors: [],
};

describe('what is marked', () => {
  it.each([
    ['a person', { kind: 'person' }, true],
    ['a ministry', { kind: 'organisation', type: 'ministry' }, true],
    ['an international body', { kind: 'organisation', type: 'international' }, true],
    ['a company', { kind: 'organisation', type: 'company' }, false],
    ['a newspaper', { kind: 'organisation', type: 'media' }, false],
    ['a place', { kind: 'place' }, false],
  ] as const)('%s: %o → %s', (_, over, marked) => {
    const index = indexOf([entity('e1', { ...over, mentions: [[0, 5]] })]);
    expect(index.marked.length === 1).toBe(marked);
  });

  it('only names, not pronouns', () => {
    const index = indexOf([entity('e1', { references: [[0, 2]] })]);
    expect(index.marked).toEqual([]);
  });

  it('nothing where only the corpus knows the names, which can be pointed at and walked all the same', () => {
    const index = indexOf([entity('e1', { mentions: [[0, 5]] })], false);
    expect(index.marked).toEqual([]);
    expect(index.at(2, false)).toBeNull();
    expect(index.at(2, true)).toMatchObject({ entity: 'e1' });
    expect(index.stops).toMatchObject([{ entity: 'e1', marked: false }]);
  });

  it('the longer of two names that overlap', () => {
    const index = indexOf([
      entity('e1', { mentions: [[8, 13]] }),
      entity('e2', { kind: 'organisation', type: 'ministry', mentions: [[0, 20]] }),
    ]);
    expect(index.marked.map((mention) => mention.entity)).toEqual(['e2']);
  });
});

describe('what the reader set', () => {
  const firefly = entity('e1', { name: 'Rufus Firefly', mentions: [[0, 13]], references: [[14, 17]] });
  const chicolini = entity('e2', { name: 'Chicolini', mentions: [[18, 27]] });
  const harpo = entity('e3', { name: 'Гарпо', references: [[28, 30]] });
  const link = (linked: boolean): Match => ({
    entity: { bundle: 'freedonia' as BundleId, id: 'x' as EntityId },
    name: 'Known',
    linked,
    score: 1,
    reasons: [],
  });

  it('marks off: nothing is marked; the keyboard stops there and the modifier finds it all the same', () => {
    const index = createMentionIndex(readingOf([firefly, chicolini]), { ...USUAL_MARKING, marks: false });
    expect(index.marked).toEqual([]);
    expect(index.at(2, false)).toBeNull();
    expect(index.at(2, true)).toMatchObject({ entity: 'e1', mention: 0 });
    expect(index.stops.map((mention) => mention.entity)).toEqual(['e1', 'e2']);
  });

  it.each(['Rufus Firefly', ' rufus  firefly '])(
    '“%s” never marked: its card opens only with the modifier',
    (name) => {
      const index = createMentionIndex(readingOf([firefly, chicolini]), {
        ...USUAL_MARKING,
        neverMark: [name],
      });
      expect(index.marked.map((mention) => mention.entity)).toEqual(['e2']);
      expect(index.stops.map((mention) => mention.entity)).toEqual(['e2']);
      expect(index.at(2, true)).toMatchObject({ entity: 'e1' });
    },
  );

  it('a spelling of the page never marked: none of that name is', () => {
    const spelled = { ...firefly, name: 'R. T. Firefly' };
    const index = createMentionIndex(readingOf([spelled]), {
      ...USUAL_MARKING,
      neverMark: ['Rufus Firefly'],
    });
    expect(index.marked).toEqual([]);
  });

  it('names that only the corpus knows are marked where the reader asked for that, and they are known for sure', () => {
    const reading = {
      ...readingOf([firefly, chicolini], false),
      matches: { [firefly.id]: [link(true)], [chicolini.id]: [link(false)] },
    };
    expect(createMentionIndex(reading).marked).toEqual([]);
    const index = createMentionIndex(reading, { ...USUAL_MARKING, corpusMarks: true });
    expect(index.marked.map((mention) => mention.span)).toEqual([[0, 13]]);
  });

  it('a name in another script is one of those', () => {
    const reading = { ...readingOf([harpo]), matches: { [harpo.id]: [link(true)] } };
    expect(createMentionIndex(reading).marked).toEqual([]);
    const index = createMentionIndex(reading, { ...USUAL_MARKING, corpusMarks: true });
    expect(index.marked).toMatchObject([{ span: [28, 30], mention: -1 }]);
  });

  it.each([
    ['in another script', 'Руфус Фаєрфлай', true],
    ['one word of it in another script', 'Фаєрфлай', true],
    ['in two words that the reading passed over', 'Rufus Firefly', true],
    ['by the surname alone', 'Firefly', true],
    ['by a pronoun at the start of a sentence', 'He', false],
    ['by a description', 'The minister', false],
  ])(
    'somebody whom the page names as well is marked where it names them %s: “%s” → %s',
    (_, text, marked) => {
      const said = entity('e1', {
        name: 'Rufus Firefly',
        mentions: [[20, 33]],
        references: [[0, text.length]],
      });
      const reading = { ...readingOf([said]), matches: { [said.id]: [link(true)] } };
      const article = { ...EMPTY_ARTICLE, text: `${text.padEnd(20, '.')}Rufus Firefly.` };
      const index = createMentionIndex({ ...reading, article }, { ...USUAL_MARKING, corpusMarks: true });
      expect(index.marked.some(({ mention }) => mention === -1)).toBe(marked);
    },
  );
});

describe('what is at an offset', () => {
  const index = indexOf([
    entity('e1', {
      mentions: [
        [0, 5],
        [20, 25],
      ],
      references: [[30, 32]],
    }),
    entity('e2', { kind: 'organisation', type: 'company', mentions: [[10, 15]] }),
  ]);

  it('a marked name, its last letter’s far side included', () => {
    expect(index.at(22, false)).toMatchObject({ entity: 'e1', mention: 1 });
    expect(index.at(25, false)).toMatchObject({ entity: 'e1', mention: 1 });
    expect(index.at(26, false)).toBeNull();
  });

  it('what is not marked only on demand', () => {
    expect(index.at(12, false)).toBeNull();
    expect(index.at(12, true)).toMatchObject({ entity: 'e2' });
    expect(index.at(31, true)).toMatchObject({ entity: 'e1', mention: -1 });
  });
});
