import { expect, test } from 'vitest';
import { articleFromText } from '../../utils/analyze.ts';
import { linkPage } from '../../utils/answer/link-page.ts';
import { openMemoryCorpus } from '../../utils/answer/open-memory-corpus.ts';
import type { Analysis, PageReading } from '../../utils/model.ts';
import { nameCandidates } from '../../utils/reading/name-candidates.ts';
import { madeBundle, person } from '../corpus/made-bundle.ts';

/** As if nothing on the page had been told to be a name. */
const NOBODY: Analysis = { language: 'en', readable: true, entities: [], statements: [], claims: [] };
const ARTICLE = articleFromText('Nobody doubted that Vera Orlik meant the bridge over the Lutha.', {
  language: 'en',
});

async function page(everyName: boolean): Promise<PageReading> {
  const opened = await openMemoryCorpus([madeBundle({ entities: [person('p1', 'Vera Orlik')] })]);
  if (!opened.ok) throw new Error(opened.error.message);
  return linkPage(opened.value, ARTICLE, NOBODY, nameCandidates(ARTICLE), everyName);
}

test('a name that the reading passed over is looked up where the reader asked for that, and not otherwise', async () => {
  expect((await page(false)).analysis.entities).toEqual([]);

  const { analysis, matches } = await page(true);
  expect(analysis.entities).toMatchObject([{ name: 'Vera Orlik', mentions: [], references: [[20, 30]] }]);
  expect(Object.values(matches)[0]?.[0]).toMatchObject({ name: 'Vera Orlik', linked: true });
});
