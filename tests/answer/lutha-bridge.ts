import { openMemoryCorpus } from '../../utils/answer/open-memory-corpus.ts';
import type { Corpus } from '../../utils/corpus/open-corpus.ts';
import type { Analysis, Article, ArticleEntity, EntityId, LocalId } from '../../utils/model.ts';
import { fingerprintOf } from '../../utils/text/fingerprint.ts';
import { articleRow, madeBundle, organisation, person, statement } from '../corpus/made-bundle.ts';

const PARAGRAPHS = [
  'The minister Vera Orlik said that the bridge over the Lutha will be closed.',
  'Cracks were found in two of its piers, and ferries carry the passengers.',
];
const TEXT = PARAGRAPHS.join('\n\n');

const office = (title: string, to: string | null): never =>
  ({ title, institution: 'o1', country: 'Ruritania', from: null, to, document: null }) as never;

/** What the corpus is made of. */
export const BUNDLE = madeBundle(
  {
    entities: [
      person('p1', 'Vera Orlik', {
        aliases: ['Wera Orlik'],
        country: 'Ruritania',
        roles: [
          office('Deputy Minister of Bridges', '2025-01-01'),
          office('Minister of Bridges', '2026-03-01'),
        ],
      }),
      person('p2', 'Ivo Hentz'),
      organisation('o1', 'Ministry of Bridges of Ruritania', { country: 'Ruritania' }),
    ],
    documents: [articleRow('d1', { fingerprint: fingerprintOf(PARAGRAPHS) })],
    statements: [
      statement('s1', 'The Lutha bridge has cracks in two piers.', ['p1'], { document: 'd1' }),
      statement('s2', 'The Lutha bridge is safe, and its piers are sound.', ['p1'], { said: '2025-05-05' }),
      statement('s3', 'Repairs of the Lutha bridge and its piers begin soon.', [], {
        institutions: ['o1' as EntityId],
        said: '2025-06-06',
      }),
      statement('s4', 'I never saw cracks in the piers of the Lutha bridge.', ['p2'], { said: '2025-07-07' }),
      statement('s5', 'Bread is dear this winter.', ['p2'], { said: '2025-08-08' }),
    ],
  },
  { id: 'home', publisher: 'Tester' },
);

/** It, in memory. */
export async function corpusOf(): Promise<Corpus> {
  const opened = await openMemoryCorpus([BUNDLE]);
  if (!opened.ok) throw new Error(opened.error.message);
  return opened.value;
}

/** An article that the corpus has under another address. */
export const article: Article = {
  text: TEXT,
  paragraphs: [
    [0, PARAGRAPHS[0]?.length ?? 0],
    [(PARAGRAPHS[0]?.length ?? 0) + 2, TEXT.length],
  ],
  title: null,
  outlet: null,
  url: null,
  published: null,
  language: 'en',
  authors: [],
};

/** That article’s analysis, with these people in it. */
export function analysisOf(names: readonly string[]): Analysis {
  const entities = names.map((name, at): ArticleEntity => {
    const start = TEXT.indexOf(name);
    return {
      id: `e${at + 1}` as LocalId,
      kind: 'person',
      name,
      type: null,
      country: null,
      mentions: start < 0 ? [] : [[start, start + name.length]],
      references: [],
      roles: [],
      confidence: 1,
    };
  });
  return { language: 'en', readable: true, entities, statements: [], claims: [] };
}

/** An entity of the bundle. */
export const home = (id: string): { bundle: never; id: never } => ({
  bundle: 'home' as never,
  id: id as never,
});
