/** What a suite has come to. */
export interface SuiteReport {
  readonly name: string;
  readonly attempt: string;
  readonly attempts: number;
  readonly losses: readonly string[];
  readonly notes: readonly string[];
  readonly seconds: number;
}

/** What is known to be lost, or was not looked up; a line goes when it is mended. */
const KNOWN = `Known: on a disk that others have filled to the last byte Chromium may throw away the databases of any page or extension
(seen in one of three runs); a name that is whole in letters that look like others has no mark (one that mixes them has). \`npm audit\` gets no
answer from the registry in use (405), so known weaknesses of packages were not looked up.
`;

/** Begins the line on the last run of all suites. */
const WHOLE = 'A whole run took';

const HEAD = `| suite | an attempt is | attempts | lost | took | on |
|---|---|---|---|---|---|`;

/**
 * The report that is kept in the docs: a table, then every loss and note. `date` as ISO; `names` are all suites, in
 * their order. Of a suite that was not run, what `before` says stands, with its own date. `minutes`: how long a whole run
 * took; null of a part.
 */
export function reportOf(
  reports: readonly SuiteReport[],
  names: readonly string[],
  date: string,
  { before, minutes }: { readonly before: string; readonly minutes: number | null },
): string {
  const old = before.split('\n');
  const whole =
    minutes === null
      ? old.find((line) => line.startsWith(WHOLE))
      : `${WHOLE} ${minutes.toFixed(1)} minutes on ${date}.`;
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
${whole === undefined ? '' : `\n${whole}\n`}${said.length > 0 ? `\n${said.join('\n')}\n` : ''}
${KNOWN}`;
}

const lostBy = (name: string): string => `- **Lost** (${name}): `;
