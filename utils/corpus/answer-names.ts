import type { EntityRow } from '../model.ts';
import type { NameCandidate, NameKeys } from './corpus-request.ts';
import type { OpenInstall } from './open-install.ts';
import { officeInstitutions } from './read-entities.ts';
import { readLabels } from './read-labels.ts';
import type { Records } from './records.ts';
import { readRows } from './rows.ts';

/**
 * Entities looked at for one name in one bundle. A bare surname may lead to thousands, among whom no evidence
 * on a page would decide; the keys come most exact first, so the likely ones are among the first.
 */
const MAX_CANDIDATES = 48;

/** For each name the entities that its keys lead to, over all installs. */
export async function answerNames(
  records: Records,
  installs: readonly OpenInstall[],
  asked: NameKeys | (() => NameKeys),
): Promise<NameCandidate[][]> {
  const names = typeof asked === 'function' ? asked() : asked;
  const perInstall = await Promise.all(installs.map((install) => inInstall(records, install, names)));
  return names.map((_, at) => perInstall.flatMap((answers) => answers[at] ?? []));
}

async function inInstall(
  records: Records,
  install: OpenInstall,
  names: readonly (readonly string[])[],
): Promise<NameCandidate[][]> {
  if (names.length === 0) return [];
  const tables = await install.names();
  const found = names.map((keys) => {
    const ordinals = new Set<number>();
    for (const key of keys)
      for (const table of tables)
        for (const ordinal of table.find(key, MAX_CANDIDATES))
          if (ordinals.size < MAX_CANDIDATES) ordinals.add(ordinal);
    return [...ordinals];
  });
  const wanted = [...new Set(found.flat())];
  const rows = await readRows(records, install.keys, 'entities', wanted);
  const candidates = new Map<number, NameCandidate>();
  const institutions = await institutionNames(records, install, rows);
  wanted.forEach((ordinal, at) => {
    const row = rows[at];
    if (row !== undefined) candidates.set(ordinal, candidateOf(install, row, institutions));
  });
  return found.map((ordinals) => ordinals.flatMap((ordinal) => candidates.get(ordinal) ?? []));
}

/** The names of the institutions that entities hold offices in, by id. */
export async function institutionNames(
  records: Records,
  install: OpenInstall,
  rows: readonly (EntityRow | undefined)[],
): Promise<ReadonlyMap<string, string>> {
  const ids = rows.flatMap((row) => (row === undefined ? [] : officeInstitutions(row)));
  return readLabels(records, install, ids);
}

/** A row as linking asks for it: with the names of the institutions of its offices. */
export function candidateOf(
  install: OpenInstall,
  row: EntityRow,
  institutions: ReadonlyMap<string, string>,
): NameCandidate {
  return {
    ref: { bundle: install.row.bundle, id: row.id },
    row,
    institutions: row.roles.map((role) =>
      role.institution === null ? null : (institutions.get(role.institution) ?? null),
    ),
  };
}
