/** What a suite has come to. */
export interface SuiteReport {
  readonly name: string;
  readonly attempt: string;
  readonly attempts: number;
  readonly losses: readonly string[];
  readonly notes: readonly string[];
  readonly seconds: number;
}

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
${said.length > 0 ? `\n${said.join('\n')}\n` : ''}`;
}
