import { main } from '../../cli/main.ts';

export interface Ran {
  readonly status: number;
  readonly out: string;
  /** Standard output, a value a line. */
  readonly answers: readonly unknown[];
  /** Standard error, line by line. */
  readonly complaints: readonly string[];
}

/** Runs the command line in this process, with standard input from a string. */
export async function run(
  args: readonly string[],
  input = '',
  env: Record<string, string> = {},
): Promise<Ran> {
  let out = '';
  const complaints: string[] = [];
  const status = await main(args, {
    stdin: () => new Blob([input]).stream(),
    print: async (text) => {
      out += typeof text === 'string' ? text : new TextDecoder().decode(text);
    },
    terminal: false,
    complain: (line) => void complaints.push(line),
    progress: () => undefined,
    watched: false,
    clock: () => 0,
    version: { name: '1.2.3', code: () => 'tests' },
    spawnReader: null,
    cores: 1,
    env,
    today: () => new Date('2026-06-01T00:00:00Z'),
  });
  const answers = out.startsWith('{')
    ? out
        .trim()
        .split('\n')
        .map((line): unknown => JSON.parse(line))
    : [];
  return { status, out, answers, complaints };
}

export function jsonLines(...rows: readonly unknown[]): string {
  return rows.map((row) => `${typeof row === 'string' ? row : JSON.stringify(row)}\n`).join('');
}
