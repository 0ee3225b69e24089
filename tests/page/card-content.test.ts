import { describe, expect, it } from 'vitest';
import { cardContent } from '../../entrypoints/reader/card-content.ts';
import type {
  ArticleEntity,
  ArticleStatement,
  BundleId,
  EntityId,
  LocalId,
  PageReading,
  Profile,
} from '../../utils/model.ts';
import { brenkAt } from './brenk.ts';

const TEXT = 'Brenk said the lamps are failing. “We wait,” she said, “and wait.” The ministry agreed.';
const brenk = brenkAt([0, 5]);
const ministry: ArticleEntity = {
  ...brenk,
  id: 'e2' as LocalId,
  kind: 'organisation',
  type: 'ministry',
  name: 'Ministry',
};
const statement = (over: Partial<ArticleStatement>): ArticleStatement => ({
  kind: 'indirect',
  content: [[11, 32]],
  cue: null,
  source: null,
  speakers: [brenk.id],
  institutions: [ministry.id],
  confidence: 1,
  ...over,
});
const reading: PageReading = {
  article: {
    text: TEXT,
    paragraphs: [[0, TEXT.length]],
    title: null,
    outlet: null,
    url: null,
    published: null,
    language: 'en',
    authors: [],
  },
  analysis: {
    language: 'en',
    readable: true,
    entities: [brenk, ministry],
    statements: [
      statement({}),
      statement({
        kind: 'direct',
        content: [
          [35, 42],
          [56, 64],
        ],
      }),
      statement({ speakers: [ministry.id], content: [[67, 87]] }),
    ],
    claims: [],
  },
  matches: {
    [brenk.id]: [
      {
        entity: { bundle: 'b' as BundleId, id: 'x' as EntityId },
        name: 'Odalys Brenk',
        linked: true,
        score: 1,
        reasons: ['same-name'],
      },
    ],
  },
  document: null,
};
const mention = { span: [0, 5], entity: brenk.id, mention: 0, marked: true } as const;

describe('the card’s content', () => {
  it('is the name as it stands there and what they say on the page, in order', () => {
    expect(cardContent(reading, mention, null, false)).toMatchObject({
      name: 'Brenk',
      mention: 0,
      pinned: false,
      problem: null,
      profile: null,
      matches: [{ name: 'Odalys Brenk' }],
      saidHere: [
        { kind: 'indirect', text: 'the lamps are failing' },
        { kind: 'direct', text: 'We wait … and wait' },
      ],
    });
  });

  it('for an institution takes in what is said for it', () => {
    const content = cardContent(reading, { ...mention, entity: ministry.id }, null, false);
    expect(content?.saidHere).toHaveLength(3);
    expect(content?.matches).toEqual([]);
  });

  it('carries the profile, or the sentence that says why there is none', () => {
    const profile = { name: 'Odalys Brenk' } as Profile;
    expect(cardContent(reading, mention, { ok: true, value: profile }, true)?.profile).toBe(profile);
    const failed = { ok: false, error: { code: 'x', message: 'The corpus is away.' } } as const;
    expect(cardContent(reading, mention, failed, true)).toMatchObject({
      profile: null,
      problem: failed.error,
    });
  });

  it('is null for an entity that the reading does not have', () => {
    expect(cardContent(reading, { ...mention, entity: 'e9' as LocalId }, null, false)).toBeNull();
  });
});
