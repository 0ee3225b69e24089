import type { Page } from '@playwright/test';
import type { ClippingDraft } from '../../../utils/reader/clipping.ts';
import { canals } from '../../e2e/made-bundles.ts';
import { saying } from '../../reader/made-clipping.ts';
import { madeBackup } from '../made-backup.ts';
import { BUNDLE, type Kept } from './what-is-kept.ts';

/** A deed that was set going. */
export interface Started {
  /** What the reader has been told is done; counted, where it is many. */
  confirmed(): number;
  /** Settles when all of it is; rejects when the browser dies first. */
  readonly done: Promise<void>;
}

/** Something that a reader does in the library, and what the profile holds when it was done. */
export interface Deed {
  readonly name: string;
  /** Makes what it brings, where that takes a while; `number` makes it unlike all other. */
  prepare?(number: number): Promise<unknown>;
  start(library: Page, number: number): Promise<Started>;
  /** `done`, `as before`, or what is half there or gone. */
  end(before: Kept, after: Kept, number: number, confirmed: number): string;
}

/** Enough that an import is under way for some seconds. */
const STATEMENTS = 4_000;
const RESTORED = 150;
const CLIPPED = 40;

/** The last that was made: what was interrupted is done again with the same. */
function remembered<T>(make: (number: number) => Promise<T>): (number: number) => Promise<T> {
  let last: { readonly number: number; readonly made: Promise<T> } | null = null;
  return (number) => {
    if (last?.number !== number) last = { number, made: make(number) };
    return last.made;
  };
}

const canalsOf = remembered((number) => canals(STATEMENTS + number));
const backupOf = remembered(async (number) => Buffer.from(await madeBackup(`batch${number}`, RESTORED)));

const said = (done: Promise<unknown>): Started => {
  let confirmed = 0;
  return {
    confirmed: () => confirmed,
    done: done.then(() => {
      confirmed = 1;
    }),
  };
};

const isDone = (done: boolean, before: boolean, otherwise: string): string =>
  done ? 'done' : before ? 'as before' : otherwise;

async function importCanals(library: Page, number: number): Promise<Started> {
  await library
    .locator('input[type=file]')
    .first()
    .setInputFiles({ ...(await canalsOf(number)) });
  await library.getByRole('button', { name: 'Import', exact: true }).click();
  const told = library.getByText(/^Imported: it /).first();
  return said(told.waitFor({ timeout: 120_000 }));
}

const installs = (name: string): Deed => ({
  name,
  prepare: canalsOf,
  start: importCanals,
  end: (before, after, number) =>
    isDone(
      after.bundle === (STATEMENTS + number).toLocaleString('en'),
      after.bundle === before.bundle,
      `${before.bundle} became ${after.bundle}`,
    ),
});

export const IMPORT = installs('import');
export const UPDATE = installs('update');

export const REMOVAL: Deed = {
  name: 'removal',
  async start(library) {
    await library.getByRole('button', { name: `Remove ${BUNDLE}` }).click();
    await library.getByRole('button', { name: 'Remove it', exact: true }).click();
    const row = library.locator('.bundle-row:not(.import-row)', { hasText: BUNDLE });
    return said(row.waitFor({ state: 'detached', timeout: 60_000 }));
  },
  end: (before, after) =>
    isDone(after.bundle === null, after.bundle === before.bundle, `${before.bundle} became ${after.bundle}`),
};

export const RESTORE: Deed = {
  name: 'restore',
  prepare: backupOf,
  async start(library, number) {
    const buffer = await backupOf(number);
    await library.getByRole('tab', { name: 'Clippings' }).click();
    await library
      .getByLabel('Restore from a backup')
      .setInputFiles({ name: 'backup.zip', mimeType: 'application/zip', buffer });
    await library.getByLabel(/settings/i).check();
    const restored = async (): Promise<void> => {
      await library.getByRole('button', { name: 'Restore', exact: true }).click();
      await library.getByText('Restored.', { exact: false }).waitFor({ timeout: 60_000 });
    };
    return said(restored());
  },
  end(before, after, number) {
    const batch = `batch${number}`;
    const here = [
      (after.clippings.get(batch) ?? 0) / RESTORED,
      after.others.filter((other) => new RegExp(`${batch}(?!\\d)`).test(other)).length / 3,
      Number(after.neverMark.join() === batch),
    ];
    const others = after.others.length - before.others.length;
    return isDone(
      here.every((part) => part === 1) && others <= 3,
      here.every((part) => part === 0) && others === 0 && after.neverMark.join() === before.neverMark.join(),
      `of clippings, other rows and settings there are ${here.join(', ')}`,
    );
  },
};

export const CLIPPING: Deed = {
  name: 'saves of clippings',
  async start(library, number) {
    let confirmed = 0;
    const all = async (): Promise<void> => {
      for (let at = 0; at < CLIPPED; at++) {
        const draft = saying(`Bridge ${at} of ${number} stands.`, { tags: [`clip${number}`] });
        if (!(await library.evaluate(save, draft))) throw new Error('It was not saved.');
        confirmed++;
      }
    };
    return { confirmed: () => confirmed, done: all() };
  },
  end(_, after, number, confirmed) {
    const there = after.clippings.get(`clip${number}`) ?? 0;
    if (there < confirmed) return `${confirmed} were confirmed, ${there} are there`;
    return there === CLIPPED ? 'done' : 'as before';
  },
};

/** In the page: what the panel's button asks of the background; whether it was saved. */
async function save(draft: ClippingDraft): Promise<boolean> {
  const { chrome } = globalThis as unknown as {
    chrome: { runtime: { sendMessage(message: object): Promise<{ res?: { ok: boolean } }> } };
  };
  const message = { id: 1, type: 'saveClipping', data: draft, timestamp: Date.now() };
  return (await chrome.runtime.sendMessage(message)).res?.ok === true;
}
