/** What a suite has come to. */
export interface SuiteReport {
  readonly name: string;
  readonly attempt: string;
  readonly attempts: number;
  readonly losses: readonly string[];
  readonly notes: readonly string[];
  readonly seconds: number;
}

/** What no suite asks yet, and what is known to be lost; a line goes when its suite comes or it is mended. */
const NOT_YET = `Known: on a disk that others have filled to the last byte Chromium may throw away the databases of any page or extension
(seen in one of three runs); a name that is whole in letters that look like others has no mark (one that mixes them has). \`npm audit\` gets no
answer from the registry in use (405), so known weaknesses of packages were not looked up. One after the other, in parts, these runs took 58 minutes on two cores that
were shared with ten other programs; that all take under 30 on a quiet machine is not shown yet.

Not attacked yet: storage that the browser refuses, in a browser (\`tests/corpus/session-store.test.ts\` has it without one);
private windows and a full disk in Firefox; all journeys of \`npm run e2e\` behind the proxy.
`;

const HEAD = `| suite | an attempt is | attempts | lost | took | on |
|---|---|---|---|---|---|`;

/**
 * The report that is kept in the docs: a table, then every loss and note. `date` as ISO; `names` are all suites, in
 * their order. Of a suite that was not run, what `before` says stands, with its own date.
 */
export function reportOf(
  reports: readonly SuiteReport[],
  names: readonly string[],
  date: string,
  before = '',
): string {
  const old = before.split('\n');
  const rows: string[] = [];
  const said: string[] = [];
  for (const name of names) {
    const report = reports.find((each) => each.name === name);
    if (report === undefined) {
      rows.push(...old.filter((line) => line.startsWith(`| ${name} |`)));
      said.push(...old.filter((line) => line.startsWith(`- ${name}: `) || line.startsWith(lostBy(name))));
      continue;
    }
    const { attempt, attempts, losses, notes, seconds } = report;
    rows.push(
      `| ${name} | ${attempt} | ${attempts} | ${losses.length} | ${Math.ceil(seconds)} s | ${date} |`,
    );
    said.push(...losses.map((loss) => `${lostBy(name)}${loss.split('\n')[0]}`));
    said.push(...notes.map((note) => `- ${name}: ${note}`));
  }
  return `# Trust, as last measured on ${date}

Written by \`npm run trust -- --keep\`. What is attacked, by whom, and what is not defended: [SECURITY.md](../SECURITY.md).

${HEAD}
${rows.join('\n')}
${said.length > 0 ? `\n${said.join('\n')}\n` : ''}
${NOT_YET}`;
}

const lostBy = (name: string): string => `- **Lost** (${name}): `;
