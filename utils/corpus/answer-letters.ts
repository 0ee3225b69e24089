import { chosenEntities } from './answer-browse.ts';
import type { LetterCount, LettersRequest } from './browse-list.ts';
import { readInitials } from './initials.ts';
import type { OpenInstall } from './open-install.ts';
import type { Records } from './records.ts';

/** The letters that names begin with, in no order: each language has its own, and the reader's decides. */
export async function answerLetters(
  records: Records,
  installs: readonly OpenInstall[],
  request: LettersRequest,
): Promise<LetterCount[]> {
  const counts = new Map<string, number>();
  for (const install of installs) {
    const { institution } = request;
    if (institution !== null && institution.bundle !== install.row.bundle) continue;
    const chosen = await chosenEntities(install, request);
    (await readInitials(records, install)).forEach((letter, ordinal) => {
      if (letter === '' || chosen?.has(ordinal) === false) return;
      counts.set(letter, (counts.get(letter) ?? 0) + 1);
    });
  }
  return [...counts].map(([letter, names]) => ({ letter, names }));
}
