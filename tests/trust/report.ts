/** What a suite has come to. */
export interface SuiteReport {
  readonly name: string;
  readonly attempt: string;
  readonly attempts: number;
  readonly losses: readonly string[];
  readonly notes: readonly string[];
  readonly seconds: number;
}

/** What no suite asks yet; a line goes when its suite comes. */
const NOT_YET = `Not attacked yet: Firefox on hostile pages; a full disk,
private windows and two profiles in a browser; 500 visits and 5,000 hovers; two
builds compared byte by byte; how long a probe of hidden names takes.
`;

/** The report that is kept in the docs: a table, then every loss and note. `date` as ISO. */
export function reportOf(reports: readonly SuiteReport[], date: string): string {
  const rows = reports.map(
    ({ name, attempt, attempts, losses, seconds }) =>
      `| ${name} | ${attempt} | ${attempts} | ${losses.length} | ${Math.ceil(seconds)} s |`,
  );
  const said = reports.flatMap(({ name, losses, notes }) => [
    ...losses.map((loss) => `- **Lost** (${name}): ${loss.split('\n')[0]}`),
    ...notes.map((note) => `- ${name}: ${note}`),
  ]);
  return `# Trust, as last measured on ${date}

Written by \`npm run trust -- --keep\`. What is attacked, by whom, and what is not defended: [SECURITY.md](../SECURITY.md).

| suite | an attempt is | attempts | lost | took |
|---|---|---|---|---|
${rows.join('\n')}
${said.length > 0 ? `\n${said.join('\n')}\n` : ''}
${NOT_YET}`;
}
