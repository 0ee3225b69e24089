import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cardFrame, hoverText } from '../../../scripts/hover.ts';
import { launchChromium, type RunningChromium } from '../../../scripts/launch-chromium.ts';
import { saying } from '../../reader/made-clipping.ts';
import { whatIsKept } from '../killed/what-is-kept.ts';
import { asked } from './asked.ts';
import { openLibrary, sentence } from './look.ts';
import type { Found } from './scene.ts';

/** Folders of a profile that Chromium cannot open while a file lies in their place, and what each surface says then. */
const REFUSED = {
  IndexedDB: {
    folder: (extension: string) => ['IndexedDB', `chrome-extension_${extension}_0.indexeddb.leveldb`],
    reads: true,
    said: /does not open On Record’s storage/,
    clippings: /could not open the storage of what is yours/,
    clipping: 'clipping-held',
  },
  'storage.local': {
    folder: (extension: string) => ['Local Extension Settings', extension],
    // Which sites the reader has paused is not known, and a page sees its marks.
    reads: false,
    said: /does not let your options be read/,
    clippings: /The dam is dry/,
    clipping: null,
  },
} as const;

const WORDS = 'Sanctions alone are not enough';

/**
 * A profile whose storage the browser refuses: marks, card and panel work with what came with the extension, or stay away
 * where the settings are not known; each surface says what is refused, and when the browser gives it again everything is there.
 */
export async function refused(kind: keyof typeof REFUSED, origin: string): Promise<Found> {
  const profile = await mkdtemp(join(tmpdir(), 'on-record-refused-'));
  const aside = join(profile, 'aside');
  try {
    const first = await launchChromium({ headless: true, profile });
    const library = await openLibrary(first);
    await asked(library, 'saveClipping', saying('The dam is dry.', { tags: ['before'] }));
    const before = await whatIsKept(library);
    await first.close();

    const folder = join(profile, 'Default', ...REFUSED[kind].folder(first.extensionId));
    await rename(folder, aside);
    await writeFile(folder, 'no folder');
    const chromium = await launchChromium({ headless: true, profile });
    const losses = await whileRefused(chromium, kind, origin).finally(chromium.close);

    await rm(folder, { recursive: true });
    await rename(aside, folder);
    const again = await launchChromium({ headless: true, profile });
    const after = await openLibrary(again).then(whatIsKept).finally(again.close);
    if ((after.clippings.get('before') ?? 0) < (before.clippings.get('before') ?? 1))
      losses.push('What was clipped before is not there afterwards.');
    return { losses: [...losses, ...after.faults] };
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function whileRefused(
  chromium: RunningChromium,
  kind: keyof typeof REFUSED,
  origin: string,
): Promise<string[]> {
  const { reads, said, clippings, clipping } = REFUSED[kind];
  const losses: string[] = [];
  const expects = async (isSo: Promise<boolean>, otherwise: string): Promise<void> => {
    if (!(await isSo)) losses.push(otherwise);
  };
  const tab = await chromium.context.newPage();
  await tab.goto(`${origin}/brief.html`);
  const marked = tab
    .waitForFunction(() => [...CSS.highlights.values()].some(({ size }) => size > 0), null, {
      timeout: 10_000,
    })
    .then(
      () => true,
      () => false,
    );
  if (reads) {
    await expects(marked, 'Nothing is marked.');
    await hoverText(tab, 'Sergiy Boyev');
    await expects(
      cardFrame(tab)
        .then((card) => card.waitForFunction((words) => document.body.innerText.includes(words), WORDS))
        .then(
          () => true,
          () => false,
        ),
      'The card has no answer.',
    );
  } else if (await marked)
    losses.push('A page is marked, which may be of a site that the reader has paused.');
  const panel = await chromium.openSidePanel(tab);
  await expects(sentence(panel, said), 'The panel does not say it.');
  await expects(
    sentence(panel, reads ? new RegExp(WORDS) : /nothing of this page is read/),
    reads ? 'The panel has no answer.' : 'The panel does not say that the page is not read.',
  );

  const library = await openLibrary(chromium);
  await expects(sentence(library, said), 'The library does not say it.');
  const saved = await asked(library, 'saveClipping', saying('The dam is wet.', { tags: ['refused'] }));
  if ((saved.error?.code ?? null) !== clipping)
    losses.push(`A clipping ends as ${JSON.stringify(saved).slice(0, 200)}.`);
  await library.getByRole('tab', { name: 'Clippings' }).click();
  await expects(sentence(library, clippings), 'The list of clippings does not say it.');

  if (kind === 'IndexedDB') return losses;
  const options = await chromium.context.newPage();
  await options.goto(`chrome-extension://${chromium.extensionId}/options.html`);
  await options.getByLabel('dark', { exact: true }).check();
  await expects(sentence(options, /did not let this be saved/), 'An option that is not kept is not told of.');
  return losses;
}
