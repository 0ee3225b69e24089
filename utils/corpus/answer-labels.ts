import type { EntityRef } from '../model.ts';
import type { OpenInstall } from './open-install.ts';
import { readLabels } from './read-labels.ts';
import type { Records } from './records.ts';

/** What entities are called, one for one; null where the corpus does not have them. */
export async function answerLabels(
  records: Records,
  installs: readonly OpenInstall[],
  refs: readonly EntityRef[],
): Promise<(string | null)[]> {
  const labels = new Map(
    await Promise.all(
      installs.map(async (install) => {
        const own = refs.filter(({ bundle }) => bundle === install.row.bundle);
        const read = await readLabels(
          records,
          install,
          own.map(({ id }) => id),
        );
        return [install.row.bundle, read] as const;
      }),
    ),
  );
  return refs.map(({ bundle, id }) => labels.get(bundle)?.get(id) ?? null);
}
