import { foldName } from '../text/fold.ts';
import type { BrowsedEntity, BrowsePage, BrowseRequest } from './browse-list.ts';
import { type Directory, openDirectory, startOf } from './directory.ts';
import { countryTerm, institutionTerm, kindTerm } from './index-rules.ts';
import { readInitials } from './initials.ts';
import type { OpenInstall } from './open-install.ts';
import type { Records } from './records.ts';
import { readRows } from './rows.ts';

const GUIDE_SLACK = 64;

/**
 * One page of the list over all installs, in the order of folded names; what a page costs does not grow with the
 * corpus.
 */
export async function answerBrowse(
  records: Records,
  installs: readonly OpenInstall[],
  request: BrowseRequest,
): Promise<BrowsePage> {
  const begin = [request.from, request.initial ?? '', request.after?.row.name ?? ''].map(foldName);
  const from = begin.reduce((last, name) => (name > last ? name : last));
  const pages = await Promise.all(installs.map((install) => pageOf(records, install, request, from)));
  const entities = pages
    .flatMap(({ found }) => found)
    .map((entity) => ({ entity, name: sortName(entity) }))
    .filter(({ name }) => name >= from && (request.after === null || name > sortName(request.after)))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .slice(0, request.limit)
    .map(({ entity }) => entity);
  return { entities, total: pages.reduce((sum, { total }) => sum + total, 0) };
}

/** Names, and where two are the same, whatever tells the entities apart. */
function sortName({ ref, row }: BrowsedEntity): string {
  return `${foldName(row.name)}\u0000${ref.bundle}\u0000${ref.id}`;
}

async function pageOf(
  records: Records,
  install: OpenInstall,
  request: BrowseRequest,
  from: string,
): Promise<{ found: BrowsedEntity[]; total: number }> {
  if (request.institution !== null && request.institution.bundle !== install.row.bundle)
    return { found: [], total: 0 };
  const keys = install.head.names.map((_, segment) => install.keys.directory(segment));
  const stored = await records.get(keys);
  const chosen = await withInitial(records, install, request, await chosenEntities(install, request));
  const ordinals: number[] = [];
  let total = 0;
  for (const bytes of stored) {
    if (bytes === undefined) continue;
    const directory = openDirectory(bytes);
    total += chosen === null ? directory.ordinals.length : directory.ordinals.reduce(countOf(chosen), 0);
    ordinals.push(...nextOrdinals(directory, from, chosen, request.limit + namesakes(request)));
  }
  const rows = await readRows(records, install.keys, 'entities', ordinals);
  const found = rows.flatMap((row): BrowsedEntity[] =>
    row === undefined ? [] : [{ ref: { bundle: install.row.bundle, id: row.id }, row }],
  );
  return { found, total };
}

/** Entries of the same name as the last one, which come again and are dropped. */
function namesakes(request: BrowseRequest): number {
  return request.after === null ? GUIDE_SLACK : 2 * GUIDE_SLACK;
}

function nextOrdinals(
  directory: Directory,
  from: string,
  chosen: ReadonlySet<number> | null,
  limit: number,
): number[] {
  const found: number[] = [];
  const { ordinals } = directory;
  for (let at = startOf(directory, from); at < ordinals.length && found.length < limit; at++) {
    const ordinal = ordinals[at] as number;
    if (chosen === null || chosen.has(ordinal)) found.push(ordinal);
  }
  return found;
}

const countOf =
  (chosen: ReadonlySet<number>) =>
  (count: number, ordinal: number): number =>
    chosen.has(ordinal) ? count + 1 : count;

/** Of the chosen entities those whose name begins with the letter that is asked for. */
async function withInitial(
  records: Records,
  install: OpenInstall,
  { initial }: BrowseRequest,
  chosen: ReadonlySet<number> | null,
): Promise<ReadonlySet<number> | null> {
  if (initial === null) return chosen;
  const found = new Set<number>();
  (await readInitials(records, install)).forEach((letter, ordinal) => {
    if (letter === initial && chosen?.has(ordinal) !== false) found.add(ordinal);
  });
  return found;
}

/** The entities that pass every filter; null where none is set. */
export async function chosenEntities(
  install: OpenInstall,
  { kind, country, institution }: Pick<BrowseRequest, 'kind' | 'country' | 'institution'>,
): Promise<ReadonlySet<number> | null> {
  const keys = [
    ...(kind === null ? [] : [kindTerm(kind)]),
    ...(country === null ? [] : [countryTerm(foldName(country))]),
    ...(institution === null ? [] : [institutionTerm(institution.id)]),
  ];
  if (keys.length === 0) return null;
  const tables = await install.browsed();
  const sets = keys.map(
    (key) => new Set(tables.flatMap((table) => table.find(key, Number.POSITIVE_INFINITY))),
  );
  const [first = new Set<number>(), ...others] = sets;
  return new Set([...first].filter((ordinal) => others.every((set) => set.has(ordinal))));
}
