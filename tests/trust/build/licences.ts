import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Outcome, Suite } from '../suite.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const LIST = 'docs/licences.md';
/** Licences whose code may lie beside ours, with its notice; MPL-2.0 where its files are unchanged, as here. */
const COMPATIBLE = new Set([
  ...['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'Zlib', 'CC0-1.0'],
  ...['Apache-2.0', 'BlueOak-1.0.0', 'MPL-2.0'],
]);

/** What ships is listed with its licence, and what installs is what was looked at. */
export const supply: Suite = {
  name: 'supply',
  attempt: 'package of the lockfile looked at',
  quick: true,
  run,
};

interface LockedPackage {
  readonly version?: string;
  readonly license?: string;
  readonly link?: boolean;
  readonly integrity?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

const read = (path: string): string => readFileSync(resolve(ROOT, path), 'utf8');

function lockedPackages(): (readonly [name: string, entry: LockedPackage])[] {
  const { packages } = JSON.parse(read('package-lock.json')) as { packages: Record<string, LockedPackage> };
  return Object.entries(packages).filter(([path]) => path !== '');
}

async function run(): Promise<Outcome> {
  const losses: string[] = [];
  const locked = lockedPackages();
  for (const [path, entry] of locked)
    if (entry.integrity === undefined && !entry.link) losses.push(`${path} has no checksum in the lockfile.`);
  const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Manifest;
  for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies }))
    if (!/^\d+\.\d+\.\d+$/.test(version)) losses.push(`${name} is not pinned: ${version}.`);
  for (const { name, licence } of shippedPackages())
    if (!licence.split(/ (?:OR|AND) |[()]/).every((one) => one === '' || COMPATIBLE.has(one)))
      losses.push(`${name} is under ${licence}, which is not known to go with MIT.`);
  if (safeRead(LIST) !== licenceList()) losses.push(`${LIST} is not what ships: npm run trust -- --keep.`);
  return { attempts: locked.length, losses };
}

function safeRead(path: string): string | null {
  try {
    return read(path);
  } catch {
    return null;
  }
}

/** Packages that the extension or its command line may carry: dependencies, and what those depend on. */
function shippedPackages(): { name: string; version: string; licence: string }[] {
  const locked = new Map(lockedPackages());
  const { dependencies } = JSON.parse(read('package.json')) as Manifest;
  const found = new Set<string>();
  const visit = (name: string, from: string): void => {
    // The nearest folder above has it, as Node looks for it.
    const place = [`${from}/node_modules/${name}`, `node_modules/${name}`].find((path) => locked.has(path));
    if (place === undefined || found.has(place)) return;
    found.add(place);
    for (const next of Object.keys(locked.get(place)?.dependencies ?? {})) visit(next, place);
  };
  for (const name of Object.keys(dependencies)) visit(name, '');
  return [...found].sort().map((path) => ({
    name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
    version: locked.get(path)?.version ?? '',
    licence: locked.get(path)?.license ?? licenceOf(path),
  }));
}

/** Where the lockfile does not say it, the package itself may. */
function licenceOf(path: string): string {
  const { license } = JSON.parse(safeRead(`${path}/package.json`) ?? '{}') as { license?: string };
  return license ?? 'unknown';
}

/** The list that is kept in the docs. */
export function licenceList(): string {
  const rows = shippedPackages().map(({ name, version, licence }) => `| ${name} | ${version} | ${licence} |`);
  return `# Licences of what ships

Packages that the extension or its command line may carry, from the lockfile; bundling leaves out what is not used.
Written by \`npm run trust -- --keep\`, held by \`npm run trust\`.

| package | version | licence |
|---|---|---|
${[...new Set(rows)].join('\n')}
`;
}
