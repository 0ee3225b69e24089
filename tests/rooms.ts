/** The rooms of the project and what each may import: the table that `architecture.test.ts` holds. */
export interface Room {
  /** Folder, or one file, from the root. The longest that fits a file is its room. */
  readonly path: string;
  /** Rooms that it may import besides itself. */
  readonly rooms: readonly string[] | 'all';
  /** Packages that it may import; other rooms' packages are out of bounds. */
  readonly packages?: readonly string[];
  readonly why: string;
}

const PURE = 'decides from plain data, so it runs the same in the page, the background, Node and a test';

/** Files of types over the model, which messages carry and views show: rooms of their own, so that both may import them. */
const CORPUS_TYPES = ['utils/corpus/browse-list.ts', 'utils/corpus/search-counts.ts'];
const READER_TYPES = [
  'utils/reader/backup-types.ts',
  'utils/reader/clip-source.ts',
  'utils/reader/clipping-list.ts',
  'utils/reader/clipping.ts',
  'utils/reader/clippings-types.ts',
  'utils/reader/export-format.ts',
  'utils/reader/followed-name.ts',
  'utils/reader/found-quote.ts',
  'utils/reader/kept-article.ts',
];
/** Each file may import the others of its list. */
const typesOverModel = (paths: readonly string[]): readonly Room[] =>
  paths.map((path) => ({
    path,
    rooms: ['utils/model.ts', ...paths],
    why: 'it is types over the model, which messages carry and views show',
  }));

export const ROOMS: readonly Room[] = [
  { path: 'utils/model.ts', rooms: [], why: 'the model imports nothing' },
  { path: 'utils/text/', rooms: ['utils/model.ts'], why: PURE },
  { path: 'utils/reading/', rooms: ['utils/model.ts', 'utils/text/'], why: PURE },
  { path: 'utils/linking/', rooms: ['utils/model.ts', 'utils/text/'], why: PURE },
  { path: 'utils/ranking/', rooms: ['utils/model.ts', 'utils/text/'], why: PURE },
  {
    path: 'utils/bundle/',
    rooms: ['utils/model.ts'],
    packages: ['valibot', 'fflate'],
    why: 'the format is the same for the extension and the command line',
  },
  {
    path: 'utils/builder/',
    rooms: [
      'utils/model.ts',
      'utils/text/',
      'utils/reading/',
      'utils/linking/',
      'utils/bundle/',
      'utils/page/',
      'utils/analyze.ts',
      'utils/builder/table-columns.ts',
    ],
    packages: ['valibot', 'fflate', 'saxes', 'htmlparser2'],
    why: 'the builder turns sources into a bundle, wherever it runs',
  },
  {
    path: 'utils/builder/table-columns.ts',
    rooms: [],
    why: 'what the columns of a table can be is types and one rule, which views show',
  },
  {
    path: 'utils/corpus/',
    rooms: ['utils/model.ts', 'utils/text/', 'utils/bundle/', ...CORPUS_TYPES],
    why: 'the corpus stores and finds rows and decides nothing about them',
  },
  {
    path: 'utils/reader/',
    rooms: ['utils/model.ts', 'utils/text/', 'utils/bundle/', ...READER_TYPES],
    packages: ['dexie', 'fflate', 'valibot'],
    why: "what is the reader's own lives through anything that happens to the corpus",
  },
  ...typesOverModel(CORPUS_TYPES),
  ...typesOverModel(READER_TYPES),
  {
    path: 'utils/page/',
    rooms: ['utils/model.ts', 'utils/text/', 'utils/page/public-institutions.ts'],
    why: 'the page is read and drawn here, and nothing else',
  },
  {
    path: 'utils/page/runs-here.ts',
    rooms: [],
    why: 'where it runs is decided from an address and the settings',
  },
  {
    path: 'utils/page/public-institutions.ts',
    rooms: ['utils/model.ts'],
    why: 'what is a public institution is a table over the model, which marks and views share',
  },
  {
    path: 'utils/page/pause-command.ts',
    rooms: ['utils/page/runs-here.ts'],
    why: 'pausing changes settings and nothing else',
  },
  {
    path: 'utils/messages/',
    rooms: ['utils/model.ts', ...CORPUS_TYPES, 'utils/settings.ts', ...READER_TYPES],
    why: 'what messages carry is types over the model',
  },
  {
    path: 'utils/reader-desk/',
    rooms: ['utils/model.ts', 'utils/messages.ts', 'utils/messages/', 'utils/reader/', ...READER_TYPES],
    why: "what both pages of the extension do with the reader's own goes by messages and files",
  },
  { path: 'utils/analyze.ts', rooms: ['utils/model.ts', 'utils/text/', 'utils/reading/'], why: PURE },
  {
    path: 'utils/answer/',
    rooms: [
      'utils/model.ts',
      'utils/messages/',
      'utils/text/',
      'utils/corpus/',
      ...CORPUS_TYPES,
      'utils/linking/',
      'utils/ranking/',
    ],
    why: 'a question over the corpus is pure – one read – pure',
  },
  {
    path: 'utils/messages.ts',
    rooms: [
      'utils/model.ts',
      ...CORPUS_TYPES,
      'utils/messages/',
      'utils/page/runs-here.ts',
      'utils/settings.ts',
      ...READER_TYPES,
    ],
    packages: ['@webext-core/messaging'],
    why: 'messages are types over the model',
  },
  {
    path: 'utils/page-run.ts',
    rooms: ['utils/model.ts', 'utils/messages.ts', 'utils/messages/', 'utils/settings.ts'],
    why: 'the seam between the two scripts of a page is types',
  },
  {
    path: 'utils/settings.ts',
    rooms: ['utils/model.ts'],
    why: 'every setting, typed, defaulted, versioned',
  },
  {
    path: 'components/',
    // Settings are types and a table of defaults: the storage area comes in as an argument.
    rooms: [
      'utils/model.ts',
      ...CORPUS_TYPES,
      'utils/messages/',
      'utils/settings.ts',
      'utils/builder/table-columns.ts',
      'utils/page/runs-here.ts',
      'utils/page/pause-command.ts',
      'utils/page/public-institutions.ts',
      ...READER_TYPES,
    ],
    packages: ['preact', '@preact/signals', '@tanstack/virtual-core', '#i18n'],
    why: 'views take props and call back',
  },
  { path: 'entrypoints/', rooms: 'all', why: 'entrypoints wire' },
  { path: 'cli/', rooms: 'all', why: 'the command line runs the same utils' },
  { path: 'scripts/', rooms: 'all', why: 'scripts run the tools' },
  { path: 'tests/', rooms: 'all', why: 'tests see everything' },
];

/** Rooms that nothing of what ships may import. */
export const NOT_SHIPPED = ['scripts/', 'tests/'];
/** Rooms whose files may import from no other file of the same room's other entries. */
export const SHIPPED = ['utils/', 'components/', 'entrypoints/', 'cli/'];
