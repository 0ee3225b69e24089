import type { CardContent } from '../../utils/messages/card-messages.ts';
import type {
  ArticleEntity,
  BundleId,
  CorpusStatement,
  DocumentId,
  EntityId,
  IsoDate,
  LocalId,
  Profile,
  StatementId,
} from '../../utils/model.ts';

/** An official of a country that is nowhere, for the preview of the card. */
const BUNDLE = { id: 'sample' as BundleId, name: 'Sample' };
const REF = { bundle: BUNDLE.id, id: 'firefly' as EntityId };
const PUBLISHED = '2026-03-16' as IsoDate;

export const SAMPLE_NAME = 'Rufus Firefly';
export const SAMPLE_MINISTRY = 'Ministry of Bridges';
export const SAMPLE_KNOWN = 'Chicolini';

const SAID: readonly (readonly [kind: CorpusStatement['kind'], date: string, text: string])[] = [
  ['direct', '2026-03-09', 'Both bridges over the Plink will be open again before the summer.'],
  ['indirect', '2026-02-20', 'The river had never risen so fast in March.'],
  ['direct', '2026-01-14', 'No bridge of ours is older than its toll.'],
];

const LATEST = SAID.map(
  ([kind, date, text], at): CorpusStatement => ({
    id: `s${at}` as StatementId,
    source: `s${at}`,
    bundle: BUNDLE,
    document: {
      id: `d${at}` as DocumentId,
      source: `d${at}`,
      title: 'Freedonia counts its bridges',
      outlet: 'The Freedonia Herald',
      url: null,
      published: date as IsoDate,
      language: 'en',
      authors: [],
    },
    paragraph: 0,
    kind,
    text,
    context: text,
    offsets: [[0, text.length]],
    speakers: [{ ...REF, name: SAMPLE_NAME }],
    institutions: [],
    mentions: [],
    said: null,
    types: [],
    quantities: [],
    dates: [],
  }),
);

const ENTITY: ArticleEntity = {
  id: 'e1' as LocalId,
  kind: 'person',
  name: SAMPLE_NAME,
  type: null,
  country: 'Freedonia',
  mentions: [[0, SAMPLE_NAME.length]],
  references: [],
  roles: [
    {
      title: 'Minister of Bridges',
      institution: `${SAMPLE_MINISTRY} of Freedonia`,
      country: 'Freedonia',
      tenure: 'current',
      span: [0, 0],
    },
  ],
  confidence: 1,
};

const PROFILE: Profile = {
  refs: [REF],
  kind: 'person',
  name: SAMPLE_NAME,
  aliases: [],
  country: 'Freedonia',
  offices: [],
  statements: LATEST.length,
  documents: LATEST.length,
  latest: LATEST,
};

export const SAMPLE_STATEMENT: CorpusStatement | undefined = LATEST[0];

export const SAMPLE_FACTS: CardContent = {
  entity: ENTITY,
  name: SAMPLE_NAME,
  matches: [
    { entity: REF, name: SAMPLE_NAME, linked: true, score: 1, reasons: ['same-name', 'same-office'] },
  ],
  profile: PROFILE,
  published: PUBLISHED,
  saidHere: [],
  span: [0, 0],
  language: 'en',
  mention: 0,
  pinned: false,
  problem: null,
};
