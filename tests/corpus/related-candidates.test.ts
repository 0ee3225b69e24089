import { expect, test } from 'vitest';
import { indexVersion } from '../../utils/corpus/index-rules.ts';
import { installBundle } from '../../utils/corpus/install-bundle.ts';
import { createMemoryStore } from '../../utils/corpus/memory-store.ts';
import { mergeSegments } from '../../utils/corpus/merge-segments.ts';
import { openCorpus } from '../../utils/corpus/open-corpus.ts';
import { removeBundle } from '../../utils/corpus/remove-bundle.ts';
import type { RecordStore } from '../../utils/corpus/store.ts';
import type { BundleId, EntityId, StatementRow } from '../../utils/model.ts';
import { madeBundle, person, statement } from './made-bundle.ts';
import { PLAIN_RULES } from './plain-rules.ts';

/** Statements of the one large bundle, and of each small one. */
const MANY = 6_000;
const FEW = 700;
const PEOPLE = 40;
const WORDS = 16;
/** Who goes in any case: `OF_SPEAKERS` and `ALL` of `answer-related.ts`. */
const OF_SPEAKERS = 20;
const ALL = 60;
const LOOK = { term: 2.6, rarest: 4.1, speaker: 16, institution: 11 };
const SPEAKER = { bundle: 'many' as BundleId, id: 'p7' as EntityId };

/** The same numbers in every run. */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** `word0` is in nearly every statement, each further word in about two thirds as many: long postings and short ones. */
function statements(prefix: string, count: number, random: () => number): StatementRow[] {
  return Array.from({ length: count }, (_, at) => {
    const words = Array.from({ length: WORDS }, (_, rank) =>
      random() < 0.95 * 0.65 ** rank ? [`word${rank}`] : [],
    ).flat();
    const again = words.filter(() => random() < 0.1);
    const filler = Array.from(
      { length: Math.floor(random() * 6) },
      () => `filler${Math.floor(random() * 900)}`,
    );
    return statement(`${prefix}${at}`, [...words, ...again, ...filler].join(' '), [
      `p${Math.floor(random() * PEOPLE)}`,
    ]);
  });
}

const people = Array.from({ length: PEOPLE }, (_, at) => person(`p${at}`, `Person ${at}`));
const random = dice(11);
const many = statements('m', MANY, random);
const few = statements('f', FEW, random);
const BUNDLES = { many, few, gone: statements('g', FEW, random) };

async function filled(segmentRows: number, merged: boolean): Promise<RecordStore> {
  const store = createMemoryStore();
  for (const [id, rows] of Object.entries(BUNDLES))
    await installBundle(store, madeBundle({ entities: people, statements: rows }, { id }), PLAIN_RULES, {
      segmentRows,
    });
  if (merged) await mergeSegments(store, indexVersion(PLAIN_RULES));
  await removeBundle(store, 'gone' as BundleId);
  return store;
}

const ANSWERING = [...many, ...few];
const CUT = ANSWERING.map(({ text }) => PLAIN_RULES.terms(text));

/** What the first look makes of every statement, worked out one by one and from the texts alone. */
function scoresOf(asked: readonly string[]): number[] {
  const average = CUT.reduce((sum, terms) => sum + terms.length, 0) / CUT.length;
  const rarity = new Map(
    asked.map((term) => {
      const found = CUT.filter((terms) => terms.includes(term)).length;
      return [term, Math.log(1 + (CUT.length - found + 0.5) / (found + 0.5))];
    }),
  );
  return CUT.map((terms, at) => {
    let score = 0;
    let rarest = 0;
    for (const term of asked) {
      const times = terms.filter((one) => one === term).length;
      if (times === 0) continue;
      const weight = rarity.get(term) ?? 0;
      score += (weight * 2.2 * times) / (times + 1.2 * (0.5 + (0.5 * terms.length) / average)) + LOOK.term;
      rarest = Math.max(rarest, weight);
    }
    const isSpeakers = at < MANY && ANSWERING[at]?.speakers.includes(SPEAKER.id);
    return score + LOOK.rarest * rarest + (isSpeakers ? LOOK.speaker : 0);
  });
}

const QUESTIONS = [
  ['word0', 'word1', 'word14'],
  ['word0', 'word2', 'word5', 'word9'],
  ['word0', 'word1', 'word2', 'word3'],
  ['word15', 'word13', 'filler3', 'word0'],
  ['filler1', 'filler2', 'filler3'],
  ['nowhere', 'word6'],
];

test.each([
  ['in one segment', 65_536, false],
  ['in many segments', 500, false],
  ['in many segments that were merged', 500, true],
])('who goes with a statement is who a look at every statement finds, %s', async (_, segmentRows, merged) => {
  const corpus = openCorpus(await filled(segmentRows, merged), PLAIN_RULES);
  for (const terms of QUESTIONS) {
    const scores = scoresOf(terms);
    const { related } = await corpus.read({
      related: [{ terms, speakers: [SPEAKER], institutions: [], look: LOOK, exclude: null }],
    });
    const found = new Set(related[0]?.candidates.map(({ row }) => row.id));
    const inOrder = [...scores].filter((score) => score > 0).sort((a, b) => b - a);
    const least = inOrder[ALL - 1] ?? 0;
    // Scores are kept in 32 bits: two that are nearly the same may change places.
    const slack = 1e-3;
    ANSWERING.forEach(({ id }, at) => {
      const score = scores[at] as number;
      if (score > Math.max(least, 0) + slack) expect(found).toContain(id);
    });
    const worse = ANSWERING.filter(({ id }, at) => found.has(id) && (scores[at] as number) < least - slack);
    expect(worse.length).toBeLessThanOrEqual(OF_SPEAKERS);
    expect(worse.every(({ speakers }) => speakers.includes(SPEAKER.id))).toBe(true);
  }
});
