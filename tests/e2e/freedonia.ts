import { expect, type Page } from '@playwright/test';
import { type BundleInfo, bundleBytes } from '../../utils/bundle/write-bundle.ts';
import type {
  BundleId,
  DocumentId,
  EntityId,
  EntityRow,
  IsoDate,
  Office,
  StatementRow,
} from '../../utils/model.ts';
import { documentRow, entityRow, statementRow } from '../bundle/sample-bundle.ts';

/** A corpus and an article of an invented country, with all that the card and the panel can show. */
const INFO: BundleInfo = {
  id: 'freedonia' as BundleId,
  name: 'Bridges of Freedonia',
  publisher: 'Freedonia Archive',
  licence: 'CC BY 4.0',
  created: '2026-03-01' as IsoDate,
};

const [FIREFLY, MINISTRY, VALE, PASTOR] = ['e0', 'e1', 'e2', 'e3'] as unknown as EntityId[];

const office = (title: string, from: string, to: string): Office => ({
  ...{ title, institution: MINISTRY ?? null, country: 'Freedonia', document: null },
  ...{ from: from as IsoDate, to: to as IsoDate },
});
const person = (number: number, name: string, roles: readonly Office[]): EntityRow =>
  entityRow(number, { name, country: 'Freedonia', roles });

/** When, where, who, what: a row of the corpus. */
type Said = readonly [
  date: string,
  document: number,
  speaker: EntityId | undefined,
  text: string,
  change?: Partial<StatementRow>,
];
const SAID: readonly Said[] = [
  ['2025-03-10', 0, FIREFLY, 'the river Plink will never rise above the old bridge', { kind: 'indirect' }],
  ['2025-03-11', 1, FIREFLY, 'the river Plink will surely never rise above the bridge', { kind: 'indirect' }],
  [
    '2025-09-02',
    2,
    FIREFLY,
    'We will repair 12 bridges over the river Plink by 2027',
    { mentions: [VALE] as never },
  ],
  [
    '2025-11-20',
    0,
    FIREFLY,
    'Not one of our bridges will be closed this winter',
    { mentions: [VALE] as never },
  ],
  ['2026-02-14', 1, FIREFLY, 'The measuring of the river goes on, and nobody needs to worry', {}],
  ['2025-10-05', 2, VALE, 'the river Plink rises by 3% a week when the snow melts', { kind: 'indirect' }],
  ['2024-05-01', 3, PASTOR, 'bridges over the river Plink were repaired on time', { kind: 'indirect' }],
];

const QUANTITIES: Readonly<Record<number, StatementRow['quantities']>> = {
  2: [{ comparator: '=', value: 12, unit: 'bridge', of: null, negated: false }],
  5: [{ comparator: '=', value: 3, unit: '%', of: null, negated: false }],
};

/** Longer than most, so that tests see what becomes of it. */
const HEADLINE =
  'The river Plink and its bridges, with all that crosses them on foot, on wheels and on rails';

/** The corpus as a file to be chosen on the library page. */
export async function freedonia(
  headline = HEADLINE,
): Promise<{ name: string; mimeType: string; buffer: Buffer }> {
  // The last has no outlet and no address, as what is typed in often is: its headline stands for them, as long as it is.
  const outlets = ['Freedonia Gazette', 'The Sylvania Post', 'Freedonia Gazette', null];
  const rows = {
    entities: [
      person(0, 'Rufus Firefly', [
        office('Minister of Bridges', '2025-01', '2026-02'),
        office('Deputy Minister of Bridges', '2023-04', '2024-12'),
      ]),
      entityRow(1, { kind: 'organisation', name: 'Ministry of Bridges of Freedonia', country: 'Freedonia' }),
      person(2, 'Gloria Vale', [office('State Secretary', '2025-02', '2026-01')]),
      person(3, 'Otto Pastor', [office('Minister of Bridges', '2022-01', '2024-12')]),
    ],
    documents: outlets.map((outlet, at) =>
      documentRow(at, {
        outlet,
        title: `${headline}, part ${at + 1}`,
        url: outlet === null ? null : `https://news.example/plink-${at}`,
        published: (SAID.find(([, document]) => document === at)?.[0] ?? null) as IsoDate | null,
        entities: [[FIREFLY as EntityId, 3]],
      }),
    ),
    statements: SAID.map(([said, document, speaker, text, change], at) => {
      const context = `On the river it was said again that ${text}, and the room was quiet.`;
      const start = context.indexOf(text);
      return statementRow(at, {
        ...{ text, context, said: said as IsoDate, document: `d${document}` as DocumentId },
        ...{ speakers: [speaker as EntityId], institutions: [MINISTRY as EntityId], types: [] },
        ...{ offsets: [[start, start + text.length]], quantities: QUANTITIES[at] ?? [], ...change },
      });
    }),
  };
  return {
    name: 'freedonia.zip',
    mimeType: 'application/zip',
    buffer: Buffer.from(await bundleBytes(INFO, rows)),
  };
}

/** Imports the corpus through the library page, in a tab of its own. */
export async function importFreedonia(tab: Page, extensionId: string): Promise<void> {
  await tab.goto(`chrome-extension://${extensionId}/library.html`);
  // The page takes files once it is drawn: what came with the extension is listed then.
  await expect(tab.locator('.bundle-row').first()).toBeVisible({ timeout: 30_000 });
  await tab.locator('input[type=file]').setInputFiles(await freedonia());
  const row = tab.locator('.import-row');
  await expect(row).toContainText(INFO.name);
  // In whatever language the browser is.
  await row.locator('.strong-button').click();
  await expect(tab.locator('.bundle-row:not(.import-row)', { hasText: INFO.name })).toBeVisible();
}

const PARAGRAPHS = [
  'Rufus Firefly, Freedonia’s Minister of Bridges, said on Thursday that the river Plink will never rise above the old bridge. Gloria Vale, State Secretary at the Ministry of Bridges of Freedonia, was beside him.',
  '“We will repair 9 bridges over the river Plink by 2027,” Firefly said. He has visited the valley every spring since the great flood, and the engineers who live there know him well by now.',
  'Vale said that the river Plink rises by 4% a week when the snow melts. The water is measured at the old mill, at the school and under the market bridge, where a brass scale has hung since 1911.',
  'Ambrose Quill, a Sylvanian senator, said that nobody in Sylvania had been told of the repairs. Quill called the plan a bridge too far.',
  'The Ministry of Bridges of Freedonia said that two bridges would be closed until the water falls. Firefly added that the measuring of the river goes on.',
  'Firefly said that not one bridge will be closed in winter, and thanked those who had carried sand for three nights in a row.',
];

/** The article's page. */
export const BRIDGES_PAGE = {
  '/bridges.html': {
    body:
      '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bridges of the Plink – Sylvania Times</title>' +
      '<link rel="stylesheet" href="/site.css"><meta property="og:type" content="article">' +
      '<meta property="og:site_name" content="Sylvania Times">' +
      '<meta property="article:published_time" content="2026-04-02T08:00:00Z"></head>' +
      '<body><main><article><h1>Nine bridges, one river and a minister</h1>' +
      `${PARAGRAPHS.map((paragraph) => `<p>${paragraph}</p>`).join('')}</article></main></body></html>`,
  },
};
