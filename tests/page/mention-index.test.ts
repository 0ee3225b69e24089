import { describe, expect, it } from 'vitest';
import type { ArticleEntity, LocalId } from '../../utils/model.ts';
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

const indexOf = (entities: readonly ArticleEntity[], readable = true): MentionIndex =>
  createMentionIndex({ entities, readable });

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
